using Spectre.Console;
using Spectre.Console.Rendering;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Tables;

/// <summary>The visits of a subject: one row each for the baseline and the follow-ups.</summary>
internal static class VisitTable
{
    private const int FirstResponse = 6;

    private static readonly string[] _headings =
        ["Visit", "Date", "Day", "Sum\nmm", "Baseline\n%", "Nadir\n%", "Target", "Non-\ntarget", "New", "RECIST", "iRECIST"];

    public static Table Of(SubjectEvaluation evaluation, PageStyle style)
    {
        var rows = Rows(evaluation);
        var breakLong = NaturalWidth(rows) > style.Width;
        var table = Frame(_headings, numbers: 2..6);
        foreach (var row in rows)
            table.AddRow(Cells(row, breakLong));
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

    private static List<string[]> Rows(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var baselineSum = evaluation.Timepoints.Count > 0 ? evaluation.Timepoints[0].BaselineSum : null;
        var rows = new List<string[]>(evaluation.Timepoints.Count + 1) { Visit(evaluation, history.Baseline, baselineSum) };
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
        {
            var timepoint = evaluation.Timepoints[t];
            rows.Add(
            [
                .. Visit(evaluation, history.FollowUps[t], timepoint.TargetSum),
                Wording.Change(timepoint.TargetSum, timepoint.BaselineSum),
                Wording.Change(timepoint.TargetSum, timepoint.NadirSum),
                timepoint.Recist.Target.Code(),
                timepoint.Recist.NonTarget.Code(),
                timepoint.Recist.NewLesion ? "yes" : "no",
                timepoint.Recist.Overall.Code(),
                timepoint.Irecist.Code(),
            ]);
        }

        return rows;
    }

    private static string[] Visit(SubjectEvaluation evaluation, Assessment assessment, SumOfDiameters? sum) =>
    [
        PlainText.Of(assessment.Id),
        Wording.Date(assessment.Date),
        Wording.Number(assessment.Date.DayNumber - evaluation.DayZero.DayNumber),
        Wording.Sum(sum),
    ];

    private static IEnumerable<IRenderable> Cells(string[] row, bool breakLong)
    {
        for (var c = 0; c < row.Length; c++)
            yield return c < FirstResponse
                ? new Text(row[c])
                : new Text(breakLong ? row[c].Replace("/", "/\n", StringComparison.Ordinal) : row[c], ResponseStyle.Of(row[c]));
    }

    /// <summary>The columns that the table takes if nothing in it breaks.</summary>
    private static int NaturalWidth(List<string[]> rows)
    {
        var width = 1 + _headings.Length;
        for (var c = 0; c < _headings.Length; c++)
            width += Math.Max(
                _headings[c].Split('\n').Max(part => part.Length),
                rows.Max(row => c < row.Length ? row[c].GetCellWidth() : 0));
        return width;
    }
}
