namespace ResponseEval.Cdisc;

/// <summary>A data set on its way into a file.</summary>
internal abstract class AdamTable(string name, TableWriter writer) : IDisposable
{
    public string Name { get; } = name;

    public TableWriter Writer { get; } = writer;

    public void Dispose() => Writer.Dispose();
}

/// <summary>A data set with rows of one kind on its way into a file.</summary>
internal sealed class AdamTable<T>(AdamDataset<T> dataset, TableWriter writer) : AdamTable(dataset.Metadata.Name, writer)
{
    public void Write(AdamSubject subject, ValueList<T> rows) => dataset.Write(Writer, subject, rows.AsSpan());
}
