using System.Text.Json;
using System.Text.Unicode;

namespace ResponseEval.Cdisc;

/// <summary>
/// Reads a table from the JSON form of CDISC Dataset-JSON 1.1: one object with the metadata and, in <c>rows</c>, the rows. They are read one by one,
/// so that memory stays small: a row may have 16 MiB, everything before the rows 64 MiB, and a table 100,000 columns.
/// </summary>
/// <remarks>
/// <para>What <see cref="DatasetNdjsonReader"/> says about cells, unknown members and <c>records</c> holds here too.</para>
/// <para>All required members must stand before <c>rows</c>, as in the order that the standard recommends; else the reader would have to hold all rows
/// in memory to know what they mean. Optional members after the rows are passed over with a warning. A file without <c>rows</c>, which
/// the standard allows, has no rows.</para>
/// </remarks>
public sealed class DatasetJsonReader : TableReader
{
    private readonly StreamWindow window;
    private readonly DatasetMetadataReader metadataReader;
    private readonly DatasetRowReader rows;
    private readonly WarningList warnings = new();
    private JsonReaderState state = new(DatasetJsonLimits.Options);
    private int used;
    private int rowStart;
    private Section section;
    private bool isBroken;

    /// <summary>Reads up to the rows.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <exception cref="TableFormatException">The file does not begin with metadata of Dataset-JSON 1.1.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public DatasetJsonReader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        window = new StreamWindow(stream);
        window.SkipByteOrderMark();
        used = FindRows();
        var bytes = window.Bytes[..used];
        if (!Utf8.IsValid(bytes))
            throw new TableFormatException("metadata", "bytes that are not UTF-8", "UTF-8");
        var json = new Utf8JsonReader(bytes, DatasetJsonLimits.Options);
        metadataReader = new DatasetMetadataReader(warnings);
        Metadata = metadataReader.Read(ref json, hasRows: true);
        rows = new DatasetRowReader(Metadata.Columns);
    }

    private enum Section
    {
        Rows,
        AfterRows,
        End,
    }

    /// <inheritdoc/>
    public override TableMetadata Metadata { get; }

    /// <inheritdoc/>
    public override TableRow Row => new(window.Bytes[rowStart..used], rows.Cells);

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => warnings.Items;

    /// <inheritdoc/>
    public override bool Read()
    {
        if (isBroken)
            throw new InvalidOperationException("The file breaks its format; it cannot be read on.");
        isBroken = true;
        var isRow = section == Section.Rows && ReadRow();
        if (!isRow && section == Section.AfterRows)
            ReadToEnd();
        isBroken = false;
        return isRow;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => window.Dispose();

    /// <summary>Goes through the file until all metadata are in memory: up to the bracket of the rows, or to the end of the object.</summary>
    /// <returns>How many bytes that is.</returns>
    private int FindRows()
    {
        var scanned = 0;
        var isRows = false;
        while (true)
        {
            var json = new Utf8JsonReader(window.Bytes[scanned..], window.HasLast, state);
            try
            {
                while (section == Section.Rows && json.Read())
                {
                    if (isRows)
                    {
                        if (json.TokenType != JsonTokenType.StartArray)
                            throw new TableFormatException("metadata, rows", JsonTokenText.Describe(ref json), "an array");
                        state = json.CurrentState;
                        return scanned + (int)json.BytesConsumed;
                    }

                    isRows = json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && JsonObjectReader.Unescaped(ref json, "metadata") == "rows";
                    if (json.CurrentDepth == 0 && json.TokenType != JsonTokenType.StartObject)
                        section = Section.AfterRows;
                }
            }
            catch (JsonException exception)
            {
                throw Wrong("metadata", scanned + json.BytesConsumed, exception);
            }

            scanned += (int)json.BytesConsumed;
            state = json.CurrentState;
            if (section == Section.AfterRows)
                return scanned;
            window.Double(DatasetJsonLimits.Metadata, "metadata");
        }
    }

    private bool ReadRow()
    {
        window.Advance(used);
        used = rowStart = 0;
        while (true)
        {
            if (TryReadPlain())
                return true;
            var json = new Utf8JsonReader(window.Bytes, window.HasLast, state);
            try
            {
                if (json.Read() && (json.TokenType == JsonTokenType.EndArray || TryRead(ref json)))
                {
                    used = (int)json.BytesConsumed;
                    state = json.CurrentState;
                    if (json.CurrentDepth > 1)
                        return true;
                    section = Section.AfterRows;
                    return false;
                }
            }
            catch (JsonException exception)
            {
                throw Wrong($"row {RowNumber + 1}", json.BytesConsumed, exception);
            }

            window.Double(DatasetJsonLimits.Row, "a row");
        }
    }

    /// <summary>Reads a plain row after the first: the state of the JSON reader is the same after any two rows.</summary>
    private bool TryReadPlain()
    {
        if (RowNumber == 0 || RowNumber == Metadata.Records || !window.Bytes.StartsWith(",["u8))
            return false;
        var length = rows.ReadPlain(window.Bytes[1..]);
        if (length == 0)
            return false;
        rowStart = 1;
        used = length + 1;
        RowNumber++;
        return true;
    }

    private bool TryRead(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw new TableFormatException($"row {RowNumber + 1}", JsonTokenText.Describe(ref json), "an array");
        DatasetJsonLimits.CheckNotMore(RowNumber + 1, Metadata);
        if (!rows.TryRead(ref json, window.Bytes, RowNumber + 1))
            return false;
        RowNumber++;
        return true;
    }

    /// <summary>Goes through what stands after the rows.</summary>
    private void ReadToEnd()
    {
        DatasetJsonLimits.CheckCount(RowNumber, Metadata);
        while (true)
        {
            window.Advance(used);
            var json = new Utf8JsonReader(window.Bytes, window.HasLast, state);
            try
            {
                while (json.Read())
                {
                    if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName)
                        metadataReader.PassOver(ref json);
                }
            }
            catch (JsonException exception)
            {
                throw Wrong("after the rows", json.BytesConsumed, exception);
            }

            used = (int)json.BytesConsumed;
            state = json.CurrentState;
            if (!Utf8.IsValid(window.Bytes[..used]))
                throw new TableFormatException("after the rows", "bytes that are not UTF-8", "UTF-8");
            if (window.HasLast)
                break;
            window.Double(DatasetJsonLimits.Row, "a value");
        }

        section = Section.End;
    }

    private TableFormatException Wrong(string place, long used, JsonException exception) =>
        JsonTokenText.Wrong(place, window.Offset + used, window.Bytes[(int)used..], exception);
}
