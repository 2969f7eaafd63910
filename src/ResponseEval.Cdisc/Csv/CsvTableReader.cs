using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace ResponseEval.Cdisc;

/// <summary>
/// Reads a table from CSV (RFC 4180, UTF-8 with or without a byte order mark): commas, lines that end in LF, CR or both, names on the first
/// line. CSV knows no types: <see cref="CsvReadOptions"/> supplies them, and without it all columns are text.
/// </summary>
/// <remarks>
/// <para>Memory stays small: a row may have 16 MiB and 100,000 columns.</para>
/// <para>An empty cell of a text column is the empty text, as Dataset-JSON files made from SAS have it; of another column, missing. Empty lines are
/// passed over, except in a table of one column, where an empty line is a row. After an error
/// nothing more is read.</para>
/// </remarks>
public sealed class CsvTableReader : TableReader
{
    private const int LongestRow = 1 << 24;
    private readonly CsvReader reader;
    private readonly TableRowBuilder builder;
    private readonly TableColumn[] columns;
    private readonly byte[]? missingText;
    private bool isBroken;

    /// <summary>Reads the first line.</summary>
    /// <param name="stream">The file; it is closed with the reader.</param>
    /// <param name="name">The name of the table.</param>
    /// <param name="options">What the file does not say, or null.</param>
    /// <exception cref="TableFormatException">There is no first line, or a name is empty or stands twice, ignoring case.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public CsvTableReader(Stream stream, string name, CsvReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new CsvReadOptions();
        var source = new FileSource(stream);
        if (source.Peek(4) is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF])
            throw new TableFormatException("byte 0", "the byte order mark of UTF-16 or UTF-32", "UTF-8");
        reader = CsvReader.Create(source, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRow,
            TrackLineNumbers = true,
        });
        missingText = options.MissingText is { } text ? Encoding.UTF8.GetBytes(text) : null;
        if (!ReadRecord())
            throw new TableFormatException("line 1", "nothing", "the names of the columns");
        columns = CsvHeader.Columns(reader, options);
        Metadata = new TableMetadata(name, [.. columns]) { Label = options.Like?.Label ?? "" };
        builder = new TableRowBuilder(columns.Length);
    }

    /// <inheritdoc/>
    public override TableMetadata Metadata { get; }

    /// <inheritdoc/>
    public override TableRow Row => builder.Row;

    private string Place => $"row {RowNumber} (line {reader.LineNumber})";

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
    protected override void Dispose(bool disposing) => reader.Dispose();

    private bool ReadRow()
    {
        do
        {
            if (!ReadRecord())
                return false;
        }
        while (columns.Length > 1 && reader.RawRecord.IsEmpty);
        RowNumber++;
        if (reader.FieldCount != columns.Length)
            throw new TableFormatException(Place, $"{reader.FieldCount} cells", $"{columns.Length}, one for each name");
        builder.Clear();
        for (var i = 0; i < columns.Length; i++)
            SetCell(i, reader.GetSpan(i));
        return true;
    }

    private void SetCell(int index, ReadOnlySpan<byte> text)
    {
        var column = columns[index];
        if (missingText is not null && reader.GetRawSpan(index).SequenceEqual(missingText))
            return;
        if (!column.IsNumeric)
            builder.Set(index, text);
        else if (!text.IsEmpty)
            SetNumber(index, column, text);
    }

    private void SetNumber(int index, TableColumn column, ReadOnlySpan<byte> text)
    {
        double number;
        switch (column.DataType)
        {
            case TableDataType.Date or TableDataType.DateTime or TableDataType.Time:
                if (!SasDateText.TryParse(column.DataType, text, out number))
                    throw Unfit(column, text, SasDateText.Example(column.DataType));
                builder.Set(index, number);
                break;
            default:
                if (!NumberText.TryParse(text, out number) || (column.DataType == TableDataType.Integer && number != Math.Floor(number)))
                    throw Unfit(column, text, column.DataType == TableDataType.Integer ? "a whole number" : "a number");
                builder.Set(index, number, text);
                break;
        }
    }

    private bool ReadRecord()
    {
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (CsvFormatException exception)
        {
            var reason = exception.Message[(exception.Message.LastIndexOf("): ", StringComparison.Ordinal) + 1)..].Trim(':', ' ', '.');
            throw new TableFormatException($"line {exception.LineNumber}", reason, "CSV as RFC 4180 has it", exception);
        }

        if (!Utf8.IsValid(reader.RawRecord))
            throw new TableFormatException($"line {reader.LineNumber}", "bytes that are not UTF-8", "UTF-8");
        return true;
    }

    private TableFormatException Unfit(TableColumn column, ReadOnlySpan<byte> text, string expected) =>
        new($"{Place}, column {column.Name}", $"\"{Excerpt.Of(text)}\"", expected);
}
