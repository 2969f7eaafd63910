using System.Buffers;

namespace ResponseEval.Cdisc;

/// <summary>What comes between the parts of the two forms of Dataset-JSON.</summary>
/// <param name="AfterMetadata">After the last member of the metadata.</param>
/// <param name="AfterRow">After each row.</param>
/// <param name="BetweenRows">Between two rows.</param>
/// <param name="End">After the last row.</param>
internal sealed record DatasetJsonLayout(string AfterMetadata, string AfterRow, string BetweenRows, string End);

/// <summary>
/// Writes Dataset-JSON in either form. The number of rows stands before them: where the metadata do not state it, the rows wait in memory,
/// or in a temporary file when they are many, until it is known.
/// </summary>
internal sealed class DatasetJsonOutput : IDisposable
{
    private const int FlushSize = 1 << 16;
    private readonly Stream stream;
    private readonly TableMetadata metadata;
    private readonly DatasetJsonLayout layout;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly DatasetCellWriter cells;
    private FileStream? waiting;
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
            Flush(metadata.Records is null ? waiting ??= TemporaryFile() : stream);
    }

    /// <exception cref="TableFormatException">The metadata state another number of rows.</exception>
    public void Complete()
    {
        if (metadata.Records is null)
            WriteMetadata(rows);
        else if (rows != metadata.Records)
            throw new TableFormatException("records", $"{rows} rows", $"{metadata.Records}, as the metadata state");
        if (waiting is not null)
        {
            waiting.Position = 0;
            waiting.CopyTo(stream);
        }

        JsonBytes.Raw(buffer, layout.End);
        Flush(stream);
        stream.Flush();
    }

    public void Dispose()
    {
        waiting?.Dispose();
        stream.Dispose();
    }

    private static FileStream TemporaryFile() => new(
        Path.GetTempFileName(),
        new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose });

    /// <summary>Writes the metadata past the rows that wait.</summary>
    private void WriteMetadata(long records)
    {
        var output = new ArrayBufferWriter<byte>();
        DatasetMetadataWriter.Write(metadata, records, output);
        JsonBytes.Raw(output, layout.AfterMetadata);
        stream.Write(output.WrittenSpan);
    }

    private void Flush(Stream target)
    {
        target.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
