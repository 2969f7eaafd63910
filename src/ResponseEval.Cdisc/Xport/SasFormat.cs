using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>A SAS format or informat as FORMAT statements write it: name, width, a point, decimals; for example <c>DATE9.</c>, <c>8.2</c>, <c>$12.</c></summary>
/// <param name="Name">The name, with the $ of character formats; empty for the plain numeric one.</param>
/// <param name="Width">The width; 0 if none is given.</param>
/// <param name="Decimals">The number of decimals; 0 if none is given.</param>
internal readonly record struct SasFormat(string Name, int Width, int Decimals)
{
    /// <summary>Reads a format; false if it is none. Its point may be absent. Null and the empty text are the absent format.</summary>
    public static bool TryParse(string? text, out SasFormat format)
    {
        format = new SasFormat("", 0, 0);
        if (string.IsNullOrEmpty(text))
            return true;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var front = point < 0 ? text : text[..point];
        var name = front.TrimEnd(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        if (!TryParseDigits(front[name.Length..], out var width) || !TryParseDigits(point < 0 ? "" : text[(point + 1)..], out var decimals))
            return false;
        format = new SasFormat(name, width, decimals);
        return true;
    }

    /// <summary>The format in SAS notation; null for the absent one.</summary>
    public string? Text => this is { Name: "", Width: 0, Decimals: 0 } ? null : $"{Name}{Digits(Width)}.{Digits(Decimals)}";

    /// <summary>
    /// What a number with this format is: a date, a date with time, or a time of day; null if the format does not say so. By the lists "Formats by
    /// Category" of the SAS formats reference. Not in here are formats that serve times and durations or times and datetimes alike (TOD, HOUR, MMSS).
    /// </summary>
    public TableDataType? DateType => Name.ToUpperInvariant() switch
    {
        "DATE" or "DAY" or "DOWNAME" or "JULDAY" or "JULIAN" or "MONNAME" or "MONTH" or "MONYY" or "NLDATE" or "PDJULG" or "PDJULI" or "QTR"
            or "QTRR" or "WEEKDATE" or "WEEKDATX" or "WEEKDAY" or "WEEKU" or "WEEKV" or "WEEKW" or "WORDDATE" or "WORDDATX" or "YEAR" or "YYMON"
            or "B8601DA" or "E8601DA" or "IS8601DA" => TableDataType.Date,
        "DATEAMPM" or "DATETIME" or "DTDATE" or "DTMONYY" or "DTWKDATX" or "DTYEAR" or "DTYYQC" or "MDYAMPM" or "NLDATM"
            or "B8601DN" or "B8601DT" or "B8601DX" or "B8601DZ" or "B8601LX" or "E8601DN" or "E8601DT" or "E8601DX" or "E8601DZ" or "E8601LX"
            or "IS8601DN" or "IS8601DT" or "IS8601DZ" => TableDataType.DateTime,
        "HHMM" or "NLTIME" or "TIME" or "TIMEAMPM" or "B8601LZ" or "B8601TM" or "B8601TX" or "B8601TZ" or "E8601LZ" or "E8601TM" or "E8601TX"
            or "E8601TZ" or "IS8601LZ" or "IS8601TM" or "IS8601TZ" => TableDataType.Time,
        var name when IsSeparated(name) => TableDataType.Date,
        _ => null,
    };

    /// <summary>The date formats whose last letter may name the separator: blank, colon, dash, none, period, slash.</summary>
    private static bool IsSeparated(string name) =>
        IsStem(name) || name is [.., 'B' or 'C' or 'D' or 'N' or 'P' or 'S'] && IsStem(name[..^1]);

    private static bool IsStem(string name) => name is "DDMMYY" or "MMDDYY" or "YYMMDD" or "MMYY" or "YYMM" or "YYQ" or "YYQR";

    private static bool TryParseDigits(string digits, out int number)
    {
        number = 0;
        return digits.Length == 0 || int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= short.MaxValue;
    }

    private static string Digits(int number) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
}
