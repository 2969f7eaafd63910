using System.Numerics;
using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// What up to 64 facts of a subject say, as sets with one bit for each fact. The facts are those of some lesions at one assessment, or of all lesions at
/// several: a question to all of them costs what a question to one costs, and nothing jumps. Bits beyond the facts may be anything; they belong to no role.
/// </summary>
internal struct FactSets
{
    /// <summary>The most facts.</summary>
    public const int Capacity = 64;

    /// <summary>What the lesions are.</summary>
    public LesionRoles Lesions;

    /// <summary>No reading, not evaluable, or treated since baseline.</summary>
    public ulong NotEvaluated;

    /// <summary>Recorded as gone.</summary>
    public ulong Absent;

    /// <summary>Too small to measure: the diameter is the default of the rules.</summary>
    public ulong TooSmall;

    /// <summary>Unequivocally progressed.</summary>
    public ulong Progressed;

    /// <summary>The diameter is known, 0 mm or more.</summary>
    public ulong Measured;

    /// <summary>The diameter is known and above 0 mm.</summary>
    public ulong Positive;

    /// <summary>The diameter is known and not that of a normal node.</summary>
    public ulong NodeSized;

    /// <summary>The reader is not sure that it is tumour.</summary>
    public ulong Equivocal;

    /// <summary>Larger than when last seen.</summary>
    public ulong Increased;

    /// <summary>Smaller than when last seen.</summary>
    public ulong Decreased;

    /// <summary>Targets that are not missing.</summary>
    public readonly ulong KnownTargets => Lesions.Targets & ~NotEvaluated;

    /// <summary>Targets that are missing.</summary>
    public readonly ulong TargetsMissing => Lesions.Targets & NotEvaluated;

    /// <summary>Targets that are no nodes and have a known value above 0 mm.</summary>
    public readonly ulong NonNodalTargetsSeen => KnownTargets & ~Lesions.Nodes & Positive;

    /// <summary>Target nodes that have a known value of the normal size or more.</summary>
    public readonly ulong TargetNodesEnlarged => KnownTargets & Lesions.Nodes & NodeSized;

    /// <summary>The facts of one of several assessments, in place; those of later ones may follow them, without a role.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Of(FactRows rows, int assessment, out FactSets facts)
    {
        facts.Lesions = new(
            rows.Of(Lesions.Targets, assessment),
            rows.Of(Lesions.NonTargets, assessment),
            rows.Of(Lesions.NewTargets, assessment),
            rows.Of(Lesions.NewNonTargets, assessment),
            rows.Of(Lesions.Nodes, assessment));
        facts.NotEvaluated = rows.From(NotEvaluated, assessment);
        facts.Absent = rows.From(Absent, assessment);
        facts.TooSmall = rows.From(TooSmall, assessment);
        facts.Progressed = rows.From(Progressed, assessment);
        facts.Measured = rows.From(Measured, assessment);
        facts.Positive = rows.From(Positive, assessment);
        facts.NodeSized = rows.From(NodeSized, assessment);
        facts.Equivocal = rows.From(Equivocal, assessment);
        facts.Increased = rows.From(Increased, assessment);
        facts.Decreased = rows.From(Decreased, assessment);
    }

    /// <summary>Gives the lesions that are too small to measure the default of the rules.</summary>
    public void MeasureTooSmall(ProtocolRules rules)
    {
        Measured |= TooSmall;
        Positive = (Positive & ~TooSmall) | (rules.TooSmallDefault.Hundredths > 0 ? TooSmall : 0);
        NodeSized = (NodeSized & ~TooSmall) | (rules.TooSmallDefault >= rules.NodeNormal ? TooSmall : 0);
    }

    /// <summary>The diameters of a set of lesions added up, with the default of the rules for those too small to measure, in 0.01 mm.</summary>
    /// <param name="facts">The assessment.</param>
    /// <param name="first">The lesion of the first bit.</param>
    /// <param name="lesions">The set.</param>
    /// <param name="rules">The rules.</param>
    public readonly long Sum<T>(scoped ref T facts, int first, ulong lesions, ProtocolRules rules)
        where T : struct, IFactSets, allows ref struct =>
        facts.Sum(first, lesions & ~TooSmall) + BitOperations.PopCount(lesions & TooSmall) * (long)rules.TooSmallDefault.Hundredths;
}

/// <summary>What lesions are, as sets with one bit for each.</summary>
/// <param name="Targets">Target lesions.</param>
/// <param name="NonTargets">Non-target lesions.</param>
/// <param name="NewTargets">New lesions that are measured (NLT).</param>
/// <param name="NewNonTargets">The other new lesions (NLNT).</param>
/// <param name="Nodes">Lymph nodes, of any role.</param>
internal readonly record struct LesionRoles(ulong Targets, ulong NonTargets, ulong NewTargets, ulong NewNonTargets, ulong Nodes)
{
    /// <summary>New lesions.</summary>
    public ulong NewLesions => NewTargets | NewNonTargets;

    /// <summary>The same roles at each of several assessments.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LesionRoles At(FactRows rows) =>
        new(rows.Repeat(Targets), rows.Repeat(NonTargets), rows.Repeat(NewTargets), rows.Repeat(NewNonTargets), rows.Repeat(Nodes));
}
