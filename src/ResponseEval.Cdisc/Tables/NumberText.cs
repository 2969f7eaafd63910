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
        Utf8Parser.TryParse(text, out number, out var length) && length == text.Length && double.IsFinite(number);

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
    /// Takes a JSON number of up to 15 digits, with or without a point, from the start of the bytes. Digits and power of ten are exact doubles then, so
    /// that one division rounds once, as it must.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="number">The number.</param>
    /// <param name="length">The length of the number.</param>
    /// <returns>False if there is no such number, or the bytes end with it.</returns>
    public static bool TryTake(ReadOnlySpan<byte> bytes, out double number, out int length)
    {
        number = 0;
        length = bytes.Length > 0 && bytes[0] == (byte)'-' ? 1 : 0;
        var first = length;
        var point = -1;
        long mantissa = 0;
        for (; length < bytes.Length; length++)
        {
            var digit = bytes[length] - '0';
            if (digit is >= 0 and <= 9)
                mantissa = unchecked((10 * mantissa) + digit);
            else if (digit == '.' - '0' && point < 0)
                point = length;
            else
                break;
        }

        var whole = (point < 0 ? length : point) - first;
        var decimals = point < 0 ? 0 : length - point - 1;
        if (length == bytes.Length || whole == 0 || whole + decimals > ExactDigits || (point >= 0 && decimals == 0)
            || (whole > 1 && bytes[first] == (byte)'0') || bytes[length] is (byte)'e' or (byte)'E')
            return false;
        number = mantissa / PowersOfTen[decimals];
        number = first == 1 ? -number : number;
        return true;
    }

    private static int SkipDigits(ref ReadOnlySpan<byte> text)
    {
        var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : text.Length;
        text = text[digits..];
        return digits;
    }
}
