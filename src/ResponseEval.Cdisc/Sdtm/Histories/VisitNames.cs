using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>Names visits, and gives assessments ids of their own: VISIT, else the number, the link group or the date; where two share it, the date is added.</summary>
internal static class VisitNames
{
    public static string Of(Visit visit) => visit.Name
        ?? (visit.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"VISIT {number}") : null)
        ?? visit.LinkGroup
        ?? (visit.Dates is { } dates ? Iso(dates.First) : "visit");

    /// <summary>Names the visits that are assessments.</summary>
    public static void Assign(List<Visit> assessments)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var visit in assessments)
            counts[Of(visit)] = counts.GetValueOrDefault(Of(visit)) + 1;
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var visit in assessments)
        {
            var name = Of(visit);
            if (counts[name] > 1)
                name += " " + Iso(visit.Date);
            var copy = copies[name] = copies.GetValueOrDefault(name) + 1;
            visit.Id = copy == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({copy})");
        }
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
