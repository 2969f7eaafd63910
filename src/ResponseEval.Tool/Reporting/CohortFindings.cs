using ResponseEval.Validation;

namespace ResponseEval.Tool.Reporting;

/// <summary>What the data checks find of the subjects of a cohort, the warnings of their input among it, and of all of them together.</summary>
internal sealed class CohortFindings
{
    /// <summary>Two subjects of equal content are two all the same.</summary>
    private readonly Dictionary<SubjectEvaluation, ValueList<Finding>> ofSubjects = new(ReferenceEqualityComparer.Instance);

    public CohortFindings(IEnumerable<CollectedSubject> subjects, CheckSettings settings)
    {
        var checker = new SubjectChecker(settings);
        var cohort = new CohortChecker(settings);
        var all = new List<Finding>();
        foreach (var (evaluation, inputProblems) in subjects)
        {
            var site = evaluation.History.Header.SiteId;
            var found = checker.Check(evaluation);
            cohort.Add(evaluation, found);
            ofSubjects.Add(evaluation, [.. inputProblems.Select(problem => settings.Judge(problem, site)), .. found]);
            all.AddRange(ofSubjects[evaluation]);
        }

        All = [.. all, .. cohort.Complete()];
    }

    /// <summary>All findings: of the subjects in their order, then of the cohort.</summary>
    public ValueList<Finding> All { get; }

    /// <summary>What was found of one subject. The problems that the evaluation found are among it.</summary>
    public ValueList<Finding> Of(SubjectEvaluation evaluation) => ofSubjects[evaluation];
}
