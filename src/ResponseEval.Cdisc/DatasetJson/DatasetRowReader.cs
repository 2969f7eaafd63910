using System.Text.Json;
using System.Text.Unicode;

namespace ResponseEval.Cdisc;

/// <summary>Reads rows of Dataset-JSON. Texts stay where they are in memory; numbers are parsed and keep their digits.</summary>
/// <param name="columns">The columns.</param>
internal sealed class DatasetRowReader(ValueList<TableColumn> columns)
{
    private readonly Form[] forms = [.. columns.AsSpan().ToArray().Select(FormOf)];
    private readonly Cell[] cells = new Cell[columns.Count];
    private readonly List<int> escaped = [];
    private byte[] unescaped = [];

    /// <summary>What a column wants to find.</summary>
    private enum Form : byte
    {
        Text,
        Boolean,
        Integer,
        Number,
        Decimal,
        Date,
    }

    /// <summary>The cells of the row read last; their texts are in the bytes that it was read from.</summary>
    public ReadOnlySpan<Cell> Cells => cells;

    /// <summary>
    /// Reads a row as almost all rows are: without escapes and exponents, with no white space but one after a comma, and nothing wrong with it. Takes
    /// half of the time of the general way, which is for all other rows and for their errors.
    /// </summary>
    /// <param name="bytes">The bytes from the opening bracket on.</param>
    /// <returns>The length of the row; 0 if it is not such a row, or does not end within the bytes.</returns>
    public int ReadPlain(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            if (at >= bytes.Length || bytes[at] != (column == 0 ? (byte)'[' : (byte)','))
                return 0;
            at++;
            if (at < bytes.Length && bytes[at] == (byte)' ')
                at++;
            var length = ReadPlainCell(bytes[at..], at, column);
            if (length == 0)
                return 0;
            at += length;
        }

