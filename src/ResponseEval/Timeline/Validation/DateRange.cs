using System.Globalization;

namespace ResponseEval;

/// <summary>Dates that can be meant: 1900 to 2200.</summary>
internal static class DateRange
{
    private static readonly DateOnly _earliest = new(1900, 1, 1);
    private static readonly DateOnly _latest = new(2200, 12, 31);

    public static void Check(DateOnly date, ProblemList problems, string? assessment = null, string? lesion = null, string? member = null)
    {
        if (date < _earliest || date > _latest)
            problems.Add(
                ProblemCatalogue.DateOutOfRange, Iso(date), "a date from 1900-01-01 to 2200-12-31", assessment, lesion, member);
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
