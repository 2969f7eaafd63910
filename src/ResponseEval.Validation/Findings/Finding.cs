namespace ResponseEval.Validation;

/// <summary>Something that a check found: where, what was found, what was expected, and what to ask the site.</summary>
/// <param name="Kind">The check.</param>
/// <param name="Severity">How much it weighs here: that of the check, or the one that the settings give it.</param>
/// <param name="Place">Where it lies. Of a cohort finding only the parts that apply are set.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record Finding(CheckKind Kind, ProblemSeverity Severity, ProblemPlace Place, string Found, string Expected)
{
    /// <summary>The permanent code.</summary>
    public string Code => Kind.Code;

    /// <summary>The site of the subject, or the site that a cohort finding is about; null where none is recorded.</summary>
    public string? Site { get; init; }

    /// <summary>The suppression that the settings hold for it, or null. A suppressed finding is listed all the same.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>The severity in lower case.</summary>
    public string SeverityName => CheckKind.NameOf(Severity);

    /// <summary>The query for the site: where, what was found and expected, and the question.</summary>
    public string Query => $"{PlaceInWords()}: found {Found}, expected {Expected}. {Kind.Question}";

    /// <summary>One line: <c>error RE-BL-001 S-001/BL/-/-: found …, expected …</c>, with the suppression where there is one.</summary>
    public override string ToString() =>
        $"{SeverityName} {Code} {Place}: found {Found}, expected {Expected}"
        + (Suppression is { } suppression ? $" (suppressed by {suppression.Author}: {suppression.Reason})" : "");

    private string PlaceInWords()
    {
        var words = new List<string>();
        if (Place.Subject is { } subject)
            words.Add("subject " + subject);
        else if (Site is { } site)
            words.Add("site " + site);
        if (Place.Assessment is { } assessment)
            words.Add("assessment " + assessment);
        if (Place.Lesion is { } lesion)
            words.Add("lesion " + lesion);
        if (Place.Member is { } member)
            words.Add(member);
        return words.Count == 0 ? "All sites" : char.ToUpperInvariant(words[0][0]) + string.Join(", ", words)[1..];
    }
}
