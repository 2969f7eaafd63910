using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// Turns complete ISO 8601 texts into the numbers by which SAS counts them, and back: <c>2014-02-03</c> into days since 1960-01-01,
/// <c>2014-02-03T10:15:30</c> into seconds since then, <c>10:15:30</c> into seconds since midnight. Seconds may have decimals. Partial texts,
/// time zones, 24:00 and leap seconds have no such number.
/// </summary>
internal static class SasDateText
{
    /// <summary>The longest text that <see cref="TryFormat"/> writes: a date and a time with 28 decimals.</summary>
    public const int LongestText = 48;

    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int MostDecimals = 28;
    private const int SecondsPerDay = 86_400;

    /// <summary>What a text of a column has to look like, for errors.</summary>
    public static string Example(TableDataType type) => type switch
    {
        TableDataType.Date => "a full date such as 2014-02-03",
        TableDataType.DateTime => "a full date and time such as 2014-02-03T10:15:30, without a time zone",
        _ => "a full time such as 10:15:30",
    };

    /// <summary>Reads a text.</summary>
    /// <param name="type">Date, date and time, or time.</param>
    /// <param name="text">The text, UTF-8.</param>
    /// <param name="number">The number.</param>
    /// <returns>False if the text is not complete, or names a day or time that does not exist.</returns>
    public static bool TryParse(TableDataType type, ReadOnlySpan<byte> text, out double number)
    {
        number = 0;
        var days = 0;
        if (type != TableDataType.Time)
        {
            if (text.Length < DateLength || !TryDays(text[..DateLength], out days))
                return false;
            text = text[DateLength..];
            if (type == TableDataType.Date)
            {
                number = days;
                return text.IsEmpty;
            }

            if (text.IsEmpty || text[0] != (byte)'T')
                return false;
            text = text[1..];
        }

        if (text.Length < TimeLength || !TrySeconds(text[..TimeLength], out var seconds))
            return false;
        var whole = ((long)days * SecondsPerDay) + seconds;
        number = whole;
        return text.Length == TimeLength || TryAddDecimals(text[TimeLength..], whole, ref number);
    }

    /// <summary>Writes a number as the text that reads as the same number.</summary>
    /// <param name="type">Date, date and time, or time.</param>
    /// <param name="number">The number.</param>
    /// <param name="text">Receives the text, UTF-8; room for <see cref="LongestText"/> bytes.</param>
    /// <param name="length">The length of the text.</param>
    /// <returns>False if there is no such text: a date with a fraction of a day, a year outside 1 to 9999, a time outside the day.</returns>
    public static bool TryFormat(TableDataType type, double number, Span<byte> text, out int length)
    {
        length = 0;
        if (type == TableDataType.Date)
            return number == Math.Floor(number) && SasDates.Date(number) is { } day && day.TryFormat(text, out length, "o", CultureInfo.InvariantCulture);
        if (!TryDecimal(number, out var total))
            return false;
        var days = Math.Floor(total / SecondsPerDay);
        var time = total - (days * SecondsPerDay);
        if (type == TableDataType.Time)
            return days == 0 && TryFormatTime(time, text, out length);
        if (SasDates.Date((double)days) is not { } date || !date.TryFormat(text, out length, "o", CultureInfo.InvariantCulture))
            return false;
        text[length++] = (byte)'T';
        if (!TryFormatTime(time, text[length..], out var timeLength))
            return false;
        length += timeLength;
        return true;
    }

    private static bool TryDays(ReadOnlySpan<byte> text, out int days)
    {
        days = 0;
        if (text[4] != (byte)'-' || text[7] != (byte)'-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        days = SasDates.Days(new DateOnly(year, month, day));
        return true;
    }

    private static bool TrySeconds(ReadOnlySpan<byte> text, out int seconds)
    {
        seconds = 0;
        if (text[2] != (byte)':' || text[5] != (byte)':'
            || !TryDigits(text[..2], out var hour) || !TryDigits(text[3..5], out var minute) || !TryDigits(text[6..], out var second)
            || hour > 23 || minute > 59 || second > 59)
            return false;
        seconds = (((hour * 60) + minute) * 60) + second;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var letter in text)
        {
            if (letter is < (byte)'0' or > (byte)'9')
                return false;
            value = (10 * value) + (letter - '0');
        }

        return true;
    }

    /// <summary>Adds decimals of a second so that the sum is the number nearest to the text, rounded once.</summary>
    private static bool TryAddDecimals(ReadOnlySpan<byte> point, long whole, ref double number)
    {
        if (point.Length is < 2 or > 1 + MostDecimals || point[0] != (byte)'.' || point[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return false;
        var total = whole + decimal.Parse(point, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        number = double.Parse(total.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>The shortest decimal number that reads as this number; false if it needs more than 28 digits.</summary>
    private static bool TryDecimal(double number, out decimal total) =>
        decimal.TryParse(number.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out total)
        && double.Parse(total.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == number;

    private static bool TryFormatTime(decimal time, Span<byte> text, out int length)
    {
        var whole = (int)time;
        Put(whole / 3600, text);
        text[2] = (byte)':';
        Put(whole / 60 % 60, text[3..]);
        text[5] = (byte)':';
        Put(whole % 60, text[6..]);
        length = TimeLength;
        if (time == whole)
            return true;
        Span<byte> decimals = stackalloc byte[MostDecimals + 4];
        (time - whole).TryFormat(decimals, out var written, default, CultureInfo.InvariantCulture);
        decimals[1..written].CopyTo(text[length..]); // without the 0 before the point
        length += written - 1;
        return true;
    }

    private static void Put(int twoDigits, Span<byte> text)
    {
        text[0] = (byte)('0' + (twoDigits / 10));
        text[1] = (byte)('0' + (twoDigits % 10));
    }
}
