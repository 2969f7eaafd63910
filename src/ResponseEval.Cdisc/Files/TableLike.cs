namespace ResponseEval.Cdisc;

/// <summary>Gives a table the attributes of another that it shall look like, for example those that Dataset-JSON has no place for and SAS XPORT wants.</summary>
public static class TableLike
{
    /// <summary>
    /// The table with the label, type and source system of the example, and its columns with the labels, lengths, formats and informats of the
    /// example's columns of the same name, ignoring case. Names, order, data types and numbers of rows stay; so does a column that the example has
    /// not. Columns that only the example has are left out.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="example">The table it shall look like.</param>
    /// <exception cref="TableFormatException">A column holds numbers in one table and text in the other.</exception>
    public static TableMetadata Apply(TableMetadata table, TableMetadata example) => table with
    {
        Label = example.Label,
        SasType = example.SasType,
        SourceSystemName = example.SourceSystemName,
        SourceSystemVersion = example.SourceSystemVersion,
        Columns = [.. table.Columns.AsSpan().ToArray().Select(column => Apply(column, example))],
    };

    private static TableColumn Apply(TableColumn column, TableMetadata example)
    {
        var index = example.IndexOf(column.Name);
        if (index < 0)
            return column;
        var like = example.Columns[index];
        if (like.IsNumeric != column.IsNumeric)
            throw new TableFormatException($"column {column.Name}", Kind(column), $"{Kind(like)}, as {example.Name} has");
        return column with
        {
            Label = like.Label,
            Length = like.Length,
            NumberBytes = like.NumberBytes,
            DisplayFormat = like.DisplayFormat,
            InputFormat = like.InputFormat,
            IsRightJustified = like.IsRightJustified,
        };
    }

    private static string Kind(TableColumn column) => column.IsNumeric ? "numbers" : "text";
}
