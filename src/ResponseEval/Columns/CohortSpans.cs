namespace ResponseEval.Columns;

/// <summary>The columns of a cohort opened for reading.</summary>
internal readonly ref struct CohortSpans(CohortColumns cohort, LastRows last)
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

    /// <summary>Opens the rows of a subject in the place of another.</summary>
    public void Open(int subject, ref SubjectColumns opened)
    {
        var (assessment, assessments) = Rows(assessmentOffsets, subject);
        var (lesion, count) = Rows(lesionOffsets, subject);
        var (fact, facts) = Rows(factOffsets, subject);
        var baseline = baselines.IsEmpty ? 0 : baselines[subject];
        if (facts != (long)assessments * count || facts > diameters.Length - fact || (uint)baseline >= (uint)assessments)
            ThrowShape(subject);
        opened.Days = days.Slice(assessment, assessments);
        if (!Rise(opened.Days))
            ThrowDays(subject);
        opened.Count = count;
        opened.Traits = WithMoreBehind(lesions, lesion, count, ref last.Lesions);
        opened.Diameters = WithMoreBehind(diameters, fact, facts, ref last.Diameters);
        opened.Seen = WithMoreBehind(seen, fact, facts, ref last.Seen);
        opened.Baseline = baseline;
        opened.RandomizationDay = randomizations.IsEmpty ? CohortColumns.NoDay : randomizations[subject];
        opened.FirstDoseDay = firstDoses.IsEmpty ? CohortColumns.NoDay : firstDoses[subject];
        if (!notes.IsEmpty)
            opened.Notes = notes.Slice(assessment, assessments);
        if (!organs.IsEmpty)
            opened.Organs = organs.Slice(lesion, count);
        if (!described.IsEmpty)
            opened.Described = WithMoreBehind(described, fact, facts, ref last.Described);
        if (!eventOffsets.IsEmpty)
            opened.Events = Happened(subject);
    }

    /// <summary>Rows of a column and what follows them; a copy where less follows than is read at a time.</summary>
    private static ReadOnlySpan<T> WithMoreBehind<T>(ReadOnlySpan<T> column, int first, int count, ref T[] copy) =>
        column.Length - first >= count + FactSets.Capacity ? column[first..] : Copy(column.Slice(first, count), ref copy);

    private static ReadOnlySpan<T> Copy<T>(ReadOnlySpan<T> rows, ref T[] copy)
    {
        if (copy.Length < rows.Length + FactSets.Capacity)
            copy = new T[2 * rows.Length + FactSets.Capacity];
        rows.CopyTo(copy);
        return copy;
    }

    /// <summary>True if each day is later than the one before: the nadir, the block and the best response are told in this order. Nothing jumps but the loop.</summary>
    private static bool Rise(ReadOnlySpan<int> days)
    {
        var rise = true;
        for (var t = 1; t < days.Length; t++)
            rise &= days[t - 1] < days[t];
        return rise;
    }

    private static void ThrowDays(int subject) =>
        throw new ArgumentException($"The days of subject {subject} do not rise; CohortCheck.Check says where.");

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

/// <summary>Copies of the last rows of a cohort, behind which nothing follows.</summary>
internal sealed class LastRows
{
    public LesionTraits[] Lesions = [];
    public int[] Diameters = [];
    public LesionSeen[] Seen = [];
    public LesionTraits[] Described = [];
}
