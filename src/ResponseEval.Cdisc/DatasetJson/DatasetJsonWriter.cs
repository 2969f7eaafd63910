namespace ResponseEval.Cdisc;

/// <summary>
/// Writes a table in the JSON form of CDISC Dataset-JSON 1.1: one object with the metadata and, in <c>rows</c>, the rows. What
/// <see cref="DatasetNdjsonWriter"/> says holds here too.
/// </summary>
public sealed class DatasetJsonWriter : TableWriter
{
    private readonly DatasetJsonOutput output;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">The file; it is closed with the writer.</param>
    /// <param name="metadata">The table. <see cref="TableMetadata.CreatedAt"/> must be set, for the library has no clock; identifiers that are null get the
    /// values that the remarks name.</param>
    /// <exception cref="ArgumentException">There is no creation time.</exception>
    /// <exception cref="TableFormatException">A name is empty or stands twice.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public DatasetJsonWriter(Stream stream, TableMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(stream);
        output = new DatasetJsonOutput(stream, metadata, new DatasetJsonLayout(AfterMetadata: ",\"rows\":[", AfterRow: "", BetweenRows: ",", End: "]}"));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => output.Warnings;

    /// <inheritdoc/>
    public override void Write(in TableRow row) => output.Write(row);

    /// <inheritdoc/>
    public override void Complete() => output.Complete();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => output.Dispose();
}
