using System.Buffers;
using ResponseEval.Tool.Running;
using ResponseEval.Tool.Summarizing;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Sharding;

/// <summary>Writes of each subject what a summary needs of it, a line each: the part of a sharded summary.</summary>
internal sealed class RecordReport(CensoringRule censoring) : SubjectReport
{
    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output)
    {
        output.Write(SubjectRecordLine.Of(SubjectRecord.Of(evaluation, censoring), CollectingReport.Statuses(evaluation)));
        output.Write("\n"u8);
    }
}
