using System.Buffers.Text;

namespace ResponseEval.Cdisc;

/// <summary>Reads decimal numbers from text: the double nearest to the digits.</summary>
internal static class NumberText
{
    private const int ExactDigits = 15;

    /// <summary>The powers of ten that a double holds exactly and that 15 digits can need.</summary>
    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>Reads a number such as <c>-12.50</c> or <c>6.02e23</c>.</summary>
    /// <param name="text">The text, all of it.</param>
    /// <param name="number">The number.</param>
    /// <returns>False if it is not a number, or one too large for a double.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out double number) =>
        TryShort(text, out number)
        || (Utf8Parser.TryParse(text, out number, out var length) && length == text.Length && double.IsFinite(number));

    /// <summary>True if a text is a number as JSON writes them (RFC 8259, section 6).</summary>
    /// <param name="text">The text.</param>
    public static bool IsJson(ReadOnlySpan<byte> text)
    {
        var digits = text.StartsWith("-"u8) ? text[1..] : text;
        var whole = SkipDigits(ref digits);
        if (whole == 0 || (whole > 1 && text[^(digits.Length + whole)] == (byte)'0'))
            return false;
        if (digits.StartsWith("."u8))
        {
            digits = digits[1..];
            if (SkipDigits(ref digits) == 0)
                return false;
        }

        if (digits.IsEmpty)
            return true;
        if (digits[0] is not ((byte)'e' or (byte)'E'))
            return false;
        digits = digits[1..];
        if (digits.StartsWith("+"u8) || digits.StartsWith("-"u8))
            digits = digits[1..];
        return SkipDigits(ref digits) > 0 && digits.IsEmpty;
    }

    /// <summary>Removes the commas between thousands, which Dataset-JSON allows in decimal numbers.</summary>
    /// <param name="text">The text, changed in place.</param>
    /// <returns>False if a comma stands elsewhere than before three digits of the whole part.</returns>
    public static bool TryRemoveCommas(ref Span<byte> text)
    {
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text.Length : point;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != (byte)',')
                text[length++] = text[i];
            else if (i == 0 || i >= whole || (whole - i) % 4 != 0 || text[(i + 1)..(i + 4)].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
                return false;
        }

        text = text[..length];
        return true;
    }

    /// <summary>
    /// Up to 15 digits with or without a point: digits and power of ten are exact doubles, so that one division rounds once, as it must. Takes a
    /// third of the time of the general way.
    /// </summary>
    private static bool TryShort(ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        var isNegative = text.Length > 1 && text[0] == (byte)'-';
        var digits = isNegative ? text[1..] : text;
        if (digits.Length is 0 or > ExactDigits)
            return false;
        long mantissa = 0;
        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if (digit is >= 0 and <= 9)
                mantissa = (10 * mantissa) + digit;
            else if (digit == '.' - '0' && point < 0 && i > 0)
                point = i;
            else
                return false;
        }

        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        if (decimals == 0 && point >= 0)
            return false;
        number = mantissa / PowersOfTen[decimals];
        number = isNegative ? -number : number;
        return true;
    }

    private static int SkipDigits(ref ReadOnlySpan<byte> text)
    {
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : text.Length;
        text = text[digits..];
        return digits;
    }
}
