using System.Buffers.Text;
using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>Gives the fields of a table by name, and knows which of them are numbers.</summary>
internal sealed class RowFields(TableMetadata metadata, string file)
{
    private readonly TextCache cache = new();

    /// <summary>The columns that are read as numbers.</summary>
    public List<int> NumericColumns { get; } = [];

    public TextField Text(string column) => new(metadata.IndexOf(column), cache);

    public TextField RequiredText(string column) => new(Required(column), cache);

    /// <summary>The first of two columns that there is; one must be.</summary>
    public void RequireOne(string column, string other)
    {
        if (metadata.IndexOf(column) < 0 && metadata.IndexOf(other) < 0)
            throw Missing($"{column} or {other}");
    }

    public NumberField Number(string column) => new(Numeric(column));

    /// <summary>A column of dates: day numbers, unless they are text.</summary>
    public NumberField Date(string column) => new(metadata.IndexOf(column));

    public bool Has(string column) => metadata.IndexOf(column) >= 0;

    private int Numeric(string column)
    {
        var index = metadata.IndexOf(column);
        if (index >= 0)
            NumericColumns.Add(index);
        return index;
    }

    private int Required(string column) => metadata.IndexOf(column) is var index and >= 0 ? index : throw Missing(column);

    private TableFormatException Missing(string column) => new(file, $"no column {column}", $"a column {column}");
}

/// <summary>A column of text. Neighbouring rows mostly repeat a text, and share its string.</summary>
internal sealed class TextField(int column, TextCache cache)
{
    private byte[] lastBytes = [];
    private int lastLength;
    private string? last;

    /// <summary>The text of the row without spaces at its end; null if there is none.</summary>
    public string? Of(in TableRow row)
    {
        if (column < 0)
            return null;
        var text = row.Utf8(column).TrimEnd((byte)' ');
        if (text.IsEmpty)
            return null;
        if (!text.SequenceEqual(lastBytes.AsSpan(0, lastLength)))
        {
            if (lastBytes.Length < text.Length)
                lastBytes = new byte[2 * text.Length];
            text.CopyTo(lastBytes);
            lastLength = text.Length;
            last = cache.Get(text);
        }

        return last;
    }
}

/// <summary>A column of numbers, which may be written as text.</summary>
internal readonly struct NumberField(int column)
{
    private const double LargestDecimal = 7e27;

    /// <summary>The number of the row; null if there is none.</summary>
    public double? Of(in TableRow row)
    {
        if (column < 0)
            return null;
        return row.Number(column) is { } number ? number
            : Utf8Parser.TryParse(row.Utf8(column), out double parsed, out var length) && length == row.Utf8(column).TrimEnd((byte)' ').Length ? parsed
            : null;
    }

    /// <summary>The number of the row as its file wrote its digits; where it wrote none, to 15 digits.</summary>
    public decimal? DecimalOf(in TableRow row)
    {
        if (column < 0)
            return null;
        var digits = row.Utf8(column);
        if (!digits.IsEmpty)
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
        return row.Number(column) is { } number && Math.Abs(number) < LargestDecimal ? (decimal)number : null;
    }
}