        return at > 0 && at < bytes.Length && bytes[at] == (byte)']' && Utf8.IsValid(bytes[..at]) ? at + 1 : 0;
    }

    /// <summary>Reads the row whose opening bracket the reader stands on.</summary>
    /// <param name="json">The reader, over all of the bytes from their first.</param>
    /// <param name="bytes">The bytes; texts with escapes are written out in place.</param>
    /// <param name="row">The number of the row.</param>
    /// <returns>False if the row does not end within the bytes; they are unchanged then.</returns>
    public bool TryRead(ref Utf8JsonReader json, Span<byte> bytes, long row)
    {
        escaped.Clear();
        var first = (int)json.TokenStartIndex;
        var column = 0;
        while (true)
        {
            if (!json.Read())
                return false;
            if (json.TokenType == JsonTokenType.EndArray)
                break;
            if (column == cells.Length)
                throw new TableFormatException($"row {row}", $"more than {cells.Length} cells", $"{cells.Length}, one for each column");
            cells[column] = CellOf(ref json, column, row);
            column++;
        }

        if (column < cells.Length)
            throw new TableFormatException($"row {row}", $"{column} cells", $"{cells.Length}, one for each column");
        if (!Utf8.IsValid(bytes[first..(int)json.BytesConsumed]))
            throw new TableFormatException($"row {row}", "bytes that are not UTF-8", "UTF-8");
        foreach (var index in escaped)
            Unescape(index, bytes, row);
        return true;
    }

    private static Form FormOf(TableColumn column) => column.DataType switch
    {
        TableDataType.Integer => Form.Integer,
        TableDataType.Float or TableDataType.Double => Form.Number,
        TableDataType.Decimal => Form.Decimal,
        TableDataType.Boolean => Form.Boolean,
        _ => column.IsNumeric ? Form.Date : Form.Text,
    };

    private int ReadPlainCell(ReadOnlySpan<byte> bytes, int start, int column)
    {
        var form = forms[column];
        if (bytes.StartsWith("\""u8))
        {
            var length = bytes[1..].IndexOfAny(JsonBytes.Special);
            if (length < 0 || bytes[length + 1] != (byte)'"')
                return 0;
            if (form == Form.Text)
                cells[column] = Cell.Text(start + 1, length);
            else if (form == Form.Decimal && NumberText.TryParse(bytes.Slice(1, length), out var value))
                cells[column] = Cell.OfNumber(value, start + 1, length);
            else if (form == Form.Date && SasDateText.TryParse(columns[column].DataType, bytes.Slice(1, length), out var days))
                cells[column] = Cell.OfNumber(days);
            else
                return 0;
            return length + 2;
        }

        if (form is Form.Integer or Form.Number && NumberText.TryTake(bytes, out var number, out var digits))
        {
            cells[column] = Cell.OfNumber(number, start, digits);
            return form == Form.Number || number == Math.Floor(number) ? digits : 0;
        }

        if (!bytes.StartsWith("null"u8))
            return 0;
        cells[column] = Cell.Missing();
        return "null"u8.Length;
    }

    private Cell CellOf(ref Utf8JsonReader json, int column, long row)
    {
        var value = json.ValueSpan;
        var start = (int)json.TokenStartIndex;
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return Cell.Missing();
            case JsonTokenType.String when json.ValueIsEscaped:
                escaped.Add(column);
                return Cell.Text(start + 1, value.Length);
            case JsonTokenType.String:
                return CellOf(value, start + 1, column, row);
            case JsonTokenType.Number when forms[column] is Form.Integer or Form.Number:
                if (NumberText.TryParse(value, out var number) && (forms[column] == Form.Number || number == Math.Floor(number)))
                    return Cell.OfNumber(number, start, value.Length);
                break;
            case JsonTokenType.True or JsonTokenType.False when forms[column] == Form.Boolean:
                return Cell.Text(start, value.Length);
        }

        throw new TableFormatException(Place(column, row), JsonTokenText.Describe(ref json), Expected(column));
    }

    private Cell CellOf(ReadOnlySpan<byte> text, int start, int column, long row)
    {
        switch (forms[column])
        {
            case Form.Text:
                return Cell.Text(start, text.Length);
            case Form.Decimal or Form.Date when text.IsEmpty:
                return Cell.Text(start, 0);
            case Form.Decimal when text.Contains((byte)','):
                escaped.Add(column);
                return Cell.Text(start, text.Length);
            case Form.Decimal when NumberText.TryParse(text, out var number):
                return Cell.OfNumber(number, start, text.Length);
            case Form.Date when SasDateText.TryParse(columns[column].DataType, text, out var number):
                return Cell.OfNumber(number);
            default:
                throw new TableFormatException(Place(column, row), $"\"{Excerpt.Of(text)}\"", Expected(column));
        }
    }

    /// <summary>Puts a text right that has escapes, or commas between thousands: it gets no longer.</summary>
    private void Unescape(int column, Span<byte> bytes, long row)
    {
        var cell = cells[column];
        var json = new Utf8JsonReader(bytes.Slice(cell.Start - 1, cell.Length + 2));
        json.Read();
        if (unescaped.Length < cell.Length)
            unescaped = new byte[cell.Length];
        try
        {
            var text = unescaped.AsSpan(0, json.CopyString(unescaped));
            if (forms[column] == Form.Decimal && !NumberText.TryRemoveCommas(ref text))
                throw new TableFormatException(Place(column, row), $"\"{Excerpt.Of(text)}\"", Expected(column));
            text.CopyTo(bytes[cell.Start..]);
            cells[column] = CellOf(text, cell.Start, column, row);
        }
        catch (InvalidOperationException exception)
        {
            throw new TableFormatException(Place(column, row), "half of a surrogate pair", "text", exception);
        }
    }

    private string Place(int column, long row) => $"row {row}, column {columns[column].Name}";

    private string Expected(int column) => forms[column] switch
    {
        Form.Text => "text or null",
        Form.Boolean => "true, false or null",
        Form.Integer => "a whole number or null",
        Form.Number => "a number or null",
        Form.Decimal => "a decimal number as text, or null",
        _ => $"{SasDateText.Example(columns[column].DataType)}, or null",
    };
}
