using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ResponseEval.Columns;

/// <summary>The rows of one subject, and its assessments one after the other as the rules read them, in place.</summary>
internal ref struct SubjectColumns : IFactLanes
{
    public ReadOnlySpan<int> Days { get; init; }

    public ReadOnlySpan<AssessmentNotes> Notes { get; init; }

    public ReadOnlySpan<LesionTraits> Lesions { get; init; }

    public ReadOnlySpan<ushort> Organs { get; init; }

    /// <summary>The first eight lesions.</summary>
    public Vector128<byte> FirstLesions { get; init; }

    /// <summary>The facts, and whatever follows them in the column: eight are read at a time.</summary>
    public ReadOnlySpan<int> Diameters { get; init; }

    public ReadOnlySpan<LesionSeen> Seen { get; init; }

    public ReadOnlySpan<LesionTraits> Described { get; init; }

    public ClinicalEvents Events { get; init; }

    public int Baseline { get; init; }

    public int RandomizationDay { get; init; }

    public int FirstDoseDay { get; init; }

    /// <summary>The day from which durations count: randomization, else first dose, else baseline.</summary>
    public readonly int ReferenceDay => RandomizationDay != CohortColumns.NoDay ? RandomizationDay : TreatmentStart;

    /// <summary>The first dose, else the baseline.</summary>
    public readonly int TreatmentStart => FirstDoseDay != CohortColumns.NoDay ? FirstDoseDay : Days[Baseline];

    public readonly CourseWindow Window => CourseWindow.Of(
        ReferenceDay, Events.First(ClinicalEvent.NewAnticancerTherapy), Events.First(ClinicalEvent.DataCutoff));

    /// <summary>True if the subject had disease before the first follow-up: a lesion that is not new, or elevated markers.</summary>
    public readonly bool DiseaseAtBaseline()
    {
        foreach (var lesion in Lesions)
            if ((lesion & (LesionTraits.Target | LesionTraits.NonTarget)) != 0)
                return true;
        return !Notes.IsEmpty && (Notes[Baseline] & AssessmentNotes.TumorMarkersElevated) != 0;
    }

    /// <summary>The place of the assessment that is read.</summary>
    public int Assessment { get; set; }

    public readonly int Day => Days[Assessment];

    public readonly int Count => Lesions.Length;

    public readonly bool SymptomDriven => Has(AssessmentNotes.SymptomDriven);

    public readonly bool TumorMarkersElevated => Has(AssessmentNotes.TumorMarkersElevated);

    public readonly LesionFact this[int lesion]
    {
        get
        {
            var fact = Assessment * Lesions.Length + lesion;
            return new(Diameters[fact], Seen[fact], Described.IsEmpty ? Lesions[lesion] : Lesions[lesion] | Described[fact]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly FactLanes Lanes(int first)
    {
        var fact = Assessment * Lesions.Length + first;
        var traits = first == 0 ? FirstLesions : FactLanes.Bytes(Lesions[first..]);
        if (!Described.IsEmpty)
            traits |= FactLanes.Bytes(Described.Slice(fact, Math.Min(FactLanes.Width, Count - first)));
        return new(FactLanes.Diameters(Diameters[fact..]), FactLanes.Bytes(Seen[fact..]), traits);
    }

    private readonly bool Has(AssessmentNotes note) => !Notes.IsEmpty && (Notes[Assessment] & note) != 0;
}
