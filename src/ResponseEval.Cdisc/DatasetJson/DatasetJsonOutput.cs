using System.Buffers;

namespace ResponseEval.Cdisc;

/// <summary>What comes between the parts of the two forms of Dataset-JSON.</summary>
/// <param name="AfterMetadata">After the last member of the metadata.</param>
/// <param name="AfterRow">After each row.</param>
/// <param name="BetweenRows">Between two rows.</param>
/// <param name="End">After the last row.</param>
internal sealed record DatasetJsonLayout(string AfterMetadata, string AfterRow, string BetweenRows, string End);

/// <summary>
/// Writes Dataset-JSON in either form. The number of rows stands before them: where the metadata do not state it, the rows wait in a
/// temporary file until it is known.
/// </summary>
internal sealed class DatasetJsonOutput : IDisposable
{
    private const int FlushSize = 1 << 16;
    private readonly Stream stream;
    private readonly TableMetadata metadata;
    private readonly DatasetJsonLayout layout;
    private readonly FileStream? spool;
    private readonly ArrayBufferWriter<byte> buffer = new(2 * FlushSize);
    private readonly DatasetCellWriter cells;
    private long rows;

    public DatasetJsonOutput(Stream stream, TableMetadata metadata, DatasetJsonLayout layout)
    {
        DatasetMetadataWriter.Check(metadata);
        this.stream = stream;
        this.metadata = metadata;
        this.layout = layout;
        cells = new DatasetCellWriter(metadata);
        if (metadata.Records is { } records)
            WriteMetadata(records);
        else
            spool = TemporaryFile();
    }

    /// <summary>What could not be written.</summary>
    public IReadOnlyList<TableWarning> Warnings => cells.Warnings;

    public void Write(in TableRow row)
    {
        if (rows > 0)
            JsonBytes.Raw(buffer, layout.BetweenRows);
        rows++;
        cells.Write(row, rows, buffer);
        JsonBytes.Raw(buffer, layout.AfterRow);
        if (buffer.WrittenCount >= FlushSize)
            Flush(spool ?? stream);
    }

    /// <exception cref="TableFormatException">The metadata state another number of rows.</exception>
    public void Complete()
    {
        if (spool is not null)
        {
            Flush(spool);
            WriteMetadata(rows);
            Flush(stream);
            spool.Position = 0;
            spool.CopyTo(stream);
        }
        else if (rows != metadata.Records)
        {
            throw new TableFormatException("records", $"{rows} rows", $"{metadata.Records}, as the metadata state");
        }

        JsonBytes.Raw(buffer, layout.End);
        Flush(stream);
        stream.Flush();
    }

    public void Dispose()
    {
        spool?.Dispose();
        stream.Dispose();
    }

    private static FileStream TemporaryFile() => new(
        Path.GetTempFileName(),
        new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose });

    private void WriteMetadata(long records)
    {
        DatasetMetadataWriter.Write(metadata, records, buffer);
        JsonBytes.Raw(buffer, layout.AfterMetadata);
    }

    private void Flush(Stream target)
    {
        target.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
