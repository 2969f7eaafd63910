using System.Numerics;
using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>What was seen of the non-target or of the new lesions at one assessment: sets of at most 64 lesions, one bit each.</summary>
internal struct SeenLesions
{
    /// <summary>The most lesions a set can hold; more is an input error.</summary>
    public const int Capacity = 64;

    /// <summary>How many lesions there are.</summary>
    public int Count;

    /// <summary>The lesions that are lymph nodes.</summary>
    public ulong Nodes;

    /// <summary>Seen, unequivocally, and not gone.</summary>
    public ulong Present;

    /// <summary>Absent, 0 mm, or a node below the normal size however recorded.</summary>
    public ulong Gone;

    /// <summary>No reading, not evaluable, or treated since baseline.</summary>
    public ulong NotEvaluated;

    /// <summary>Seen, but the reader is not sure that it is tumour: of new lesions only, which become lesions by being sure.</summary>
    public ulong Equivocal;

    /// <summary>Unequivocally progressed.</summary>
    public ulong Progressed;

    /// <summary>Evaluated and larger than when last seen.</summary>
    public ulong Increased;

    /// <summary>Evaluated and smaller than when last seen.</summary>
    public ulong Decreased;

    /// <summary>Looks at lesions of any kind.</summary>
    /// <param name="facts">The lesions.</param>
    /// <param name="seen">Receives what was seen of them, in sets of the same bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Look(in FactSets facts, out SeenLesions seen)
    {
        var nodes = facts.Lesions.Nodes;
        var normal = (facts.Measured & ~facts.Positive) | (nodes & facts.Measured & ~facts.NodeSized);
        var gone = (facts.Absent | normal) & ~(facts.Progressed & facts.Lesions.NonTargets) & ~facts.NotEvaluated;
        var equivocal = facts.Equivocal & facts.Lesions.NewLesions & ~gone & ~facts.NotEvaluated;
        var present = ~(gone | equivocal | facts.NotEvaluated);
        seen = new()
        {
            Nodes = nodes,
            Present = present,
            Gone = gone,
            NotEvaluated = facts.NotEvaluated,
            Equivocal = equivocal,
            Progressed = facts.Progressed & present,
            Increased = facts.Increased & ~facts.NotEvaluated,
            Decreased = facts.Decreased & ~facts.NotEvaluated,
        };
    }

    /// <summary>Adds the lesions of a kind.</summary>
    /// <param name="kind">The lesions that are of the kind.</param>
    /// <param name="seen">What was seen of lesions of any kind.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong kind, in SeenLesions seen)
    {
        var before = Count;
        Count += BitOperations.PopCount(kind);
        if (Count > Capacity)
            ThrowTooMany();
        Nodes |= LesionBits.Among(kind, seen.Nodes) << before;
        Present |= LesionBits.Among(kind, seen.Present) << before;
        Gone |= LesionBits.Among(kind, seen.Gone) << before;
        NotEvaluated |= LesionBits.Among(kind, seen.NotEvaluated) << before;
        Equivocal |= LesionBits.Among(kind, seen.Equivocal) << before;
        Progressed |= LesionBits.Among(kind, seen.Progressed) << before;
        Increased |= LesionBits.Among(kind, seen.Increased) << before;
        Decreased |= LesionBits.Among(kind, seen.Decreased) << before;
    }

    private static void ThrowTooMany() => throw new ArgumentException("A subject has at most 64 non-target and 64 new lesions.");
}
