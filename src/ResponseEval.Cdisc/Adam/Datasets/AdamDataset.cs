namespace ResponseEval.Cdisc;

/// <summary>An ADaM data set: its columns, and how its rows become cells. SAS XPORT 5 can hold it: names of 8 characters, labels of 40, texts of 200 bytes.</summary>
/// <typeparam name="T">What a row is made from, beside the subject.</typeparam>
public sealed class AdamDataset<T>
{
    private readonly AdamColumn<AdamSubject>[] subjectColumns;
    private readonly AdamColumn<T>[] rowColumns;
    private readonly TableRowBuilder builder;

    internal AdamDataset(string name, string label, IEnumerable<AdamColumn<AdamSubject>> ofSubject, IEnumerable<AdamColumn<T>> ofRow, params string[] keys)
    {
        subjectColumns = [.. ofSubject];
        rowColumns = [.. ofRow];
        var columns = subjectColumns.Select(static column => column.Column).Concat(rowColumns.Select(static column => column.Column));
        Metadata = new TableMetadata(name, [.. columns.Select(column => Keyed(column, name, keys))])
        {
            Label = label,
            ItemGroupOid = "IG." + name,
        };
        builder = new TableRowBuilder(Metadata.Columns.Count);
    }

    /// <summary>Name, label and columns of the data set.</summary>
    public TableMetadata Metadata { get; }

    /// <summary>How many columns at the beginning show the subject; every data set has them.</summary>
    public int SubjectColumns => subjectColumns.Length;

    /// <summary>Where the values of each column come from, in the order of the columns.</summary>
    public IEnumerable<string> Origins =>
        subjectColumns.Select(static column => column.Origin).Concat(rowColumns.Select(static column => column.Origin));

    /// <summary>Writes rows of one subject.</summary>
    /// <param name="writer">The writer, made for <see cref="Metadata"/>.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="rows">The rows, in order.</param>
    /// <exception cref="TableFormatException">A value does not fit the format.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(TableWriter writer, AdamSubject subject, ReadOnlySpan<T> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var row in rows)
        {
            builder.Clear();
            for (var i = 0; i < subjectColumns.Length; i++)
                subjectColumns[i].Fill(builder, i, subject);
            for (var i = 0; i < rowColumns.Length; i++)
                rowColumns[i].Fill(builder, subjectColumns.Length + i, row);
            writer.Write(builder.Row);
        }
    }

    private static TableColumn Keyed(TableColumn column, string dataset, string[] keys)
    {
        var key = Array.IndexOf(keys, column.Name);
        return column with { ItemOid = $"IT.{dataset}.{column.Name}", KeySequence = key < 0 ? null : key + 1 };
    }
}
