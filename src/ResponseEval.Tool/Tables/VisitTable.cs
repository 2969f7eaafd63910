using ResponseEval.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Tables;

/// <summary>The visits of a subject: one row each for the baseline and the follow-ups.</summary>
internal static class VisitTable
{
    private const int FirstResponse = 6;

    private static readonly string[] _headings =
        ["Visit", "Date", "Day", "Sum\nmm", "Base-\nline %", "Nadir\n%", "Target", "Non-\ntarget", "New", "RECIST", "iRECIST"];

    public static Table Of(SubjectEvaluation evaluation, PageStyle style)
    {
        var rows = Rows(evaluation);
        var isTight = NaturalWidth(rows, gap: 2) > style.Width;
        var breakLong = isTight && NaturalWidth(rows, gap: 1) > style.Width;
        var table = TableFrame.Of(_headings, numbers: 2..6, gap: isTight ? 1 : 2);
        foreach (var column in table.Columns.Skip(1))
            column.NoWrap = true;
        foreach (var row in rows)
            table.AddRow(Cells(row, breakLong));
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
        Words.Number(assessment.Date.DayNumber - evaluation.DayZero.DayNumber),
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
    private static int NaturalWidth(List<string[]> rows, int gap)
    {
        var width = 1 + (gap * _headings.Length);
        for (var c = 0; c < _headings.Length; c++)
            width += Math.Max(
                _headings[c].Split('\n').Max(part => part.Length),
                rows.Max(row => c < row.Length ? row[c].GetCellWidth() : 0));
        return width;
    }
}
