using System.Numerics;

namespace ResponseEval;

/// <summary>
/// One assessment as the rules read it, whatever stores it: a history, a live feed, or columns. The lesions of a subject keep their
/// order from one assessment to the next; new ones come last or are declared from the start.
/// </summary>
public interface IAssessmentFacts
{
    /// <summary>The date of the assessment as <see cref="DateOnly.DayNumber"/>.</summary>
    int Day { get; }

    /// <summary>True if the scan was made because of new symptoms.</summary>
    bool SymptomDriven { get; }

    /// <summary>True if the tumour markers of the protocol are above normal.</summary>
    bool TumorMarkersElevated { get; }

    /// <summary>The number of lesions declared.</summary>
    int Count { get; }

    /// <summary>A lesion by its place.</summary>
    /// <param name="lesion">0 to <see cref="Count"/> - 1.</param>
    LesionFact this[int lesion] { get; }
}

/// <summary>An assessment and its resolved lesions, as a history or a live feed holds them.</summary>
/// <param name="assessment">The assessment.</param>
/// <param name="lesions">Its lesions, and whatever follows them.</param>
/// <param name="count">The number of its lesions.</param>
internal readonly ref struct AssessmentFacts(Assessment assessment, ReadOnlySpan<LesionFact> lesions, int count) : IFactSets
{
    private readonly ReadOnlySpan<LesionFact> lesions = lesions;

    public int Day { get; } = assessment.Date.DayNumber;

    public bool SymptomDriven { get; } = assessment.SymptomDriven;

    public bool TumorMarkersElevated { get; } = assessment.TumorMarkersElevated;

    public int Count { get; } = count;

    public LesionFact this[int lesion] => lesions[lesion];

    public void Read(int first, ProtocolRules rules, out FactSets facts) => LesionFacts.Read(lesions[first..], Count - first, rules, out facts);

    public long Sum(int first, ulong lesions) => LesionFacts.Sum(this.lesions[first..], lesions);
}

/// <summary>Facts of any other storage.</summary>
internal readonly ref struct OtherFacts<T>(T facts) : IFactSets
    where T : struct, IAssessmentFacts, allows ref struct
{
    private readonly T facts = facts;

    public int Day => facts.Day;

    public bool SymptomDriven => facts.SymptomDriven;

    public bool TumorMarkersElevated => facts.TumorMarkersElevated;

    public int Count => facts.Count;

    public LesionFact this[int lesion] => facts[lesion];

    public void Read(int first, ProtocolRules rules, out FactSets facts)
    {
        Span<LesionFact> lesions = stackalloc LesionFact[Math.Min(Count - first, FactSets.Capacity)];
        for (var lesion = 0; lesion < lesions.Length; lesion++)
            lesions[lesion] = this.facts[first + lesion];
        LesionFacts.Read(lesions, lesions.Length, rules, out facts);
    }

    public long Sum(int first, ulong lesions)
    {
        var sum = 0L;
        for (; lesions != 0; lesions &= lesions - 1)
            sum += facts[first + BitOperations.TrailingZeroCount(lesions)].Hundredths;
        return sum;
    }
}
