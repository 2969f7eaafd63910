using System.Buffers;
using ResponseEval.Tool.Running;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>Writes nothing of a subject, and keeps what the summary needs.</summary>
internal sealed class CollectingReport(CensoringRule censoring, SubjectCollection subjects) : SubjectReport
{
    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output) =>
        subjects.Add(SubjectRecord.Of(evaluation, censoring), Statuses(evaluation));

    /// <summary>What the definitions of hyper-progression say of a subject.</summary>
    public static (HyperprogressionDefinition Definition, FindingStatus Status)[] Statuses(SubjectEvaluation evaluation) =>
        [.. evaluation.Hyperprogression.Select(static finding => (finding.Definition, finding.Status))];
}
