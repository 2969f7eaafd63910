using ResponseEval.Reports;
using Spectre.Console;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Tables;

/// <summary>Lesions by visit; as many visits side by side as fit, the rest below.</summary>
internal static class LesionTable
{
    private const int LesionColumns = 40;
    private const int VisitColumns = 12;

    public static void Add(TablePage page, SubjectHistory history)
    {
        var visits = history.Assessments;
        var perBlock = Math.Max(1, (page.Style.Width - LesionColumns) / VisitColumns);
        for (var first = 0; first < visits.Count; first += perBlock)
            page.Add(Block(history, first, Math.Min(perBlock, visits.Count - first)));
    }

    private static Table Block(SubjectHistory history, int first, int count)
    {
        var headings = new List<string> { "Lesion", "Role", "Site" };
        for (var visit = first; visit < first + count; visit++)
            headings.Add($"{PlainText.Of(history.Assessments[visit].Id)}\n{Wording.Date(history.Assessments[visit].Date)}");
        var table = TableFrame.Of(headings, numbers: 3.., gap: 2);
        foreach (var lesion in history.Lesions)
        {
            var cells = new List<Text>
            {
                new(PlainText.Of(lesion.Id)),
                new(Words.Role(lesion)),
                new(PlainText.Of(Words.Site(lesion))),
            };
            for (var visit = first; visit < first + count; visit++)
                cells.Add(new Text(PlainText.Of(ReadingText.Of(history.Assessments[visit], lesion.Id) ?? Wording.Nothing)));
            table.AddRow(cells);
        }

        return table;
    }
}
