namespace ResponseEval.Cdisc;

/// <summary>What the rows of a table hold, for formats that want to know it before the first row.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">What each column holds, in order.</param>
public sealed record TableProfile(long Rows, ValueList<ColumnProfile> Columns)
{
    /// <summary>Reads a table to its end and measures it. The reader stays open.</summary>
    /// <param name="reader">A reader before its first row.</param>
    /// <exception cref="TableFormatException">The file breaks its format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TableProfile Measure(TableReader reader)
    {
        var columns = new ColumnProfile[reader.Metadata.Columns.Count];
        while (reader.Read())
        {
            var cells = reader.Row.Cells;
            for (var i = 0; i < columns.Length; i++)
                columns[i] = columns[i].With(cells[i]);
        }

        return new TableProfile(reader.RowNumber, [.. columns]);
    }

    /// <summary>The table with its number of rows, and with a length for the text columns that have none: that of their longest text, at least 1.</summary>
    /// <param name="table">The table that was measured.</param>
    public TableMetadata Complete(TableMetadata table)
    {
        var columns = table.Columns.AsSpan().ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            if (!columns[i].IsNumeric && columns[i].Length is null)
                columns[i] = columns[i] with { Length = Math.Max(1, Columns[i].LongestText) };
        }

        return table with { Columns = [.. columns], Records = Rows };
    }
}

/// <summary>What a column holds.</summary>
/// <param name="LongestText">The bytes of the longest text or digits; 0 if there are none.</param>
/// <param name="Numbers">How many cells hold a number.</param>
/// <param name="WholeNumbers">How many of those are whole and so small (up to 2^53) that a double counts them one by one.</param>
public readonly record struct ColumnProfile(int LongestText, long Numbers, long WholeNumbers)
{
    private const double LargestCounted = 1L << 53;

    /// <summary>True if there are numbers, and all are whole.</summary>
    public bool IsWhole => Numbers > 0 && WholeNumbers == Numbers;

    internal ColumnProfile With(Cell cell)
    {
        var length = Math.Max(LongestText, cell.Length);
        if (cell.Kind != CellKind.Number)
            return this with { LongestText = length };
        var isWhole = Math.Abs(cell.Number) <= LargestCounted && Math.Floor(cell.Number) == cell.Number;
        return new ColumnProfile(length, Numbers + 1, WholeNumbers + (isWhole ? 1 : 0));
    }
}
