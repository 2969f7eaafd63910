using ResponseEval.Validation;

namespace ResponseEval.Reports;

/// <summary>
/// What the data checks found, by code and site: how often each check found something at each site. A suppressed finding is not counted. Codes stand in
/// ordinal order, with the severity that the finding has; sites in ordinal order, those beyond the twenty-four with the most findings together.
/// </summary>
public static class FindingsPlot
{
    private const int MostSites = 24;
    private const string NoSite = "no site";
    private const string OtherSites = "other sites";

    /// <summary>The findings of a cohort (<see cref="Cohort.Findings"/>); empty where there are none.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var findings = cohort.Findings.Where(finding => finding.Suppression is null).ToList();
        var table = new PlotTable("findings", "check", "code", "severity", "meaning", "site", "place", "count");
        var sites = Sites(findings);
        foreach (var check in findings.GroupBy(finding => (finding.Code, finding.Severity)).OrderBy(check => check.Key.Code, StringComparer.Ordinal).ThenBy(check => check.Key.Severity))
            foreach (var site in check.GroupBy(finding => sites.GetValueOrDefault(Site(finding), sites.Count)).OrderBy(site => site.Key))
            {
                var first = check.First();
                var name = site.Key < sites.Count ? Site(site.First()) : OtherSites;
                table.Add($"{first.Code} {Shape(first.Severity)}", first.Code, first.SeverityName, first.Kind.Meaning, name, site.Key, site.Count());
            }

        var suppressed = cohort.Findings.Count - findings.Count;
        return new Plot("findings", "Findings of the data checks by site")
        {
            Description = Describe(findings),
            Notes = [$"{Describe(findings)} ■ error, ▲ warning, ● note." + (suppressed > 0 ? $" {Words.Count(suppressed, "suppressed finding is", "suppressed findings are")} not counted." : "")],
            Tables = [table],
        };
    }

    /// <summary>The place of each site that has a column of its own.</summary>
    private static Dictionary<string, int> Sites(List<Finding> findings) => findings.GroupBy(Site, StringComparer.Ordinal)
        .OrderByDescending(site => site.Count()).ThenBy(site => site.Key, StringComparer.Ordinal)
        .Take(MostSites)
        .Select(site => site.Key)
        .OrderBy(site => site == NoSite).ThenBy(site => site, StringComparer.Ordinal)
        .Select((site, place) => (site, place))
        .ToDictionary(pair => pair.site, pair => pair.place, StringComparer.Ordinal);

    private static string Site(Finding finding) => finding.Site ?? NoSite;

    private static char Shape(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => '■',
        ProblemSeverity.Warning => '▲',
        _ => '●',
    };

    private static string Describe(List<Finding> findings)
    {
        var severities = new[] { ProblemSeverity.Error, ProblemSeverity.Warning, ProblemSeverity.Note }
            .Select(severity => findings.Where(finding => finding.Severity == severity).ToList())
            .Where(found => found.Count > 0)
            .Select(found => Words.Count(found.Count, found[0].SeverityName, found[0].SeverityName + "s"));
        var sites = findings.Select(finding => finding.Site).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return $"{Words.Count(findings.Count, "finding", "findings")} of {Words.Count(findings.Select(finding => finding.Code).Distinct().Count(), "check", "checks")} "
            + $"at {Words.Count(sites, "site", "sites")}{(findings.Count > 0 ? ": " : "")}{string.Join(", ", severities)}.";
    }
}
