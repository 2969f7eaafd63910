using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>How the missing part of a partial date is filled in.</summary>
public enum DateImputation
{
    /// <summary>The first day of the month, or January.</summary>
    First,

    /// <summary>The last day of the month, or December.</summary>
    Last,
}

/// <summary>A date that was filled in where needed.</summary>
/// <param name="Date">The date.</param>
/// <param name="Flag">The ADaM imputation flag: D if the day was imputed, M if the month was too; null if nothing was (ADaMIG 1.3, section 3.1.4).</param>
public readonly record struct ImputedDate(DateOnly Date, string? Flag);

/// <summary>An ISO 8601 date as SDTM allows it: full, with or without a time, or partial (SDTMIG 3.4, section 4.4).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Day">The day, or null.</param>
public readonly record struct PartialDate(int Year, int? Month, int? Day)
{
    /// <summary>The date if it is full; else null.</summary>
    public DateOnly? Full => Month is { } month && Day is { } day ? new DateOnly(Year, month, day) : null;

    /// <summary>Reads a date: <c>2014</c>, <c>2014-02</c>, <c>2014-02-03</c>, the last with <c>T</c> and a time or not. A day without its month counts as unknown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <returns>False if it is not such a date, or one that no calendar has.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var time = text.IndexOf('T');
        if (time >= 0)
        {
            if (!IsTime(text[(time + 1)..]))
                return false;
            text = text[..time];
        }

        if (!TryPart(ref text, 4, out var year) || year is null or 0 || !TryPart(ref text, 2, out var month) || !TryPart(ref text, 2, out var day) || !text.IsEmpty)
            return false;
        if (month is null)
            day = null;
        if (month is < 1 or > 12 || day < 1 || (day is { } known && known > DateTime.DaysInMonth(year.Value, month!.Value)))
            return false;
        date = new PartialDate(year.Value, month, day);
        return true;
    }

    /// <summary>Fills in the missing day; a missing month too if asked to.</summary>
    /// <param name="rule">First or last.</param>
    /// <param name="months">True to fill in a missing month.</param>
    /// <returns>The date; null if the month is missing and stays so.</returns>
    public ImputedDate? Impute(DateImputation rule, bool months = false)
    {
        if (Full is { } full)
            return new ImputedDate(full, null);
        if (Month is null && !months)
            return null;
        var month = Month ?? (rule == DateImputation.First ? 1 : 12);
        var day = rule == DateImputation.First ? 1 : DateTime.DaysInMonth(Year, month);
        return new ImputedDate(new DateOnly(Year, month, day), Month is null ? "M" : "D");
    }

    /// <summary>The date as ISO 8601 writes it.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Year:0000}{(Month is { } m ? $"-{m:00}" : "")}{(Day is { } d ? $"-{d:00}" : "")}");

    /// <summary>True for a time of day, maybe partial: hours below 24, minutes and seconds below 60; "-" for a part that is unknown.</summary>
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        var most = 24;
        while (!text.IsEmpty)
        {
            if (text[0] == '-')
                text = text[1..];
            else if (text.Length >= 2 && int.TryParse(text[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part < most)
                text = text[2..];
            else
                return false;
            if (text.IsEmpty || text[0] is '.' or ',' or 'Z' or '+')
                return true;
            if (text[0] == '-' && most == 60)
                return true;
            if (text[0] != ':')
                return false;
            text = text[1..];
            most = 60;
        }

        return true;
    }

    /// <summary>Takes a part of so many digits, or "-" for one that is unknown, and the hyphen after it.</summary>
    private static bool TryPart(ref ReadOnlySpan<char> text, int digits, out int? part)
    {
        part = null;
        if (text.IsEmpty)
            return true;
        if (text[0] == '-')
        {
            text = text[1..];
        }
        else
        {
            if (text.Length < digits || !int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                return false;
            part = value;
            text = text[digits..];
        }

        if (text.IsEmpty)
            return true;
        if (text[0] != '-')
            return false;
        text = text[1..];
        return true;
    }
}
