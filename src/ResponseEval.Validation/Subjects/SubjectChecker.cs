namespace ResponseEval.Validation;

/// <summary>Runs every check of one subject. Immutable; one instance serves any number of threads.</summary>
public sealed class SubjectChecker
{
    private readonly CheckSettings settings;

    /// <summary>Makes a checker.</summary>
    /// <param name="settings">Severities, suppressions and limits.</param>
    public SubjectChecker(CheckSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        this.settings = settings;
    }

    /// <summary>What the checks find of a subject, in the order of the catalogue; the problems that the evaluation found are among them.</summary>
    /// <param name="evaluation">The subject and what the rules made of it.</param>
    public ValueList<Finding> Check(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var subject = new CheckedSubject(evaluation, settings.Limits);
        var report = new FindingReport(settings, evaluation.History.Header);
        foreach (var family in CheckCatalogue.Families)
            family.Run(subject, report);
        return report.ToList();
    }
}
