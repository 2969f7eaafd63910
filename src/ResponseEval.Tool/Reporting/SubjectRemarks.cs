using ResponseEval.Reports;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Reporting;

/// <summary>What the page of a subject says of its data: the warnings of its input, and what the checks find.</summary>
internal sealed class SubjectRemarks(IEnumerable<CollectedSubject> subjects)
{
    private readonly SubjectChecker checker = new(CheckSettings.Default);

    /// <summary>Two subjects of equal content are two all the same.</summary>
    private readonly Dictionary<SubjectEvaluation, ValueList<Problem>> inputProblems =
        subjects.ToDictionary<CollectedSubject, SubjectEvaluation, ValueList<Problem>>(
            subject => subject.Evaluation, subject => subject.InputProblems, ReferenceEqualityComparer.Instance);

    /// <summary>The problems that the evaluation found are among what the checks find.</summary>
    public IReadOnlyList<Remark> Of(SubjectEvaluation evaluation) =>
        [.. inputProblems[evaluation].Select(Remark.Of), .. checker.Check(evaluation).Select(Of)];

    private static Remark Of(Finding finding) =>
        new(finding.Severity, finding.Code, finding.Place, finding.Found, finding.Expected, finding.Kind.Question);
}
