using Spectre.Console;

namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>A table of labels and columns, however many: as many side by side as fit, the rest below.</summary>
/// <param name="title">The heading of the labels.</param>
/// <param name="headings">The headings of the columns, in lines. What comes from an input was made plain before.</param>
internal sealed class WideTable(string title, IReadOnlyList<string> headings)
{
    private const int Gap = 2;
    private readonly List<(string Label, IReadOnlyList<string> Cells)> rows = [];

    public void AddRow(string label, IReadOnlyList<string> cells) => rows.Add((label, cells));

    public void AddTo(TablePage page)
    {
        var labels = Math.Max(title.GetCellWidth(), rows.Max(static row => row.Label.GetCellWidth())) + Gap + 1;
        for (var first = 0; first < headings.Count;)
        {
            var last = first;
            for (var width = labels; last < headings.Count && (last == first || width + Width(last) <= page.Style.Width); last++)
                width += Width(last);
            page.Add(Block(first..last));
            first = last;
        }
    }

    private Table Block(Range columns)
    {
        var (start, count) = columns.GetOffsetAndLength(headings.Count);
        var table = TableFrame.Of([title, .. headings.Skip(start).Take(count)], numbers: 1.., Gap);
        foreach (var (label, cells) in rows)
            table.AddRow([new Text(label), .. cells.Skip(start).Take(count).Select(static cell => new Text(cell))]);
        return table;
    }

    private int Width(int column) =>
        Gap + Math.Max(
            headings[column].Split('\n').Max(static line => line.GetCellWidth()),
            rows.Max(row => row.Cells[column].GetCellWidth()));
}
