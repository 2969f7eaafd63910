using Spectre.Console;
using Spectre.Console.Rendering;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Tables;

/// <summary>The visits of a subject: one row each for the baseline and the follow-ups.</summary>
internal static class VisitTable
{
    /// <summary>Below this width long responses break after the slash.</summary>
    private const int WideEnough = 100;

    private static readonly string[] _headings =
        ["Visit", "Date", "Day", "Sum\nmm", "Baseline\n%", "Nadir\n%", "Target", "Non-\ntarget", "New", "RECIST", "iRECIST"];

    public static Table Of(SubjectEvaluation evaluation, PageStyle style)
    {
        var table = Frame(_headings, numbers: 2..6);
        var history = evaluation.History;
        var baseline = history.Baseline;
        var baselineSum = evaluation.Timepoints.Count > 0 ? evaluation.Timepoints[0].BaselineSum : null;
        table.AddRow(Row(
            [PlainText.Of(baseline.Id), Wording.Date(baseline.Date), Day(evaluation, baseline.Date), Wording.Sum(baselineSum)], style));
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
            table.AddRow(Row(Cells(evaluation, t, history.FollowUps[t].Id), style));
        return table;
    }

    /// <summary>A table without lines but the one under the headings.</summary>
    public static Table Frame(IReadOnlyList<string> headings, Range numbers)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        var (start, count) = numbers.GetOffsetAndLength(headings.Count);
        for (var c = 0; c < headings.Count; c++)
            table.AddColumn(new TableColumn(new Text(headings[c], ResponseStyle.Heading))
            {
                Alignment = c >= start && c < start + count ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, 1, 0),
            });
        return table;
    }

    private static string[] Cells(SubjectEvaluation evaluation, int t, string assessment)
    {
        var timepoint = evaluation.Timepoints[t];
        return
        [
            PlainText.Of(assessment),
            Wording.Date(timepoint.Date),
            Day(evaluation, timepoint.Date),
            Wording.Sum(timepoint.TargetSum),
            Wording.Change(timepoint.TargetSum, timepoint.BaselineSum),
            Wording.Change(timepoint.TargetSum, timepoint.NadirSum),
            timepoint.Recist.Target.Code(),
            timepoint.Recist.NonTarget.Code(),
            timepoint.Recist.NewLesion ? "yes" : "no",
            timepoint.Recist.Overall.Code(),
            timepoint.Irecist.Code(),
        ];
    }

    private static IEnumerable<IRenderable> Row(string[] cells, PageStyle style)
    {
        for (var c = 0; c < cells.Length; c++)
            yield return c < 6
                ? new Text(cells[c])
                : new Text(style.Width < WideEnough ? cells[c].Replace("/", "/\n", StringComparison.Ordinal) : cells[c], ResponseStyle.Of(cells[c]));
    }

    private static string Day(SubjectEvaluation evaluation, DateOnly date) =>
        Wording.Number(date.DayNumber - evaluation.DayZero.DayNumber);
}
