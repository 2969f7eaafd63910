namespace ResponseEval;

/// <summary>
/// Everything recorded of one subject: lesions, assessments in order of date, ctDNA, clinical states, events, biomarkers and symptoms. Immutable, and valid:
/// contradictory combinations cannot be built.
/// </summary>
/// <remarks>Made by <see cref="Create"/> or read by <see cref="HistoryJson"/>. Two histories are equal if all they record is equal.</remarks>
public sealed class SubjectHistory : IEquatable<SubjectHistory>
{
    private readonly LesionFact[] facts;

    internal SubjectHistory(SubjectHeader header, HistoryContent content, LesionFact[] facts, int baselineIndex)
    {
        Header = header;
        Lesions = content.Lesions;
        Assessments = content.Assessments;
        Ctdna = content.Ctdna;
        Clinical = content.Clinical;
        Events = content.Events;
        Biomarkers = content.Biomarkers;
        Symptoms = content.Symptoms;
        Reported = content.Reported;
        BaselineIndex = baselineIndex;
        this.facts = facts;
    }

    /// <summary>The id of the subject.</summary>
    public string SubjectId => Header.SubjectId;

    /// <summary>Study, site, arm and the dates of treatment.</summary>
    public SubjectHeader Header { get; }

    /// <summary>The lesions as declared.</summary>
    public ValueList<Lesion> Lesions { get; }

    /// <summary>The assessments, earliest first: any pre-baseline ones, the baseline, the follow-ups.</summary>
    public ValueList<Assessment> Assessments { get; }

    /// <summary>The ctDNA samples as recorded.</summary>
    public ValueList<CtdnaSample> Ctdna { get; }

    /// <summary>The clinical states as recorded.</summary>
    public ValueList<ClinicalStatus> Clinical { get; }

    /// <summary>The events as recorded.</summary>
    public ValueList<SubjectEvent> Events { get; }

    /// <summary>The biomarkers as recorded. They never change a response.</summary>
    public ValueList<Biomarker> Biomarkers { get; }

    /// <summary>The symptom and quality-of-life scores as recorded. They never change a response.</summary>
    public ValueList<SymptomScore> Symptoms { get; }

    /// <summary>The responses that others reported, as recorded. They never change a response.</summary>
    public ValueList<ReportedResponse> Reported { get; }

    /// <summary>The place of the baseline among the assessments; follow-ups stand after it.</summary>
    public int BaselineIndex { get; }

    /// <summary>The baseline assessment.</summary>
    public Assessment Baseline => Assessments[BaselineIndex];

    /// <summary>The follow-up assessments, earliest first.</summary>
    public ReadOnlySpan<Assessment> FollowUps => Assessments.AsSpan()[(BaselineIndex + 1)..];

    /// <summary>Starts building a history.</summary>
    /// <param name="subjectId">The id of the subject, not empty.</param>
    public static SubjectHistoryBuilder Create(string subjectId) => new(subjectId);

    /// <summary>
    /// What the rules see of each lesion at an assessment, in the order of <see cref="Lesions"/>: merges, splits and treatment resolved when the
    /// history was built.
    /// </summary>
    /// <param name="assessment">The place among <see cref="Assessments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such assessment.</exception>
    public ReadOnlySpan<LesionFact> ResolvedLesions(int assessment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(assessment);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(assessment, Assessments.Count);
        return facts.AsSpan(assessment * Lesions.Count, Lesions.Count);
    }

    /// <inheritdoc/>
    public bool Equals(SubjectHistory? other) =>
        other is not null
        && Header == other.Header
        && Lesions == other.Lesions
        && Assessments == other.Assessments
        && Ctdna == other.Ctdna
        && Clinical == other.Clinical
        && Events == other.Events
        && Biomarkers == other.Biomarkers
        && Symptoms == other.Symptoms
        && Reported == other.Reported;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SubjectHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, Lesions, Assessments, Events);

    /// <summary>The role of a lesion, and whether it is a node.</summary>
    internal LesionTraits TraitsOf(int lesion) =>
        facts[BaselineIndex * Lesions.Count + lesion].Traits & ~(LesionTraits.Equivocal | LesionTraits.Increased | LesionTraits.Decreased);

    /// <summary>What all assessments say to the rules, resolved when the history was built.</summary>
    internal HistoryFacts Facts() => new(Assessments.AsSpan(), facts, Lesions.Count);

    /// <summary>What an assessment says to the rules.</summary>
    internal AssessmentFacts Facts(int assessment) =>
        new(Assessments[assessment], facts.AsSpan(assessment * Lesions.Count), Lesions.Count);
}
