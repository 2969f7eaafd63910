namespace ResponseEval.Cdisc;

/// <summary>
/// Writes a table in the NDJSON form of CDISC Dataset-JSON 1.1: the metadata on the first line, then each row on a line of its own. No white space,
/// members in the order of the standard; the same table gives the same bytes.
/// </summary>
/// <remarks>
/// <para>The number of rows stands before them. Where <see cref="TableMetadata.Records"/> states it, it is written at once and must turn out right; else
/// the rows wait, in a temporary file when they are many, which is deleted with the writer. Memory stays small either way.</para>
/// <para>Identifiers that are null become "IG.NAME" for the table and "IT.NAME.COLUMN" for a column. A source system needs both name and
/// version: the one that is null becomes the empty text.</para>
/// <para>Numbers keep the digits of their source where they have any that JSON can hold; else they have the fewest digits that stand for the same
/// number. Dates and times that are numbers become ISO 8601 text. Dataset-JSON knows one missing value: special missing values of SAS become
/// null, with a warning; so do input formats and the data set type, which it has no place for.</para>
/// </remarks>
public sealed class DatasetNdjsonWriter : TableWriter
{
    private readonly DatasetJsonOutput output;

    /// <summary>Makes a writer.</summary>
    /// <param name="stream">The file; it is closed with the writer.</param>
    /// <param name="metadata">The table. <see cref="TableMetadata.CreatedAt"/> must be set, for the library has no clock; identifiers that are null get the
    /// values that the remarks name.</param>
    /// <exception cref="ArgumentException">There is no creation time.</exception>
    /// <exception cref="TableFormatException">A name is empty or stands twice.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public DatasetNdjsonWriter(Stream stream, TableMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(stream);
        output = new DatasetJsonOutput(stream, metadata, new DatasetJsonLayout(AfterMetadata: "}\n", AfterRow: "\n", BetweenRows: "", End: ""));
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
