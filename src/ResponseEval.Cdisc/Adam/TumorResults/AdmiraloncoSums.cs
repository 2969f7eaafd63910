namespace ResponseEval.Cdisc;

/// <summary>
/// SDIAM as admiralonco 1.4 derives it, with baseline, nadir, changes and flags, in binary floating point as R computes it: where a change is exactly
/// 20 % or 5 mm, PDFL hangs on its rounding.
/// </summary>
internal static class AdmiraloncoSums
{
    private const double ProgressionPercent = 20;
    private const double ProgressionLength = 5;

    /// <summary>A sum for each visit.</summary>
    /// <param name="diameters">The diameters that count: the longest of lesions that are no nodes, the perpendicular of nodes.</param>
    /// <param name="randomization">RANDDT.</param>
    /// <param name="assessor">Who read.</param>
    public static List<AdtrRow> Of(List<AdtrRow> diameters, DateOnly? randomization, ResponseAssessor assessor)
    {
        var parameter = AdtrParameters.Sum(assessor);
        var expected = Lesions(diameters.Where(static diameter => diameter.Visit == "BASELINE"));
        var byVisit = diameters.ToLookup(static diameter => diameter.Visit);
        var sums = diameters
            .GroupBy(static diameter => (diameter.Visit, diameter.VisitNumber))
            .Select(visit => Sum(parameter, [.. visit], [.. byVisit[visit.Key.Visit]], expected))
            .OrderBy(static sum => sum.Date ?? DateOnly.MaxValue)
            .ToList();
        return WithFlags(WithChanges(sums), randomization);
    }

    private static AdtrRow Sum(AdtrParameter parameter, List<AdtrRow> summed, List<AdtrRow> visit, string? expected)
    {
        var assessed = Lesions(visit.Where(static diameter => diameter.AnalysisFlag01));
        return new AdtrRow(parameter)
        {
            LesionsExpected = expected,
            LesionsAssessed = assessed,
            Visit = summed[0].Visit,
            VisitNumber = summed[0].VisitNumber,
            Date = visit.Min(static diameter => diameter.Date),
            Day = visit.Min(static diameter => diameter.Day),
            Value = ExtendedSum.Of(summed.Select(static diameter => diameter.Value ?? 0)),
            AnalysisFlag01 = expected is not null && expected == assessed,
        };
    }

    private static List<AdtrRow> WithChanges(List<AdtrRow> sums)
    {
        var baseline = sums.FindLastIndex(static sum => sum.Day <= 1);
        var reference = baseline < 0 ? null : sums[baseline].Value;
        return
        [
            .. sums.Select((sum, index) => WithProgression(sum with
            {
                IsBaseline = index == baseline,
                Base = reference,
                Change = sum.Value - reference,
                PercentChange = reference is 0 ? null : (sum.Value - reference) / reference * 100,
                Nadir = sums.Where(earlier => earlier.AnalysisFlag01 && earlier.Day < sum.Day).Min(static earlier => earlier.Value),
            })),
        ];
    }

    private static AdtrRow WithProgression(AdtrRow sum)
    {
        var change = sum.Value - sum.Nadir;
        var percent = sum.Nadir is 0 ? null : 100 * change / sum.Nadir;
        var isComplete = sum.Value == 0 && sum.AnalysisFlag01;
        return sum with
        {
            ChangeFromNadir = change,
            PercentChangeFromNadir = percent,
            IsCompleteResponse = isComplete,
            IsProgression = (percent >= ProgressionPercent && change >= ProgressionLength) || (!isComplete && sum.Nadir is 0),
        };
    }

    private static List<AdtrRow> WithFlags(List<AdtrRow> sums, DateOnly? randomization)
    {
        var firstAfter = sums.FindIndex(sum => sum.Date > randomization);
        var best = sums
            .Where((sum, index) => sum.AnalysisFlag01 && firstAfter >= 0 && index >= firstAfter)
            .MinBy(static sum => sum.PercentChange ?? double.PositiveInfinity);
        var progression = sums.Where(static sum => sum.IsProgression).Min(static sum => sum.Day);
        return
        [
            .. sums.Select(sum => sum with
            {
                AnalysisFlag02 = ReferenceEquals(sum, best),
                AnalysisFlag03 = sum.AnalysisFlag01 && (progression is null || sum.Day < progression),
                AnalysisFlag04 = sum.AnalysisFlag01 || sum.IsProgression,
            }),
        ];
    }

    private static string? Lesions(IEnumerable<AdtrRow> diameters)
    {
        var lesions = diameters.Select(static diameter => diameter.Source!.LinkId).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return lesions.Count == 0 ? null : string.Join(", ", lesions);
    }
}
