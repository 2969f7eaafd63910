using Spectre.Console;

namespace ResponseEval.Tool.Tables;

/// <summary>A table without lines but the one under the headings.</summary>
internal static class TableFrame
{
    /// <summary>An empty table.</summary>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="numbers">The columns that stand to the right.</param>
    /// <param name="gap">The blanks between two columns, at least one.</param>
    public static Table Of(IReadOnlyList<string> headings, Range numbers, int gap)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = false };
        var (start, count) = numbers.GetOffsetAndLength(headings.Count);
        for (var c = 0; c < headings.Count; c++)
            table.AddColumn(new TableColumn(new Text(headings[c], ResponseStyle.Heading))
            {
                Alignment = c >= start && c < start + count ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, gap - 1, 0), // the border itself is one blank wide
            });
        return table;
    }
}
