using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>The times at which Dataset-JSON files were made: <c>YYYY-MM-DDThh:mm:ss(.n+)?(((+|-)hh:mm)|Z)?</c> (Dataset-JSON 1.1, top-level attributes).</summary>
internal static class JsonTimestamp
{
    private const int WithoutDecimals = 19;
    private const int MostDecimals = 7;

    /// <summary>Reads a time; one with a zone becomes UTC.</summary>
    public static bool TryParse(string text, out DateTime time)
    {
        var decimals = text.Length > WithoutDecimals && text[WithoutDecimals] == '.'
            ? text.AsSpan(WithoutDecimals + 1).IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length - WithoutDecimals - 1
            : 0;
        if (decimals > MostDecimals)
            text = text.Remove(WithoutDecimals + 1 + MostDecimals, decimals - MostDecimals);
        var point = decimals > 0 ? "'.'" + new string('f', Math.Min(decimals, MostDecimals)) : "";
        return DateTime.TryParseExact(
            text, $"yyyy-MM-dd'T'HH:mm:ss{point}K", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out time);
    }

    /// <summary>Writes a time: with Z if it is UTC, else without a zone.</summary>
    public static string Format(DateTime time) =>
        time.ToString(time.Kind == DateTimeKind.Utc ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
