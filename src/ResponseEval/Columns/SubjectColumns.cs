using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    public ColumnFacts Facts(int assessment) =>
        new(Days[assessment], Notes.IsEmpty ? AssessmentNotes.None : Notes[assessment], Lesions, Diameters, Seen, Described, assessment);

    /// <summary>True if the subject had disease before the first follow-up: a lesion that is not new, or elevated markers.</summary>
    public bool DiseaseAtBaseline()
    {
        foreach (var lesion in Lesions)
            if ((lesion & (LesionTraits.Target | LesionTraits.NonTarget)) != 0)
                return true;
        return !Notes.IsEmpty && (Notes[Baseline] & AssessmentNotes.TumorMarkersElevated) != 0;
    }
}

/// <summary>
/// One assessment of a subject, read in place from the columns. Its lesions are read without a check of each place: <see cref="CohortSpans.Subject"/> made
/// sure that there are as many facts as assessments times lesions, and the fold asks for no lesion beyond <see cref="Count"/>.
/// </summary>
internal readonly ref struct ColumnFacts : IAssessmentFacts
{
    private readonly ref readonly LesionTraits lesions;
    private readonly ref readonly int diameters;
    private readonly ref readonly LesionSeen seen;
    private readonly ref readonly LesionTraits described;
    private readonly bool anyDescribed;
    private readonly AssessmentNotes notes;

    public ColumnFacts(
        int day,
        AssessmentNotes notes,
        ReadOnlySpan<LesionTraits> lesions,
        ReadOnlySpan<int> diameters,
        ReadOnlySpan<LesionSeen> seen,
        ReadOnlySpan<LesionTraits> described,
        int assessment)
    {
        Day = day;
        Count = lesions.Length;
        this.notes = notes;
        var first = assessment * lesions.Length;
        anyDescribed = !described.IsEmpty;
        this.lesions = ref MemoryMarshal.GetReference(lesions);
        this.diameters = ref Unsafe.Add(ref MemoryMarshal.GetReference(diameters), first);
        this.seen = ref Unsafe.Add(ref MemoryMarshal.GetReference(seen), first);
        this.described = ref Unsafe.Add(ref MemoryMarshal.GetReference(described), anyDescribed ? first : 0);
    }

    public int Day { get; }

    public int Count { get; }

    public bool SymptomDriven => (notes & AssessmentNotes.SymptomDriven) != 0;

    public bool TumorMarkersElevated => (notes & AssessmentNotes.TumorMarkersElevated) != 0;

    public LesionFact this[int lesion]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var traits = Unsafe.Add(ref Unsafe.AsRef(in lesions), lesion);
            if (anyDescribed)
                traits |= Unsafe.Add(ref Unsafe.AsRef(in described), lesion);
            return new(Unsafe.Add(ref Unsafe.AsRef(in diameters), lesion), Unsafe.Add(ref Unsafe.AsRef(in seen), lesion), traits);
        }
    }
}
