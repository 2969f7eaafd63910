using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>Makes rows, one after the other, in memory that it keeps. Every cell of a new row is missing until it is set.</summary>
/// <param name="columns">The number of columns.</param>
public sealed class TableRowBuilder(int columns)
{
    private readonly Cell[] cells = Missing(columns);
    private byte[] bytes = new byte[256];
    private int used;

    /// <summary>The row as it stands; valid until the next change.</summary>
    public TableRow Row => new(bytes.AsSpan(0, used), cells);

    /// <summary>Begins the next row.</summary>
    public void Clear()
    {
        used = 0;
        Array.Fill(cells, Cell.Missing());
    }

    /// <summary>Sets a text.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="utf8">The text, UTF-8.</param>
    public void Set(int column, ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        cells[column] = Cell.Text(used, utf8.Length);
        used += utf8.Length;
    }

    /// <summary>Sets a text; null leaves the cell missing.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="text">The text.</param>
    public void Set(int column, string? text)
    {
        if (text is null)
            return;
        var length = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        cells[column] = Cell.Text(used, length);
        used += length;
    }

    /// <summary>Sets a number; null leaves the cell missing.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="number">The number.</param>
    public void Set(int column, double? number)
    {
        if (number is { } value)
            cells[column] = Cell.OfNumber(value);
    }

    /// <summary>Sets a number with the digits that stand for it.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="number">The number.</param>
    /// <param name="digits">The digits, UTF-8.</param>
    public void Set(int column, double number, ReadOnlySpan<byte> digits)
    {
        digits.CopyTo(Room(digits.Length));
        cells[column] = Cell.OfNumber(number, used, digits.Length);
        used += digits.Length;
    }

    /// <summary>Sets a special missing value.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="code">The kind of missing value: '.', '_' or 'A' to 'Z'.</param>
    public void SetMissing(int column, byte code) => cells[column] = Cell.Missing(code);

    /// <summary>Sets a date in the way its column holds dates: a SAS day number, or ISO 8601 text. Null leaves the cell missing.</summary>
    /// <param name="column">The index of the column.</param>
    /// <param name="date">The date.</param>
    /// <param name="isNumeric"><see cref="TableColumn.IsNumeric"/> of the column.</param>
    public void Set(int column, DateOnly? date, bool isNumeric)
    {
        if (date is not { } value)
            return;
        if (isNumeric)
            Set(column, SasDates.Days(value));
        else
            Set(column, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static Cell[] Missing(int columns)
    {
        var cells = new Cell[columns];
        Array.Fill(cells, Cell.Missing());
        return cells;
    }

    private Span<byte> Room(int length)
    {
        if (bytes.Length - used < length)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, used + length));
        return bytes.AsSpan(used);
    }
}
