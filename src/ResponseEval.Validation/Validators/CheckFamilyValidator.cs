using FluentValidation;
using FluentValidation.Results;

namespace ResponseEval.Validation;

/// <summary>
/// The checks of one family as a FluentValidation validator, for software that validates that way. The functions behind it are those of
/// <see cref="SubjectChecker"/>; a failure carries the code, the severity, the member and, as its custom state, the <see cref="Finding"/>.
/// Each check is also a rule set of its own, named by its code. Suppressed findings are no failures.
/// </summary>
public sealed class CheckFamilyValidator : AbstractValidator<SubjectEvaluation>
{
    private const string Prepared = "ResponseEval.CheckedSubject";

    /// <summary>Makes the validator of a family.</summary>
    /// <param name="family">The two letters of the family, for example "BL" (<see cref="CheckCatalogue.FamilyTitles"/>).</param>
    /// <param name="settings">Severities, suppressions and limits.</param>
    /// <exception cref="ArgumentException">There is no such family.</exception>
    public CheckFamilyValidator(string family, CheckSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var checks = CheckCatalogue.Families.FirstOrDefault(known => known.Code == family)
            ?? throw new ArgumentException($"There is no family {family}.", nameof(family));
        foreach (var check in checks.Checks)
            RuleSet("default," + check.Kind.Code, () => RuleFor(evaluation => evaluation).Custom((_, context) => Run(checks, check, settings, context)));
    }

    private static void Run(CheckFamily family, Check check, CheckSettings settings, ValidationContext<SubjectEvaluation> context)
    {
        var data = context.RootContextData;
        var evaluation = context.InstanceToValidate;
        if (!data.TryGetValue(Prepared, out var known) || known is not CheckedSubject subject || !ReferenceEquals(subject.Evaluation, evaluation))
            data[Prepared] = subject = new CheckedSubject(evaluation, settings.Limits);
        var report = new FindingReport(settings, evaluation.History.Header);
        if (family.AppliesTo(subject))
            check.Run(subject, report);
        foreach (var finding in report.ToList())
            if (finding.Suppression is null)
                context.AddFailure(Failure(finding));
    }

    private static ValidationFailure Failure(Finding finding) => new(Path(finding.Place), $"Found {finding.Found}, expected {finding.Expected}.")
    {
        ErrorCode = finding.Code,
        Severity = finding.Severity switch
        {
            ProblemSeverity.Error => Severity.Error,
            ProblemSeverity.Warning => Severity.Warning,
            _ => Severity.Info,
        },
        CustomState = finding,
    };

    private static string Path(ProblemPlace place) =>
        string.Join('/', new[] { place.Assessment, place.Lesion, place.Member }.OfType<string>());
}
