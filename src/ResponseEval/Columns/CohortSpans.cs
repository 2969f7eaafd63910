namespace ResponseEval.Columns;

/// <summary>The columns of a cohort opened for reading.</summary>
internal readonly ref struct CohortSpans(CohortColumns cohort)
{
    private readonly ReadOnlySpan<int> assessmentOffsets = cohort.AssessmentOffsets.Span;
    private readonly ReadOnlySpan<int> lesionOffsets = cohort.LesionOffsets.Span;
    private readonly ReadOnlySpan<int> factOffsets = cohort.FactOffsets.Span;
    private readonly ReadOnlySpan<int> baselines = cohort.BaselineIndexes.Span;
    private readonly ReadOnlySpan<int> randomizations = cohort.RandomizationDays.Span;
    private readonly ReadOnlySpan<int> firstDoses = cohort.FirstDoseDays.Span;
    private readonly ReadOnlySpan<int> days = cohort.AssessmentDays.Span;
    private readonly ReadOnlySpan<AssessmentNotes> notes = cohort.Notes.Span;
    private readonly ReadOnlySpan<LesionTraits> lesions = cohort.Lesions.Span;
    private readonly ReadOnlySpan<ushort> organs = cohort.Organs.Span;
    private readonly ReadOnlySpan<int> diameters = cohort.Diameters.Span;
    private readonly ReadOnlySpan<LesionSeen> seen = cohort.Seen.Span;
    private readonly ReadOnlySpan<LesionTraits> described = cohort.Described.Span;
    private readonly ReadOnlySpan<int> eventOffsets = cohort.EventOffsets.Span;
    private readonly ReadOnlySpan<int> eventDays = cohort.EventDays.Span;
    private readonly ReadOnlySpan<ClinicalEvent> events = cohort.Events.Span;

    /// <summary>Where the assessments of a subject begin.</summary>
    public int FirstAssessment(int subject) => assessmentOffsets[subject];

    public SubjectColumns Subject(int subject)
    {
        var (assessment, assessments) = Rows(assessmentOffsets, subject);
        var (lesion, count) = Rows(lesionOffsets, subject);
        var (fact, facts) = Rows(factOffsets, subject);
        if (facts != (long)assessments * count || facts > diameters.Length - fact || (uint)Baseline(subject) >= (uint)assessments)
            ThrowShape(subject);
        var roles = lesions.Slice(lesion, count);
        return new()
        {
            Days = days.Slice(assessment, assessments),
            Notes = notes.IsEmpty ? default : notes.Slice(assessment, assessments),
            Lesions = roles,
            FirstLesions = FactLanes.Bytes(roles),
            Organs = organs.IsEmpty ? default : organs.Slice(lesion, count),
            Diameters = diameters[fact..],
            Seen = seen[fact..],
            Described = described.IsEmpty ? default : described[fact..],
            Events = eventOffsets.IsEmpty ? default : Happened(subject),
            Baseline = Baseline(subject),
            RandomizationDay = randomizations.IsEmpty ? CohortColumns.NoDay : randomizations[subject],
            FirstDoseDay = firstDoses.IsEmpty ? CohortColumns.NoDay : firstDoses[subject],
        };
    }

    private int Baseline(int subject) => baselines.IsEmpty ? 0 : baselines[subject];

    private static void ThrowShape(int subject) =>
        throw new ArgumentException($"The rows of subject {subject} do not fit together; CohortCheck.Check says how.");

    private ClinicalEvents Happened(int subject)
    {
        var (first, count) = Rows(eventOffsets, subject);
        return new(eventDays.Slice(first, count), events.Slice(first, count));
    }

    private static (int First, int Count) Rows(ReadOnlySpan<int> offsets, int subject) =>
        (offsets[subject], offsets[subject + 1] - offsets[subject]);
}
