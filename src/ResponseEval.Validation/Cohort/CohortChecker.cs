using System.Globalization;

namespace ResponseEval.Validation;

/// <summary>
/// Looks at a whole cohort, subject by subject, in any number: duplicates, copied diameters, preferred digits, units, and sites that stand out.
/// It keeps counters for each site, and of at most <see cref="MostRemembered"/> subjects their id and a fingerprint. Not thread-safe. The result
/// depends on the order of the subjects only in which of two duplicates is named.
/// </summary>
public sealed class CohortChecker
{
    /// <summary>Of how many subjects the id and the fingerprint are kept; later ones are compared with these alone.</summary>
    public const int MostRemembered = 1_000_000;

    private const string NoSite = "";
    private readonly CheckSettings settings;
    private readonly Duplicates duplicates = new(MostRemembered);
    private readonly List<Finding> found = [];
    private readonly SortedDictionary<string, SiteCounts> sites = new(StringComparer.Ordinal);

    /// <summary>Makes a checker of a cohort.</summary>
    /// <param name="settings">Severities, suppressions and limits.</param>
    public CohortChecker(CheckSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
    }

    /// <summary>How many subjects were not compared with all others because there are more than <see cref="MostRemembered"/>.</summary>
    public int NotCompared => duplicates.NotCompared;

    /// <summary>Takes in a subject.</summary>
    /// <param name="evaluation">The subject.</param>
    /// <param name="findings">What <see cref="SubjectChecker"/> found of it.</param>
    public void Add(SubjectEvaluation evaluation, ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var history = evaluation.History;
        var site = history.Header.SiteId ?? NoSite;
        if (!sites.TryGetValue(site, out var counts))
            sites[site] = counts = new();
        counts.Add(history, findings);
        var (before, like) = duplicates.Add(history);
        var place = new ProblemPlace(history.SubjectId, Member: "subjectId");
        if (before > 0)
            found.Add(settings.Judge(CohortKinds.SubjectTwice, place, history.Header.SiteId, "the id again", "each subject once"));
        if (like is not null)
            found.Add(settings.Judge(CohortKinds.SameMeasurements, place, history.Header.SiteId, $"the measurements of subject {like}", "measurements of its own"));
    }

    /// <summary>The findings of the cohort so far: duplicates in the order in which they came, then the sites in order of id.</summary>
    public ValueList<Finding> Complete()
    {
        var findings = new List<Finding>(found);
        ReportRates(findings, CohortKinds.CopiedForward, static site => (site.CopiedPairs, site.Pairs), "repeated diameters");
        ReportDigits(findings);
        foreach (var (site, counts) in sites)
            if (counts.SubjectsWithOutliers >= settings.Limits.UnitOutlierSubjects)
                findings.Add(Of(CohortKinds.UnitOutliers, site, Words.Count((int)counts.SubjectsWithOutliers, "subject"), $"fewer than {settings.Limits.UnitOutlierSubjects}"));
        ReportRates(findings, CohortKinds.ErrorRate, static site => (site.SubjectsWithErrors, site.Subjects), "subjects with errors");
        return [.. findings];
    }

    private double Alpha => settings.Limits.FalseAlarmThousandths / 1000.0;

    /// <summary>Sites whose share is larger than the share over all sites explains. The site itself is in that share, which makes the test cautious.</summary>
    private void ReportRates(List<Finding> findings, CheckKind kind, Func<SiteCounts, (long Count, long Of)> rate, string what)
    {
        var (count, of) = (0L, 0L);
        foreach (var site in sites.Values)
            (count, of) = (count + rate(site).Count, of + rate(site).Of);
        if (sites.Count < 2 || count == 0)
            return;
        var overall = (double)count / of;
        var names = sites.Keys.ToArray();
        var probabilities = Array.ConvertAll(names, name => Tails.BinomialAtLeast(rate(sites[name]).Count, rate(sites[name]).Of, overall));
        var significant = Tails.Holm(probabilities, Alpha);
        for (var i = 0; i < names.Length; i++)
            if (significant[i])
                findings.Add(Of(
                    kind,
                    names[i],
                    $"{rate(sites[names[i]]).Count} of {rate(sites[names[i]]).Of} {what} (p = {Probability(probabilities[i])})",
                    $"about {Percent(overall)}, as over all sites"));
    }

    private void ReportDigits(List<Finding> findings)
    {
        var tested = new List<(string Site, string Reader, DigitCounts Digits)>();
        foreach (var (site, counts) in sites)
            foreach (var (reader, digits) in counts.Digits)
                if (digits.Total >= settings.Limits.DigitsTested)
                    tested.Add((site, reader, digits));
        var probabilities = tested.ConvertAll(test => Tails.ChiSquareAtLeast(test.Digits.ChiSquare(), 9)).ToArray();
        var significant = Tails.Holm(probabilities, Alpha);
        for (var i = 0; i < tested.Count; i++)
        {
            if (!significant[i])
                continue;
            var (digit, count) = tested[i].Digits.MostCommon();
            var reader = tested[i].Reader.Length == 0 ? "" : $"reader {tested[i].Reader}: ";
            findings.Add(Of(
                CohortKinds.TerminalDigits,
                tested[i].Site,
                $"{reader}last digit {digit} in {count} of {tested[i].Digits.Total} diameters (p = {Probability(probabilities[i])})",
                "about a tenth for each digit"));
        }
    }

    private Finding Of(CheckKind kind, string site, string what, string expected) =>
        settings.Judge(kind, new(Member: "siteId"), site.Length == 0 ? null : site, what, expected);

    private static string Probability(double p) => p.ToString("0.0##E-0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.0 '%'", CultureInfo.InvariantCulture);
}
