using System.Globalization;

namespace ResponseEval;

/// <summary>ISO 8601 full dates as UTF-8: exactly <c>yyyy-MM-dd</c>.</summary>
internal static class IsoDate
{
    public const int Length = 10;

    /// <summary>Reads a date; false for another form or a day that no calendar has.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
            return false;
        uint wrong = 0;
        var year = (Digit(text[0], ref wrong) * 1000) + (Digit(text[1], ref wrong) * 100) + (Digit(text[2], ref wrong) * 10) + Digit(text[3], ref wrong);
        var month = (Digit(text[5], ref wrong) * 10) + Digit(text[6], ref wrong);
        var day = (Digit(text[8], ref wrong) * 10) + Digit(text[9], ref wrong);
        if (wrong != 0 || year == 0 || month is 0 or > 12 || day == 0 || (day > 28 && day > (uint)DateTime.DaysInMonth((int)year, (int)month)))
            return false;
        date = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }

    /// <summary>Writes a date into the first ten bytes.</summary>
    public static void Write(DateOnly date, Span<byte> text) => date.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);

    private static uint Digit(byte character, ref uint wrong)
    {
        var digit = unchecked((uint)(character - '0'));
        wrong |= digit > 9 ? 1u : 0u;
        return digit > 9 ? 0 : digit;
    }
}
