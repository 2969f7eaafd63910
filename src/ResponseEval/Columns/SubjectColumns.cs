using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResponseEval.Columns;

/// <summary>
/// The rows of one subject, and its assessments as the rules read them, in place: one after the other, or a run of them at once. Lesions and facts are followed by
/// whatever follows them in their columns, <see cref="FactSets.Capacity"/> rows or more, because so many are read at a time.
/// </summary>
internal ref struct SubjectColumns : IFactSets, IFactTable
{
    /// <summary>The facts that were read last, of all lesions at some assessments of a run: what is asked of one of these is not read again.</summary>
    private FactSets keptFacts;
    private FactRows keptRows;
    private int keptFirst;

    public ReadOnlySpan<int> Days { get; set; }

    public ReadOnlySpan<AssessmentNotes> Notes { get; set; }

    /// <summary>The lesions, and what follows them.</summary>
    public ReadOnlySpan<LesionTraits> Traits { get; set; }

    public readonly ReadOnlySpan<LesionTraits> Lesions => Traits[..Count];

    public ReadOnlySpan<ushort> Organs { get; set; }

    public ReadOnlySpan<int> Diameters { get; set; }

    public ReadOnlySpan<LesionSeen> Seen { get; set; }

    public ReadOnlySpan<LesionTraits> Described { get; set; }

    public ClinicalEvents Events { get; set; }

    public int Baseline { get; set; }

    public int RandomizationDay { get; set; }

    public int FirstDoseDay { get; set; }

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

    public int Count { get; set; }

    public readonly bool SymptomDriven => Has(AssessmentNotes.SymptomDriven, Assessment);

    public readonly bool TumorMarkersElevated => Has(AssessmentNotes.TumorMarkersElevated, Assessment);

    public readonly LesionFact this[int lesion]
    {
        get
        {
            var fact = Assessment * Count + lesion;
            return new(Diameters[fact], Seen[fact], Described.IsEmpty ? Traits[lesion] : Traits[lesion] | Described[fact]);
        }
    }

    /// <summary>Reads one assessment of the run that was read last.</summary>
    /// <param name="knownSum">The sum over its targets that are not missing.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="findings">Receives the findings.</param>
    public void Read(long knownSum, ProtocolRules rules, out AssessmentFindings findings)
    {
        if (IsKept)
            AssessmentFindings.Read(keptFacts, keptRows, Assessment - keptFirst, knownSum, out findings);
        else
            AssessmentFindings.Read(ref this, rules, out findings);
    }

    private readonly bool IsKept => Assessment >= keptFirst && Assessment < keptFirst + keptRows.Count;

    public readonly void Read(int first, ProtocolRules rules, out FactSets facts)
    {
        if (IsKept)
        {
            keptFacts.Of(keptRows, Assessment - keptFirst, out facts);
            return;
        }

        var lesions = Math.Min(Count - first, FactSets.Capacity);
        Read(Assessment * Count + first, Roles(first, lesions), rules, out facts);
    }

    public readonly long Sum(int first, ulong lesions) => SumFrom(Assessment * Count + first, lesions);

    public readonly bool HasMarkers => !Notes.IsEmpty;

    public readonly bool MarkersElevated(int assessment) => Has(AssessmentNotes.TumorMarkersElevated, assessment);

    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly FactSets Read(int assessment, int lesion, FactRows rows, ProtocolRules rules)
    {
        Read(assessment * Count + lesion, Roles(lesion, rows.Lesions).At(rows), rules, out keptFacts);
        (keptRows, keptFirst) = rows.Lesions == Count ? (rows, assessment) : default;
        return ref keptFacts;
    }

    public readonly long Sum(int assessment, int lesion, ulong lesions) => SumFrom(assessment * Count + lesion, lesions);

    private readonly bool Has(AssessmentNotes note, int assessment) => !Notes.IsEmpty && (Notes[assessment] & note) != 0;

    /// <summary>What up to 64 lesions are.</summary>
    private readonly LesionRoles Roles(int first, int count)
    {
        var traits = Vector512.Create(MemoryMarshal.AsBytes(Traits[first..]));
        var all = ulong.MaxValue >> (FactSets.Capacity - count);
        return new(
            With(traits, LesionTraits.Target) & all,
            With(traits, LesionTraits.NonTarget) & all,
            With(traits, LesionTraits.NewTarget) & all,
            With(traits, LesionTraits.NewNonTarget) & all,
            With(traits, LesionTraits.Node) & all);
    }

    /// <summary>Reads 64 facts that lie together; those that have no role are not asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Read(int fact, in LesionRoles roles, ProtocolRules rules, out FactSets facts)
    {
        var (measured, positive, nodeSized) = (0UL, 0UL, 0UL);
        for (var place = 0; place < FactSets.Capacity; place += Vector512<int>.Count)
        {
            var diameters = Vector512.Create(Diameters[(fact + place)..]);
            measured |= AtLeast(diameters, 0) << place;
            positive |= AtLeast(diameters, 1) << place;
            nodeSized |= AtLeast(diameters, rules.NodeNormal.Hundredths) << place;
        }

        var seen = Vector512.Create(MemoryMarshal.AsBytes(Seen[fact..]));
        facts = new()
        {
            Lesions = roles,
            NotEvaluated = Are(seen, LesionSeen.NotEvaluated),
            Absent = Are(seen, LesionSeen.Absent),
            TooSmall = Are(seen, LesionSeen.TooSmall),
            Progressed = Are(seen, LesionSeen.UnequivocalProgression),
            Measured = measured,
            Positive = positive,
            NodeSized = nodeSized,
        };
        if (facts.TooSmall != 0)
            facts.MeasureTooSmall(rules);
        if (Described.IsEmpty)
            return;
        var described = Vector512.Create(MemoryMarshal.AsBytes(Described[fact..]));
        facts.Equivocal = With(described, LesionTraits.Equivocal);
        facts.Increased = With(described, LesionTraits.Increased);
        facts.Decreased = With(described, LesionTraits.Decreased);
    }

    /// <summary>The diameters of a set of lesions added up, eight at a time; behind the last fact others follow.</summary>
    /// <param name="fact">The fact of the first lesion.</param>
    /// <param name="lesions">The set.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly long SumFrom(int fact, ulong lesions)
    {
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(Diameters), fact);
        var bits = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        var sum = 0L;
        unchecked
        {
            for (var place = 0; ; place += Vector256<int>.Count)
            {
                var lanes = Vector256.Equals(Vector256.Create((int)lesions) & bits, bits);
                sum += Vector256.Sum(Vector256.LoadUnsafe(ref first, (uint)place) & lanes);
                lesions >>= Vector256<int>.Count;
                if (lesions == 0)
                    return sum;
            }
        }
    }

    private static ulong Are(Vector512<byte> seen, LesionSeen state) => Vector512.Equals(seen, Vector512.Create((byte)state)).ExtractMostSignificantBits();

    private static ulong With(Vector512<byte> traits, LesionTraits trait) =>
        Vector512.Equals(traits & Vector512.Create((byte)trait), Vector512.Create((byte)trait)).ExtractMostSignificantBits();

    private static ulong AtLeast(Vector512<int> diameters, int limit) =>
        Vector512.GreaterThanOrEqual(diameters, Vector512.Create(limit)).ExtractMostSignificantBits();
}
