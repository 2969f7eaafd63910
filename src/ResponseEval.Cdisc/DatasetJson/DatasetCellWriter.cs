using System.Buffers;
using System.Text.Unicode;

namespace ResponseEval.Cdisc;

/// <summary>Writes rows of Dataset-JSON as arrays.</summary>
/// <param name="metadata">The columns.</param>
internal sealed class DatasetCellWriter(TableMetadata metadata)
{
    private readonly SpecialMissingValues specialMissing = new(metadata.Columns);

    /// <summary>What Dataset-JSON has no place for.</summary>
    public IReadOnlyList<TableWarning> Warnings =>
    [
        .. metadata.SasType.Length == 0 ? [] : new[] { new TableWarning("metadata", $"The type {metadata.SasType} was not written: Dataset-JSON has no place for it.") },
        .. metadata.Columns.AsSpan().ToArray().Where(column => column.InputFormat is not null).Select(column => new TableWarning(
            $"column {column.Name}", $"The input format {column.InputFormat} was not written: Dataset-JSON has no place for it.")),
        .. specialMissing.Warnings("null"),
    ];

    /// <summary>Writes one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="output">Receives the array.</param>
    /// <exception cref="TableFormatException">A value does not fit its column.</exception>
    public void Write(in TableRow row, long number, ArrayBufferWriter<byte> output)
    {
        var cells = row.Cells;
        if (cells.Length != metadata.Columns.Count)
            throw new TableFormatException($"row {number}", $"{cells.Length} cells", $"{metadata.Columns.Count}, one for each column");
        var separator = "["u8;
        for (var i = 0; i < cells.Length; i++)
        {
            JsonBytes.Raw(output, separator);
            separator = ","u8;
            Write(cells[i], row.Utf8(i), i, number, output);
        }

        JsonBytes.Raw(output, cells.IsEmpty ? "[]"u8 : "]"u8);
    }

    private void Write(Cell cell, ReadOnlySpan<byte> text, int index, long row, ArrayBufferWriter<byte> output)
    {
        var column = metadata.Columns[index];
        switch (cell.Kind)
        {
            case CellKind.Missing:
                specialMissing.Count(index, cell.MissingCode);
                JsonBytes.Raw(output, "null"u8);
                break;
            case CellKind.Number when column.IsNumeric:
                WriteNumber(cell.Number, text, column, row, output);
                break;
            case CellKind.Text when column.DataType == TableDataType.Boolean:
                JsonBytes.Raw(output, text.IsEmpty ? "null"u8 : IsBoolean(text) ? text : throw Unfit(column, row, text, "true or false"));
                break;
            case CellKind.Text when !column.IsNumeric:
                JsonBytes.Text(output, Utf8.IsValid(text) ? text : throw new TableFormatException(Place(column, row), "bytes that are not UTF-8", "UTF-8"));
                break;
            case CellKind.Text when text.IsEmpty:
                JsonBytes.Raw(output, column.DataType is TableDataType.Integer or TableDataType.Float or TableDataType.Double ? "null"u8 : "\"\""u8);
                break;
            default:
                throw cell.Kind == CellKind.Text ? Unfit(column, row, text, "a number") : new TableFormatException(Place(column, row), "a number", "text");
        }
    }

    private static void WriteNumber(double number, ReadOnlySpan<byte> digits, TableColumn column, long row, ArrayBufferWriter<byte> output)
    {
        if (!double.IsFinite(number))
            throw Unfit(column, row, number, "a finite number");
        switch (column.DataType)
        {
            case TableDataType.Decimal:
                JsonBytes.Raw(output, "\""u8);
                Digits(number, digits, isWhole: false, output);
                JsonBytes.Raw(output, "\""u8);
                break;
            case TableDataType.Date or TableDataType.DateTime or TableDataType.Time:
                Span<byte> text = stackalloc byte[SasDateText.LongestText];
                if (!SasDateText.TryFormat(column.DataType, number, text, out var length))
                    throw Unfit(column, row, number, $"the number of {SasDateText.Example(column.DataType)}");
                JsonBytes.Text(output, text[..length]);
                break;
            case TableDataType.Integer when number != Math.Floor(number):
                throw Unfit(column, row, number, "a whole number");
            default:
                Digits(number, digits, column.DataType == TableDataType.Integer, output);
                break;
        }
    }

    /// <summary>The digits that the source wrote, if they are a JSON number; else the shortest that stand for the number.</summary>
    private static void Digits(double number, ReadOnlySpan<byte> digits, bool isWhole, ArrayBufferWriter<byte> output)
    {
        if (NumberText.IsJson(digits) && !(isWhole && digits.IndexOfAny(".eE"u8) >= 0))
            JsonBytes.Raw(output, digits);
        else
            JsonBytes.Number(output, number);
    }

    private static bool IsBoolean(ReadOnlySpan<byte> text) => text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8);

    private static string Place(TableColumn column, long row) => $"row {row}, column {column.Name}";

    private static TableFormatException Unfit(TableColumn column, long row, ReadOnlySpan<byte> text, string expected) =>
        new(Place(column, row), $"\"{Excerpt.Of(text)}\"", expected);

    private static TableFormatException Unfit(TableColumn column, long row, double number, string expected) =>
        new(Place(column, row), FormattableString.Invariant($"{number}"), expected);
}
