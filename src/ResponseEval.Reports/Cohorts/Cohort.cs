using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>Subjects that are shown together, each with what plots and lists ask of it.</summary>
public sealed class Cohort
{
    private Cohort(IReadOnlyList<CohortSubject> subjects, CensoringRule censoring)
    {
        Subjects = subjects;
        Censoring = censoring;
        Arms = [.. subjects.Select(subject => subject.Arm).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>How progression-free survival is censored.</summary>
    public CensoringRule Censoring { get; }

    /// <summary>The subjects, in the order given.</summary>
    internal IReadOnlyList<CohortSubject> Subjects { get; }

    /// <summary>The arms in ordinal order; one without a name is "no arm".</summary>
    internal IReadOnlyList<string> Arms { get; }

    /// <summary>Makes a cohort.</summary>
    /// <param name="evaluations">The evaluated subjects, in the order in which lists show them.</param>
    /// <param name="censoring">How progression-free survival is censored.</param>
    public static Cohort Of(IEnumerable<SubjectEvaluation> evaluations, CensoringRule censoring)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        ArgumentNullException.ThrowIfNull(censoring);
        var labels = new SubjectLabels();
        return new([.. evaluations.Select(evaluation => CohortSubject.Of(evaluation, labels.Next(evaluation.History.Header), censoring))], censoring);
    }

    /// <summary>Those of the subjects that a choice includes, in the same order.</summary>
    internal Cohort Where(CohortChoice choice) => new([.. Subjects.Where(choice.Includes)], Censoring);
}
