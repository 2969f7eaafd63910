namespace ResponseEval.Cdisc;

/// <summary>Counts the special missing values of SAS that a format could not write.</summary>
/// <param name="columns">The columns.</param>
internal sealed class SpecialMissingValues(ValueList<TableColumn> columns)
{
    private const byte Ordinary = (byte)'.';
    private readonly SortedDictionary<int, SortedDictionary<byte, long>> counts = [];

    /// <summary>One warning for each column that had some.</summary>
    /// <param name="written">What was written for them: "null".</param>
    public IEnumerable<TableWarning> Warnings(string written) => counts.Select(column => new TableWarning(
        $"column {columns[column.Key].Name}",
        $"Special missing values were written as {written}: {string.Join(", ", column.Value.Select(code => $"{code.Value} .{(char)code.Key}"))}."));

    /// <summary>Counts a missing cell, unless it is missing in the ordinary way.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="code"><see cref="Cell.MissingCode"/>.</param>
    public void Count(int column, byte code)
    {
        if (code is 0 or Ordinary)
            return;
        if (!counts.TryGetValue(column, out var ofColumn))
            counts[column] = ofColumn = [];
        ofColumn[code] = ofColumn.GetValueOrDefault(code) + 1;
    }
}
