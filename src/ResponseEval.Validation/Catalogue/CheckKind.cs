namespace ResponseEval.Validation;

/// <summary>One check of the catalogue: its permanent code, how much a finding weighs, and what to ask.</summary>
/// <param name="Code">The permanent code, <c>RE-family-number</c>; it never changes its meaning.</param>
/// <param name="Severity">How much a finding weighs, unless <see cref="CheckSettings.Severities"/> says otherwise.</param>
/// <param name="Clause">The guideline, standard or convention behind the check, with its section.</param>
/// <param name="Meaning">What the check finds, in a sentence.</param>
/// <param name="Question">What to ask the site, in a sentence.</param>
public sealed record CheckKind(string Code, ProblemSeverity Severity, string Clause, string Meaning, string Question)
{
    /// <summary>The family: the two letters in the middle of <see cref="Code"/>.</summary>
    public string Family => Code[3..5];

    /// <summary>The severity in lower case, as outputs spell it.</summary>
    public string SeverityName => NameOf(Severity);

    internal static string NameOf(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
