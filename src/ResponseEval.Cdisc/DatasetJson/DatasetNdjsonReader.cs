using System.Text.Json;
using System.Text.Unicode;

namespace ResponseEval.Cdisc;

/// <summary>
/// Reads a table from the NDJSON form of CDISC Dataset-JSON 1.1: the metadata on the first line, then each row on a line of its own. Memory stays
/// small: a row may have 16 MiB, the metadata 64 MiB and 100,000 columns.
/// </summary>
/// <remarks>
/// <para>A cell is missing where the file says null; the empty text stays the empty text. Numbers keep the digits of the file. Dates and times whose
/// column has a <see cref="TableColumn.TargetDataType"/> become SAS numbers, others stay text, and so do <c>true</c> and <c>false</c>.</para>
/// <para>Members that the standard does not know, which extensions may add, are passed over with a warning. Empty lines are passed over. A number of
/// rows other than <c>records</c> says is an error, for a file that was cut off at the end of a line shows in nothing else.
/// After an error nothing more is read.</para>
/// </remarks>
public sealed class DatasetNdjsonReader : TableReader
{
    private readonly StreamWindow window;
    private readonly DatasetRowReader rows;
    private readonly WarningList warnings = new();
    private int length;
    private int used;
    private bool isBroken;

    /// <summary>Reads the metadata.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <exception cref="TableFormatException">The first line is not metadata of Dataset-JSON 1.1.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public DatasetNdjsonReader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        window = new StreamWindow(stream);
        window.SkipByteOrderMark();
        NextLine(DatasetJsonLimits.Metadata);
        var line = window.Bytes[..length];
        if (!Utf8.IsValid(line))
            throw new TableFormatException("metadata", "bytes that are not UTF-8", "UTF-8");
        var json = new Utf8JsonReader(line, DatasetJsonLimits.Options);
        try
        {
            Metadata = new DatasetMetadataReader(warnings).Read(ref json, hasRows: false);
            json.Read();
        }
        catch (JsonException exception)
        {
            throw JsonTokenText.Wrong("metadata", window.Offset + json.BytesConsumed, line[(int)json.BytesConsumed..], exception);
        }

        rows = new DatasetRowReader(Metadata.Columns);
    }

    private static ReadOnlySpan<byte> WhiteSpace => " \t\r"u8;

    /// <inheritdoc/>
    public override TableMetadata Metadata { get; }

    /// <inheritdoc/>
    public override TableRow Row => new(window.Bytes[..length], rows.Cells);

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => warnings.Items;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (isBroken)
            throw new InvalidOperationException("The file breaks its format; it cannot be read on.");
        isBroken = true;
        var isRow = ReadRow();
        isBroken = false;
        return isRow;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => window.Dispose();

    private bool ReadRow()
    {
        do
        {
            if (!NextLine(DatasetJsonLimits.Row))
            {
                DatasetJsonLimits.CheckCount(RowNumber, Metadata);
                return false;
            }
        }
        while (!window.Bytes[..length].ContainsAnyExcept(WhiteSpace));
        RowNumber++;
        DatasetJsonLimits.CheckNotMore(RowNumber, Metadata);
        var line = window.Bytes[..length];
        var plain = rows.ReadPlain(line);
        if (plain == 0 || line[plain..].ContainsAnyExcept(WhiteSpace))
            ReadGeneral(line);
        return true;
    }

    private void ReadGeneral(Span<byte> line)
    {
        var json = new Utf8JsonReader(line, DatasetJsonLimits.Options);
        try
        {
            json.Read();
            if (json.TokenType != JsonTokenType.StartArray)
                throw new TableFormatException($"row {RowNumber}", JsonTokenText.Describe(ref json), "an array");
            rows.TryRead(ref json, line, RowNumber);
            json.Read();
        }
        catch (JsonException exception)
        {
            throw JsonTokenText.Wrong($"row {RowNumber}", window.Offset + json.BytesConsumed, line[(int)json.BytesConsumed..], exception);
        }
    }

    /// <summary>Leaves the line behind and goes to the next.</summary>
    /// <returns>False after the last.</returns>
    private bool NextLine(int limit)
    {
        window.Advance(used);
        length = used = 0;
        var searched = 0;
        while (true)
        {
            var end = window.Bytes[searched..].IndexOf((byte)'\n');
            if (end >= 0)
            {
                length = searched + end;
                used = length + 1;
                return true;
            }

            searched = window.Bytes.Length;
            if (window.HasLast)
            {
                length = used = searched;
                return searched > 0;
            }

            window.Fill(limit, "a line");
        }
    }
}
