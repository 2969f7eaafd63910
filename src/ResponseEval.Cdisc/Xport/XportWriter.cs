using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// Writes data sets as a SAS transport file, version 5 or 8. A table that the version has no room for is refused: names, labels, texts and formats
/// too long, texts without a length, a row of more than 16 MiB. Texts are written in UTF-8.
/// </summary>
/// <remarks>
/// Times of making come from the table; the first second of 1960 stands for one that is not known. SAS version and operating system come from
/// <see cref="TableMetadata.SourceSystemVersion"/> and <see cref="TableMetadata.SourceSystemName"/> if that is "SAS on ...", and are else 9.4 and blank.
/// Columns of dates without a format get DATE9., DATETIME20. or TIME8.
/// </remarks>
public sealed class XportWriter : TableWriter
{
    private readonly XportOutput output;
    private readonly XportLimits limits;
    private readonly List<TableWarning> warnings = [];
    private TableMetadata table;
    private XportVariable[] variables;
    private byte[] bytes;
    private long rowCountAt;
    private long rowCount;
    private long lastRowNotBlank;

    /// <summary>Writes the headers of the file and of its first data set.</summary>
    /// <param name="stream">The file; it is closed with the writer.</param>
    /// <param name="metadata">The data set. Version 8 states the rows: where the stream cannot go back, <see cref="TableMetadata.Records"/> must be true.</param>
    /// <param name="version">The generation.</param>
    /// <exception cref="TableFormatException">The data set does not fit.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public XportWriter(Stream stream, TableMetadata metadata, XportVersion version)
    {
        output = new XportOutput(stream);
        limits = XportLimits.Of(version);
        Lay(metadata);
        XportLibrary.Write(output, metadata, version);
        WriteHeaders();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => warnings;

    /// <summary>Ends a data set and begins another in the same file.</summary>
    /// <param name="metadata">The other data set.</param>
    /// <exception cref="TableFormatException">It does not fit, or the one before it has not the rows that it states.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void BeginMember(TableMetadata metadata)
    {
        EndMember();
        Lay(metadata);
        WriteHeaders();
    }

    /// <inheritdoc/>
    public override void Write(in TableRow row)
    {
        if (row.Cells.Length != variables.Length)
            throw new TableFormatException($"row {rowCount + 1}", $"{row.Cells.Length} cells", $"{variables.Length}");
        for (var i = 0; i < variables.Length; i++)
        {
            var field = variables[i].Field;
            var room = bytes.AsSpan(field.Offset, field.Length);
            if (field.IsText)
                WriteText(row, i, room);
            else
                WriteNumber(row.Cells[i], i, room);
        }

        output.Write(bytes);
        rowCount++;
        if (bytes.AsSpan().ContainsAnyExcept((byte)' '))
            lastRowNotBlank = rowCount;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        EndMember();
        output.Flush();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => output.Dispose();

    [MemberNotNull(nameof(table), nameof(variables), nameof(bytes))]
    private void Lay(TableMetadata metadata)
    {
        variables = limits.Lay(metadata);
        table = metadata;
        bytes = new byte[variables[^1].Field.Offset + variables[^1].Field.Length];
        rowCount = 0;
        lastRowNotBlank = 0;
    }

    private void WriteHeaders()
    {
        if (limits.Version == XportVersion.V8 && !output.CanReplace && table.Records is null)
            throw new TableFormatException($"data set {table.Name}", "no number of rows", "the number of rows, which version 8 states before them");
        XportMember.Write(output, table, variables, limits.Version);
        rowCountAt = output.Position;
        output.Write(XportMember.RowCountRecord(limits.Version, table.Records ?? 0));
    }

    private void EndMember()
    {
        output.PadRecord();
        if (limits.Version == XportVersion.V5)
            WarnOfBlankRows();
        if (limits.Version == XportVersion.V5 || rowCount == table.Records)
            return;
        if (!output.CanReplace)
            throw new TableFormatException($"data set {table.Name}", $"{rowCount} rows", $"the {table.Records} rows that its header states already");
        output.Replace(rowCountAt, XportMember.RowCountRecord(limits.Version, rowCount));
    }

    private void WarnOfBlankRows()
    {
        var records = (rowCount * bytes.Length + XportInput.RecordLength - 1) / XportInput.RecordLength;
        var lost = rowCount - Math.Max(lastRowNotBlank, XportRows.LeastRows(records * XportInput.RecordLength, bytes.Length));
        if (lost > 0)
            warnings.Add(new TableWarning($"row {rowCount - lost + 1}", $"Readers take the last {lost} rows, which hold nothing but blanks, for filling; version 8 keeps them."));
    }

    private void WriteText(in TableRow row, int column, Span<byte> room)
    {
        if (row.Cells[column].Kind == CellKind.Number)
            throw Refused(column, "a number", "text");
        var text = row.Utf8(column);
        if (text.Length > room.Length)
            text = text.TrimEnd((byte)' ');
        if (text.Length > room.Length)
            throw Refused(column, $"{text.Length} bytes of text", $"{room.Length} at most, the length of the column");
        text.CopyTo(room);
        room[text.Length..].Fill((byte)' ');
    }

    private void WriteNumber(Cell cell, int column, Span<byte> room)
    {
        if (cell.Kind == CellKind.Number)
        {
            if (!IbmFloat.TryWrite(cell.Number, room))
                throw Refused(column, cell.Number.ToString(CultureInfo.InvariantCulture), $"a number between 5.4e-79 and 7.2e75, or 0, that {room.Length} bytes hold exactly");
            return;
        }

        if (cell.Length > 0)
            throw Refused(column, "text", "a number");
        var code = cell.MissingCode == 0 ? (byte)'.' : cell.MissingCode;
        if (!IbmFloat.IsMissingCode(code))
            throw Refused(column, $"the kind {code} of missing value", "'.', '_' or 'A' to 'Z'");
        IbmFloat.WriteMissing(code, room);
    }

    private TableFormatException Refused(int column, string found, string expected) =>
        new($"row {rowCount + 1}, column {variables[column].Name}", found, expected);
}
