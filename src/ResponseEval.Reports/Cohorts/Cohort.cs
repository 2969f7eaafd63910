using ResponseEval.Trials;
using ResponseEval.Validation;

namespace ResponseEval.Reports;

/// <summary>Subjects that are shown together, each with what plots and lists ask of it.</summary>
/// <remarks>A subject that several readers read is there once for each; the reads stand side by side in <see cref="ConcordancePlot"/>.</remarks>
public sealed class Cohort
{
    private readonly IReadOnlyList<(Person Person, SubjectReads Reads)> persons;

    private Cohort(
        IReadOnlyList<CohortSubject> subjects, IReadOnlyList<(Person Person, SubjectReads Reads)> persons, CensoringRule censoring, ValueList<Finding> findings)
    {
        this.persons = persons;
        Subjects = subjects;
        Censoring = censoring;
        Findings = findings;
        Arms = [.. subjects.Select(subject => subject.Arm).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>How progression-free survival is censored.</summary>
    public CensoringRule Censoring { get; }

    /// <summary>What the data checks found of the subjects, or of the cohort as a whole; empty where they did not run.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The subjects, in the order given.</summary>
    internal IReadOnlyList<CohortSubject> Subjects { get; }

    /// <summary>The arms in ordinal order; one without a name is "no arm".</summary>
    internal IReadOnlyList<string> Arms { get; }

    /// <summary>The reads of each subject side by side, in the order of the subjects. Where one reader read a subject twice, the first read counts.</summary>
    internal IReadOnlyList<SubjectReads> Reads => [.. persons.Select(person => person.Reads)];

    /// <summary>True if several readers read one subject: what counts subjects then counts them for each reader.</summary>
    internal bool HasSeveralReads => persons.Any(person => person.Reads.Reads.Count > 1);

    /// <summary>How many there are, in words; reads are not subjects.</summary>
    internal string Size => HasSeveralReads ? $"{Count(Subjects.Count)} of {Words.Count(persons.Count, "subject", "subjects")}" : Count(Subjects.Count);

    /// <summary>So many of <see cref="Subjects"/>, in words.</summary>
    internal string Count(int count) => HasSeveralReads ? Words.Count(count, "read", "reads") : Words.Count(count, "subject", "subjects");

    /// <summary>Makes a cohort.</summary>
    /// <param name="evaluations">The evaluated subjects, in the order in which lists show them.</param>
    /// <param name="censoring">How progression-free survival is censored.</param>
    /// <param name="findings">What the data checks found, in any order; nothing where they did not run.</param>
    public static Cohort Of(IEnumerable<SubjectEvaluation> evaluations, CensoringRule censoring, ValueList<Finding> findings = default)
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        ArgumentNullException.ThrowIfNull(censoring);
        var labels = new SubjectLabels();
        CohortSubject[] subjects = [.. evaluations.Select(evaluation => CohortSubject.Of(evaluation, labels.Next(evaluation.History.Header), censoring))];
        var persons = subjects.GroupBy(subject => subject.Person)
            .Select(reads => (reads.Key, new SubjectReads(reads.Key.SubjectId, [.. reads.Select(subject => subject.Read).DistinctBy(read => read.Reader)])));
        return new(subjects, [.. persons], censoring, findings);
    }

    /// <summary>The subjects of each reader in ordinal order where several readers read one subject; else all subjects, under no reader.</summary>
    internal IEnumerable<(string? Reader, IReadOnlyList<CohortSubject> Subjects)> ByReader() => HasSeveralReads
        ? Subjects.GroupBy(subject => subject.Read.Reader, StringComparer.Ordinal).OrderBy(reads => reads.Key, StringComparer.Ordinal)
            .Select(reads => ((string?)reads.Key, (IReadOnlyList<CohortSubject>)[.. reads]))
        : [(null, Subjects)];

    /// <summary>
    /// Those of the subjects that a choice includes, in the same order. Of a subject of whom one read is chosen all reads stay side by side, so that
    /// a choice of responses does not choose agreement. Findings about no single subject do not stay.
    /// </summary>
    internal Cohort Where(CohortChoice choice)
    {
        CohortSubject[] chosen = [.. Subjects.Where(choice.Includes)];
        if (chosen.Length == Subjects.Count)
            return this;
        var included = chosen.Select(subject => subject.Person).ToHashSet();
        var places = included.Select(person => (person.Site, (string?)person.SubjectId)).ToHashSet();
        return new(
            chosen, [.. persons.Where(person => included.Contains(person.Person))], Censoring,
            [.. Findings.Where(finding => places.Contains((finding.Site, finding.Place.Subject)))]);
    }
}
