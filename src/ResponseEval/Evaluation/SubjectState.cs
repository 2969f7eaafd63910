namespace ResponseEval;

/// <summary>
/// What the criteria remember of a subject between assessments: the sums, the open block, and which non-target and new lesions were seen.
/// A value: a copy is independent. Made by <see cref="ResponseFold.Begin{T}(in T, ProtocolRules)"/>.
/// </summary>
public struct SubjectState
{
    internal RecistMemory Recist;
    internal IrecistMemory Irecist;

    /// <summary>The day of the last assessment taken in, as <see cref="DateOnly.DayNumber"/>; the baseline to begin with.</summary>
    public int LastDay { get; internal set; }
}
