using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Seen, but the reader is not sure that it is tumour.</summary>
    public ulong Equivocal;

    /// <summary>Unequivocally progressed.</summary>
    public ulong Progressed;

    /// <summary>Evaluated and larger than when last seen.</summary>
    public ulong Increased;

    /// <summary>Evaluated and smaller than when last seen.</summary>
    public ulong Decreased;

    /// <summary>Looks at eight lesions of any kind.</summary>
    /// <param name="facts">The lesions.</param>
    /// <param name="values">Their diameters in 0.01 mm, or -1.</param>
    /// <param name="nodeNormal">Below this a node is normal, in 0.01 mm.</param>
    /// <param name="seen">Receives what was seen of them, in sets among the eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Look(in FactLanes facts, Vector256<int> values, int nodeNormal, out SeenLesions seen)
    {
        var notEvaluated = facts.Are(LesionSeen.NotEvaluated);
        var progressed = facts.Are(LesionSeen.UnequivocalProgression);
        var nodes = facts.With(LesionTraits.Node);
        var measured = FactLanes.AtLeast(values, 0);
        var normal = (measured & ~FactLanes.AtLeast(values, 1)) | (nodes & measured & ~FactLanes.AtLeast(values, nodeNormal));
        var gone = (facts.Are(LesionSeen.Absent) | normal) & ~(progressed & facts.With(LesionTraits.NonTarget)) & ~notEvaluated;
        var (equivocal, increased, decreased) = (0UL, 0UL, 0UL);
        if (facts.WithAny(LesionTraits.Equivocal | LesionTraits.Increased | LesionTraits.Decreased) != 0)
        {
            equivocal = facts.With(LesionTraits.Equivocal) & ~gone & ~notEvaluated;
            increased = facts.With(LesionTraits.Increased) & ~notEvaluated;
            decreased = facts.With(LesionTraits.Decreased) & ~notEvaluated;
        }

        var present = ~(gone | equivocal | notEvaluated);
        seen = new()
        {
            Nodes = nodes,
            Present = present,
            Gone = gone,
            NotEvaluated = notEvaluated,
            Equivocal = equivocal,
            Progressed = progressed & present,
            Increased = increased,
            Decreased = decreased,
        };
    }

    /// <summary>Adds the lesions of a kind.</summary>
    /// <param name="kind">The lesions among the eight that are of the kind.</param>
    /// <param name="eight">What was seen of the eight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong kind, in SeenLesions eight)
    {
        var before = Count;
        Count += BitOperations.PopCount(kind);
        if (Count > Capacity)
            ThrowTooMany();
        Nodes |= LesionBits.Among(kind, eight.Nodes) << before;
        Present |= LesionBits.Among(kind, eight.Present) << before;
        Gone |= LesionBits.Among(kind, eight.Gone) << before;
        NotEvaluated |= LesionBits.Among(kind, eight.NotEvaluated) << before;
        Equivocal |= LesionBits.Among(kind, eight.Equivocal) << before;
        Progressed |= LesionBits.Among(kind, eight.Progressed) << before;
        Increased |= LesionBits.Among(kind, eight.Increased) << before;
        Decreased |= LesionBits.Among(kind, eight.Decreased) << before;
    }

    private static void ThrowTooMany() => throw new ArgumentException("A subject has at most 64 non-target and 64 new lesions.");
}
