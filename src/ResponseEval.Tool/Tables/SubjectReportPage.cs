using System.Buffers;
using ResponseEval.Reports;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Tables;

/// <summary>What <c>explain</c> prints: everything known and decided of one subject.</summary>
internal sealed class SubjectReportPage(PageStyle style, CensoringRule censoring) : SubjectReport
{
    private readonly TablePage page = new(style);

    public static ResultFrame Frame { get; } = ResultFrame.Of("", "\n", "\n" + Words.Disclaimer + "\n", "");

    public override void Write(SubjectEvaluation evaluation, ValueList<Problem> inputProblems, IBufferWriter<byte> output)
    {
        SubjectSummary.AddHeading(page, evaluation);
        page.AddLine(Dates(evaluation.History));
        Section("Lesions, mm");
        LesionTable.Add(page, evaluation.History);
        Section("Responses");
        page.Add(VisitTable.Of(evaluation, page.Style));
        ExplanationLines.Add(page, evaluation);
        Section("Progression and endpoints");
        SubjectSummary.AddProgressionEvents(page, evaluation);
        if (evaluation.ProgressionEvents.Count == 0)
            page.AddLine("No progression.");
        EndpointLines.AddAll(page, Endpoints.Of(evaluation, censoring));
        Section("Beyond RECIST");
        FindingLines.AddAll(page, evaluation);
        if (inputProblems.Count + evaluation.Problems.Count > 0)
            Section("Problems");
        SubjectSummary.AddProblems(page, evaluation, inputProblems);
        page.MoveTo(output);
    }

    private void Section(string title)
    {
        page.AddBlank();
        page.AddLine(title, ResponseStyle.Heading);
    }

    private static string Dates(SubjectHistory history)
    {
        var header = history.Header;
        var dates = $"Baseline {Wording.Date(history.Baseline.Date)}";
        if (header.RandomizationDate is { } randomized)
            dates += $", randomized {Wording.Date(randomized)}";
        if (header.FirstDoseDate is { } first)
            dates += $", first dose {Wording.Date(first)}";
        if (header.LastDoseDate is { } last)
            dates += $", last dose {Wording.Date(last)}";
        return dates;
    }
}
