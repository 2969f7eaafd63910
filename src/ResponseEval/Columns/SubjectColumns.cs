namespace ResponseEval.Columns;

/// <summary>The rows of one subject.</summary>
internal readonly ref struct SubjectColumns
{
    public ReadOnlySpan<int> Days { get; init; }

    public ReadOnlySpan<AssessmentNotes> Notes { get; init; }

    public ReadOnlySpan<LesionTraits> Lesions { get; init; }

    public ReadOnlySpan<ushort> Organs { get; init; }

    public ReadOnlySpan<int> Diameters { get; init; }

    public ReadOnlySpan<LesionSeen> Seen { get; init; }

    public ReadOnlySpan<LesionTraits> Described { get; init; }

    public ClinicalEvents Events { get; init; }

    public int Baseline { get; init; }

    public int RandomizationDay { get; init; }

    public int FirstDoseDay { get; init; }

    /// <summary>The day from which durations count: randomization, else first dose, else baseline.</summary>
    public int ReferenceDay => RandomizationDay != CohortColumns.NoDay ? RandomizationDay : TreatmentStart;

    /// <summary>The first dose, else the baseline.</summary>
    public int TreatmentStart => FirstDoseDay != CohortColumns.NoDay ? FirstDoseDay : Days[Baseline];

    public CourseWindow Window => CourseWindow.Of(
        ReferenceDay, Events.First(ClinicalEvent.NewAnticancerTherapy), Events.First(ClinicalEvent.DataCutoff));

    /// <summary>One assessment as the rules read it.</summary>
    public ColumnFacts Facts(int assessment)
    {
        var first = assessment * Lesions.Length;
        return new(
            Days[assessment],
            Notes.IsEmpty ? AssessmentNotes.None : Notes[assessment],
            Lesions,
            Diameters.Slice(first, Lesions.Length),
            Seen.Slice(first, Lesions.Length),
            Described.IsEmpty ? default : Described.Slice(first, Lesions.Length));
    }

    /// <summary>True if the subject had disease before the first follow-up: a lesion that is not new, or elevated markers.</summary>
    public bool DiseaseAtBaseline()
    {
        foreach (var lesion in Lesions)
            if ((lesion & (LesionTraits.Target | LesionTraits.NonTarget)) != 0)
                return true;
        return !Notes.IsEmpty && (Notes[Baseline] & AssessmentNotes.TumorMarkersElevated) != 0;
    }
}

/// <summary>One assessment of a subject, read in place from the columns.</summary>
internal readonly ref struct ColumnFacts(
    int day,
    AssessmentNotes notes,
    ReadOnlySpan<LesionTraits> lesions,
    ReadOnlySpan<int> diameters,
    ReadOnlySpan<LesionSeen> seen,
    ReadOnlySpan<LesionTraits> described) : IAssessmentFacts
{
    private readonly ReadOnlySpan<LesionTraits> lesions = lesions;
    private readonly ReadOnlySpan<int> diameters = diameters;
    private readonly ReadOnlySpan<LesionSeen> seen = seen;
    private readonly ReadOnlySpan<LesionTraits> described = described;

    public int Day { get; } = day;

    public bool SymptomDriven => (notes & AssessmentNotes.SymptomDriven) != 0;

    public bool TumorMarkersElevated => (notes & AssessmentNotes.TumorMarkersElevated) != 0;

    public int Count => lesions.Length;

    public LesionFact this[int lesion] =>
        new(diameters[lesion], seen[lesion], described.IsEmpty ? lesions[lesion] : lesions[lesion] | described[lesion]);
}
