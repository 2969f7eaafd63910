using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// The facts of several assessments in one set: a row for each assessment, one after the other, each with as many bits as there are lesions. Sets of assessments
/// have one bit for each row.
/// </summary>
internal readonly struct FactRows
{
    private readonly int lesions;
    private readonly int assessments;

    /// <summary>The first bit of each row.</summary>
    private readonly ulong firsts;

    /// <summary>The last bit of each row.</summary>
    private readonly ulong lasts;

    /// <param name="lesions">1 to 64.</param>
    /// <param name="assessments">1 to <see cref="Most"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FactRows(int lesions, int assessments)
    {
        this.lesions = lesions;
        this.assessments = assessments;
        firsts = _firsts[lesions] & (ulong.MaxValue >> (FactSets.Capacity - lesions * assessments));
        lasts = firsts << (lesions - 1);
    }

    /// <summary>How many assessments one set can hold; 0 if not even one.</summary>
    /// <param name="lesions">1 or more.</param>
    public static int Most(int lesions) => FactSets.Capacity / lesions;

    /// <summary>How many assessments there are.</summary>
    public int Count => assessments;

    /// <summary>How many facts there are.</summary>
    public int Facts => lesions * assessments;

    /// <summary>How many lesions there are.</summary>
    public int Lesions => lesions;

    /// <summary>A set of lesions at every assessment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Repeat(ulong set) => unchecked(set * firsts);

    /// <summary>The part of a set that belongs to one assessment, as a set of lesions.</summary>
    public ulong Of(ulong facts, int assessment) => From(facts, assessment) & (ulong.MaxValue >> (FactSets.Capacity - lesions));

    /// <summary>A set from one assessment on.</summary>
    public ulong From(ulong facts, int assessment) => facts >> (assessment * lesions);

    /// <summary>The assessments at which any fact belongs to a set: all bits but the last of a row carry into the last when they are added to ones.</summary>
    /// <param name="facts">The set; bits beyond the rows are not looked at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Any(ulong facts)
    {
        var others = lasts - firsts;
        return (uint)LesionBits.Among(lasts, (unchecked((facts & others) + others) | facts) & lasts);
    }

    private static readonly ImmutableArray<ulong> _firsts = FirstBits();

    /// <summary>For each number of lesions the first bits of as many whole rows as fit.</summary>
    private static ImmutableArray<ulong> FirstBits()
    {
        var firsts = new ulong[FactSets.Capacity + 1];
        for (var lesions = 1; lesions <= FactSets.Capacity; lesions++)
            for (var row = 0; row < Most(lesions); row++)
                firsts[lesions] |= 1UL << (row * lesions);
        return [.. firsts];
    }
}
