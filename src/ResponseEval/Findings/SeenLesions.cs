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

    /// <summary>Adds the next lesion.</summary>
    /// <param name="seen">What was seen of it.</param>
    /// <param name="traits">What it is and how it was described.</param>
    /// <param name="value">Its diameter in 0.01 mm, or -1.</param>
    /// <param name="nodeNormal">Below this a node is normal, in 0.01 mm.</param>
    /// <returns>The bit of the lesion.</returns>
    public ulong Add(LesionSeen seen, LesionTraits traits, int value, int nodeNormal)
    {
        if (Count == Capacity)
            throw new ArgumentException("A subject has at most 64 non-target and 64 new lesions.");
        var bit = 1UL << Count++;
        var isNode = (traits & LesionTraits.Node) != 0;
        if (isNode)
            Nodes |= bit;
        if (seen == LesionSeen.NotEvaluated)
        {
            NotEvaluated |= bit;
            return bit;
        }

        if ((traits & LesionTraits.Increased) != 0)
            Increased |= bit;
        if ((traits & LesionTraits.Decreased) != 0)
            Decreased |= bit;
        var progressed = seen == LesionSeen.UnequivocalProgression;
        if (IsGone(seen, value, nodeNormal, isNode) && !(progressed && (traits & LesionTraits.NonTarget) != 0))
            Gone |= bit;
        else if ((traits & LesionTraits.Equivocal) != 0)
            Equivocal |= bit;
        else
        {
            Present |= bit;
            if (progressed)
                Progressed |= bit;
        }

        return bit;
    }

    private static bool IsGone(LesionSeen seen, int value, int nodeNormal, bool isNode) =>
        seen == LesionSeen.Absent || value == 0 || (isNode && value >= 0 && value < nodeNormal);
}
