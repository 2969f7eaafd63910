using System.Buffers;
using ResponseEval.Reports;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Tables;

/// <summary>The default format of <c>assess</c>: a heading, a table of visits and what follows from it.</summary>
internal sealed class TableReport(PageStyle style, bool explain, bool growthModels, CensoringRule censoring) : SubjectReport
{
    private readonly TablePage page = new(style);

    public static ResultFrame Frame { get; } = ResultFrame.Of("", "\n", "\n" + Legend + "\n" + Words.Disclaimer + "\n", "");

    private static string Legend =>
        "Sum: of the target lesions; baseline and nadir: its change from them.\nNew: an unequivocal new lesion is present.\n"
        + "Endpoints: a duration with + is censored.";

    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output)
    {
        SubjectSummary.AddHeading(page, evaluation);
        page.Add(VisitTable.Of(evaluation, page.Style));
        SubjectSummary.AddProgressionEvents(page, evaluation);
        EndpointLines.AddShort(page, Endpoints.Of(evaluation, censoring));
        FindingLines.AddFired(page, evaluation, growthModels);
        SubjectSummary.AddProblems(page, evaluation, inputProblems);
        if (explain)
            ExplanationLines.Add(page, evaluation);
        page.MoveTo(output);
    }
}
