using System.Diagnostics.CodeAnalysis;

namespace ResponseEval;

/// <summary>The facts of a subject, a row for each assessment, which several assessments can be read from at once.</summary>
internal interface IFactTable
{
    /// <summary>The number of lesions, the same at every assessment.</summary>
    int Count { get; }

    /// <summary>False if no markers were noted at any assessment.</summary>
    bool HasMarkers { get; }

    /// <summary>Reads the facts of some assessments, of all lesions; or of up to 64 lesions at one.</summary>
    /// <param name="assessment">The first assessment.</param>
    /// <param name="lesion">The first lesion.</param>
    /// <param name="rows">How many lesions and assessments.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The facts, until others are read.</returns>
    [UnscopedRef]
    ref readonly FactSets Read(int assessment, int lesion, FactRows rows, ProtocolRules rules);

    /// <summary>The diameters of some lesions at an assessment added up as they are recorded, in 0.01 mm.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="lesion">The lesion of the first bit.</param>
    /// <param name="lesions">The lesions.</param>
    long Sum(int assessment, int lesion, ulong lesions);

    /// <summary>True if the tumour markers are above normal at an assessment.</summary>
    bool MarkersElevated(int assessment);
}

/// <summary>The facts of a history.</summary>
/// <param name="assessments">The assessments.</param>
/// <param name="facts">A fact for each lesion at each assessment, assessment by assessment.</param>
/// <param name="count">The number of lesions.</param>
internal ref struct HistoryFacts(ReadOnlySpan<Assessment> assessments, ReadOnlySpan<LesionFact> facts, int count) : IFactTable
{
    private readonly ReadOnlySpan<Assessment> assessments = assessments;
    private readonly ReadOnlySpan<LesionFact> facts = facts;
    private FactSets last;

    public int Count { get; } = count;

    public readonly bool HasMarkers => true;

    [UnscopedRef]
    public ref readonly FactSets Read(int assessment, int lesion, FactRows rows, ProtocolRules rules)
    {
        LesionFacts.Read(facts[(assessment * Count + lesion)..], rows.Facts, rules, out last);
        return ref last;
    }

    public readonly long Sum(int assessment, int lesion, ulong lesions) => LesionFacts.Sum(facts[(assessment * Count + lesion)..], lesions);

    public readonly bool MarkersElevated(int assessment) => assessments[assessment].TumorMarkersElevated;
}
