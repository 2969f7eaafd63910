namespace ResponseEval.Validation;

/// <summary>A finding that somebody looked at and accepts. It stays in the list, marked, and no longer counts. Parts that are null match anything.</summary>
/// <param name="Code">The code of the check.</param>
/// <param name="Reason">Why it is accepted, not empty.</param>
/// <param name="Author">Who accepts it, not empty.</param>
public sealed record Suppression(string Code, string Reason, string Author)
{
    /// <summary>The site, or null.</summary>
    public string? Site { get; init; }

    /// <summary>The subject, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The assessment, or null.</summary>
    public string? Assessment { get; init; }

    /// <summary>The lesion, or null.</summary>
    public string? Lesion { get; init; }

    /// <summary>True if it covers a finding of this check at this place.</summary>
    /// <param name="code">The code of the check.</param>
    /// <param name="place">The place.</param>
    /// <param name="site">The site, or null.</param>
    public bool Covers(string code, ProblemPlace place, string? site)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Equals(Code, code, StringComparison.Ordinal)
            && Matches(Site, site) && Matches(Subject, place.Subject) && Matches(Assessment, place.Assessment) && Matches(Lesion, place.Lesion);
    }

    private static bool Matches(string? wanted, string? found) => wanted is null || string.Equals(wanted, found, StringComparison.Ordinal);
}
