using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>
/// The 16 characters that tell when a file was made, <c>ddMMMyy:hh:mm:ss</c>. Their two-digit years stand for 1960 to 2059. The first second of
/// 1960, SAS's zero, says that the time is not known.
/// </summary>
internal static class XportTime
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private const string Unknown = "01JAN60:00:00:00";
    private const int FirstYear = 1960;

    /// <summary>Reads a time; null if it is not known or no time.</summary>
    public static DateTime? Parse(string text)
    {
        if (text.Length != Unknown.Length || text == Unknown || text[7] != ':' || text[10] != ':' || text[13] != ':')
            return null;
        var month = Months.IndexOf(text[2..5], StringComparison.OrdinalIgnoreCase);
        if (month < 0 || month % 3 != 0)
            return null;
        Span<int> parts = stackalloc int[5];
        var places = (ReadOnlySpan<int>)[0, 5, 8, 11, 14];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(text.AsSpan(places[i], 2), NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
                return null;
        }

        var year = parts[1] < 60 ? 2000 + parts[1] : 1900 + parts[1];
        month = month / 3 + 1;
        return parts[0] >= 1 && parts[0] <= DateTime.DaysInMonth(year, month) && parts[2] < 24 && parts[3] < 60 && parts[4] < 60
            ? new DateTime(year, month, parts[0], parts[2], parts[3], parts[4], DateTimeKind.Unspecified)
            : null;
    }

    /// <summary>Writes a time, fractions of a second cut off.</summary>
    /// <exception cref="TableFormatException">The year is not one of 1960 to 2059.</exception>
    public static string Format(DateTime? time, string place)
    {
        if (time is not { } value)
            return Unknown;
        if (value.Year is < FirstYear or >= FirstYear + 100)
            throw new TableFormatException(place, string.Create(CultureInfo.InvariantCulture, $"the year {value.Year}"), "1960 to 2059, for XPORT has two digits");
        var month = Months.AsSpan(3 * (value.Month - 1), 3);
        return string.Create(CultureInfo.InvariantCulture, $"{value:dd}{month}{value:yy}:{value:HH}:{value:mm}:{value:ss}");
    }
}
