namespace ResponseEval;

/// <summary>Facts that can be had as sets, which is how the findings read them.</summary>
internal interface IFactSets : IAssessmentFacts
{
    /// <summary>Up to 64 lesions from a place on.</summary>
    /// <param name="first">A multiple of 64, below <see cref="IAssessmentFacts.Count"/>.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="facts">Receives the sets; bits beyond the lesions belong to no role.</param>
    void Read(int first, ProtocolRules rules, out FactSets facts);

    /// <summary>The diameters of some of these lesions added up as they are recorded, in 0.01 mm.</summary>
    /// <param name="first">A multiple of 64.</param>
    /// <param name="lesions">The lesions, counted from the first.</param>
    long Sum(int first, ulong lesions);
}
