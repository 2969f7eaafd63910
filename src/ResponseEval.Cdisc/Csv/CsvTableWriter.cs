using System.Globalization;
using System.Text.Unicode;
using CsvHelper;

namespace ResponseEval.Cdisc;

/// <summary>
/// Writes a table as CSV (RFC 4180, UTF-8 without a byte order mark): names on the first line, commas, lines that end in LF, quotes only where
/// a cell needs them. Missing values are empty cells. The same table gives the same bytes.
/// </summary>
/// <remarks>
/// Numbers keep the digits of their source where they have any; else they have the fewest digits that stand for the same number. Dates and times
/// that are numbers become ISO 8601 text. Types, labels, lengths and formats have no place in CSV. Special missing values of SAS become empty cells,
/// with a warning.
/// </remarks>
public sealed class CsvTableWriter : TableWriter
{
    private readonly CsvWriter writer;
    private readonly TableColumn[] columns;
    private readonly SpecialMissingValues specialMissing;
    private long rows;

    /// <summary>Writes the first line.</summary>
    /// <param name="stream">The file; it is closed with the writer.</param>
    /// <param name="metadata">The table, of at least one column.</param>
    /// <exception cref="TableFormatException">The table has no columns.</exception>
    /// <exception cref="TableFormatException">A name is empty or stands twice, ignoring case.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public CsvTableWriter(Stream stream, TableMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(metadata);
        if (metadata.Columns.Count == 0)
            throw new TableFormatException($"data set {metadata.Name}", "no column", "at least one, for CSV names them on its first line");
        ColumnNames.Check(metadata.Columns);
        columns = [.. metadata.Columns];
        specialMissing = new SpecialMissingValues(metadata.Columns);
        writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" });
        foreach (var column in columns)
            writer.WriteField(column.Name);
        writer.EndRecord();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => [.. specialMissing.Warnings("empty cells")];

    /// <inheritdoc/>
    public override void Write(in TableRow row)
    {
        rows++;
        if (row.Cells.Length != columns.Length)
            throw new TableFormatException($"row {rows}", $"{row.Cells.Length} cells", $"{columns.Length}, one for each column");
        for (var i = 0; i < columns.Length; i++)
            WriteCell(row.Cells[i], row.Utf8(i), i);
        writer.EndRecord();
    }

    /// <inheritdoc/>
    public override void Complete() => writer.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => writer.Dispose();

    private void WriteCell(Cell cell, ReadOnlySpan<byte> text, int index)
    {
        switch (cell.Kind)
        {
            case CellKind.Missing:
                specialMissing.Count(index, cell.MissingCode);
                writer.WriteField(text);
                break;
            case CellKind.Text:
                writer.WriteField(Utf8.IsValid(text) ? text : throw Unfit(columns[index], "bytes that are not UTF-8", "UTF-8"));
                break;
            default:
                WriteNumber(cell.Number, text, columns[index]);
                break;
        }
    }

    private void WriteNumber(double number, ReadOnlySpan<byte> digits, TableColumn column)
    {
        if (!double.IsFinite(number))
            throw Unfit(column, FormattableString.Invariant($"{number}"), "a finite number");
        if (column.DataType is TableDataType.Date or TableDataType.DateTime or TableDataType.Time)
        {
            Span<byte> text = stackalloc byte[SasDateText.LongestText];
            if (!SasDateText.TryFormat(column.DataType, number, text, out var length))
                throw Unfit(column, FormattableString.Invariant($"{number}"), $"the number of {SasDateText.Example(column.DataType)}");
            writer.WriteField(text[..length]);
        }
        else if (digits.IsEmpty)
        {
            writer.WriteField(number, default, CultureInfo.InvariantCulture);
        }
        else
        {
            writer.WriteField(digits);
        }
    }

    private TableFormatException Unfit(TableColumn column, string found, string expected) => new($"row {rows}, column {column.Name}", found, expected);
}
