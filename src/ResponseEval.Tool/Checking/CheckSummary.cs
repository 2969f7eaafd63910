using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>How many findings there are of one code or site, suppressed ones apart.</summary>
internal sealed class FindingCounts
{
    public long Subjects { get; set; }

    public long Errors { get; private set; }

    public long Warnings { get; private set; }

    public long Notes { get; private set; }

    public long Suppressed { get; private set; }

    public void Add(Finding finding)
    {
        if (finding.Suppression is not null)
            Suppressed++;
        else if (finding.Severity == ProblemSeverity.Error)
            Errors++;
        else if (finding.Severity == ProblemSeverity.Warning)
            Warnings++;
        else
            Notes++;
    }
}

/// <summary>What a run of checks found, by code and by site.</summary>
internal sealed class CheckSummary
{
    private readonly SortedDictionary<string, (CheckKind Kind, FindingCounts Counts)> codes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FindingCounts> sites = new(StringComparer.Ordinal);

    /// <summary>The codes that were found, in order.</summary>
    public IEnumerable<(CheckKind Kind, FindingCounts Counts)> Codes => codes.Values;

    /// <summary>The sites in order; "" stands for subjects without one.</summary>
    public IEnumerable<KeyValuePair<string, FindingCounts>> Sites => sites;

    public FindingCounts All { get; } = new();

    public void AddSubject(string? site)
    {
        All.Subjects++;
        Of(site).Subjects++;
    }

    public void Add(Finding finding)
    {
        All.Add(finding);
        Of(finding.Site).Add(finding);
        if (!codes.TryGetValue(finding.Code, out var code))
            codes[finding.Code] = code = (finding.Kind, new());
        code.Counts.Add(finding);
    }

    private FindingCounts Of(string? site) => sites.TryGetValue(site ?? "", out var counts) ? counts : sites[site ?? ""] = new();
}
