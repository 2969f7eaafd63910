namespace ResponseEval.Cdisc;

/// <summary>A data set on its way into a file.</summary>
internal abstract class AdamTable(TableMetadata metadata, TableWriter writer) : IDisposable
{
    public TableMetadata Metadata { get; } = metadata;

    public TableWriter Writer { get; } = writer;

    /// <summary>Rows written.</summary>
    public long Rows { get; protected set; }

    /// <summary>Where the values of each column come from.</summary>
    public abstract IEnumerable<string> Origins { get; }

    public void Dispose() => Writer.Dispose();
}

/// <summary>A data set with rows of one kind on its way into a file.</summary>
internal sealed class AdamTable<T>(AdamDataset<T> dataset, TableWriter writer) : AdamTable(dataset.Metadata, writer)
{
    public override IEnumerable<string> Origins => dataset.Origins;

    public void Write(AdamSubject subject, ValueList<T> rows)
    {
        dataset.Write(Writer, subject, rows.AsSpan());
        Rows += rows.Count;
    }
}
