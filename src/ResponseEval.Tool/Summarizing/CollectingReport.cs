using System.Buffers;
using ResponseEval.Tool.Running;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>Writes nothing of a subject, and keeps what the summary needs.</summary>
internal sealed class CollectingReport(CensoringRule censoring, SubjectCollection subjects) : SubjectReport
{
    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output) =>
        subjects.Add(SubjectRecord.Of(evaluation, censoring), evaluation.Hyperprogression);
}
