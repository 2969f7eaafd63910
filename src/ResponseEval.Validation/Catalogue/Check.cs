namespace ResponseEval.Validation;

/// <summary>A row of the catalogue with the function that finds it. The checker, the validators and the page read the same rows.</summary>
internal sealed class Check(
    string code, ProblemSeverity severity, string clause, string meaning, string question, Action<CheckedSubject, FindingReport> examine)
{
    public CheckKind Kind { get; } = new(code, severity, clause, meaning, question);

    /// <summary>What a subject must have for the check to find anything; others are passed over.</summary>
    public SubjectTraits Needs { get; init; }

    public void Run(CheckedSubject subject, FindingReport report)
    {
        if ((subject.Traits & Needs) != Needs)
            return;
        report.Kind = Kind;
        examine(subject, report);
    }
}

/// <summary>The checks of one family.</summary>
/// <param name="Code">Two letters.</param>
/// <param name="Title">What the family looks at.</param>
/// <param name="Needs">What a subject must have for any check of the family.</param>
/// <param name="Checks">The checks, in order of code.</param>
internal sealed record CheckFamily(string Code, string Title, SubjectTraits Needs, Check[] Checks)
{
    public bool AppliesTo(CheckedSubject subject) => (subject.Traits & Needs) == Needs;

    public void Run(CheckedSubject subject, FindingReport report)
    {
        if (!AppliesTo(subject))
            return;
        foreach (var check in Checks)
            check.Run(subject, report);
    }
}
