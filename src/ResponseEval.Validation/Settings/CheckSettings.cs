namespace ResponseEval.Validation;

/// <summary>Another severity for the findings of a check.</summary>
/// <param name="Code">The code of the check.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeverityOverride(string Code, ProblemSeverity Severity);

/// <summary>How the checks are run: severities, suppressions and limits. Thresholds of the criteria come from <see cref="ProtocolRules"/>.</summary>
public sealed record CheckSettings
{
    /// <summary>The severities of the catalogue, no suppressions, the default limits.</summary>
    public static CheckSettings Default { get; } = new();

    /// <summary>Other severities than those of the catalogue, at most one for each code.</summary>
    public ValueList<SeverityOverride> Severities { get; init; }

    /// <summary>The suppressions. Where several cover a finding, the first is shown.</summary>
    public ValueList<Suppression> Suppressions { get; init; }

    /// <summary>The limits of the checks.</summary>
    public CheckLimits Limits { get; init; } = CheckLimits.Default;

    /// <summary>A problem of the input as a finding under its own code, with the severity and the suppression that these settings give it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="site">The site of the subject, or null.</param>
    public Finding Judge(Problem problem, string? site)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Judge(
            new CheckKind(problem.Code, problem.Severity, "History format", problem.Kind.Text, "Please check the entry."),
            problem.Place,
            site,
            problem.Found,
            problem.Expected);
    }

    /// <summary>Makes a finding with the severity and the suppression that these settings give it.</summary>
    internal Finding Judge(CheckKind kind, ProblemPlace place, string? site, string found, string expected) =>
        new(kind, SeverityOf(kind), place, found, expected) { Site = site, Suppression = SuppressionOf(kind.Code, place, site) };

    private ProblemSeverity SeverityOf(CheckKind kind)
    {
        foreach (var other in Severities)
            if (string.Equals(other.Code, kind.Code, StringComparison.Ordinal))
                return other.Severity;
        return kind.Severity;
    }

    private Suppression? SuppressionOf(string code, ProblemPlace place, string? site)
    {
        foreach (var suppression in Suppressions)
            if (suppression.Covers(code, place, site))
                return suppression;
        return null;
    }
}
