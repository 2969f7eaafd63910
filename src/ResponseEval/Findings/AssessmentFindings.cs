using System.Numerics;
using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>What the lesions of one assessment say to the rules, gathered in one pass over them. <see cref="RunFindings"/> has what RECIST 1.1 asks of the assessment.</summary>
internal struct AssessmentFindings
{
    /// <summary>The number of target lesions.</summary>
    public int Targets;

    /// <summary>How many of them are missing.</summary>
    public int TargetsMissing;

    /// <summary>The sum over the targets that are not missing, in 0.01 mm.</summary>
    public long KnownSum;

    /// <summary>The non-target lesions.</summary>
    public SeenLesions NonTargets;

    /// <summary>The new lesions.</summary>
    public SeenLesions NewLesions;

    /// <summary>The new lesions that are measured (NLT); the others are NLNT.</summary>
    public ulong NewTargets;

    /// <summary>
    /// The sum over the new target lesions that are or were present, in 0.01 mm; null when there is none yet, and while one of them was
    /// not read unequivocally. An absent one counts 0 mm, a known node below the normal size keeps its value.
    /// <see cref="SumNewTargets"/> adds it up, which takes what is known of earlier assessments.
    /// </summary>
    public long? NewTargetSum;

    /// <summary>The sum of the target lesions in 0.01 mm; null without targets and while one is missing.</summary>
    public readonly long? Sum => Targets > 0 && TargetsMissing == 0 ? KnownSum : null;

    /// <summary>Gathers the findings of an assessment, for which no other assessment is needed: all but <see cref="NewTargetSum"/>.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="facts">The assessment.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="findings">Receives the findings, in place.</param>
    public static void Read<T>(scoped ref T facts, ProtocolRules rules, out AssessmentFindings findings)
        where T : struct, IFactSets, allows ref struct
    {
        findings = default;
        for (var first = 0; first < facts.Count; first += FactSets.Capacity)
        {
            facts.Read(first, rules, out var sets);
            findings.KnownSum += sets.Sum(ref facts, first, sets.KnownTargets, rules);
            findings.AddTargets(sets);
            findings.AddOthers(sets);
        }
    }

    /// <summary>Gathers the findings of one of several assessments whose facts are at hand, and whose sums are.</summary>
    /// <param name="several">The facts.</param>
    /// <param name="rows">How they lie.</param>
    /// <param name="assessment">The assessment among them.</param>
    /// <param name="knownSum">The sum over the targets that are not missing.</param>
    /// <param name="findings">Receives the findings, in place.</param>
    public static void Read(in FactSets several, FactRows rows, int assessment, long knownSum, out AssessmentFindings findings)
    {
        findings = default;
        findings.KnownSum = knownSum;
        several.Of(rows, assessment, out var facts);
        findings.AddTargets(facts);
        findings.AddOthers(facts);
    }

    /// <summary>Adds up the new target lesions.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="facts">The assessment.</param>
    /// <param name="knownNewLesions">The new lesions that were present before.</param>
    /// <param name="rules">The rules.</param>
    public void SumNewTargets<T>(scoped ref T facts, ulong knownNewLesions, ProtocolRules rules)
        where T : struct, IFactSets, allows ref struct
    {
        var summed = NewTargets & (knownNewLesions | NewLesions.Present);
        if (summed == 0 || (summed & (NewLesions.NotEvaluated | NewLesions.Equivocal)) != 0)
            return;
        var (sum, before) = (0L, 0);
        for (var first = 0; first < facts.Count; first += FactSets.Capacity)
        {
            facts.Read(first, rules, out var sets);
            var newLesions = sets.Lesions.NewLesions;
            sum += sets.Sum(ref facts, first, LesionBits.Spread(newLesions, LesionBits.From(summed, before)) & sets.Measured, rules);
            before += BitOperations.PopCount(newLesions);
        }

        NewTargetSum = sum;
    }

    /// <summary>The diameter of a lesion in 0.01 mm, with the default of the rules where it is too small to measure; -1 where none is known.</summary>
    public static int Value(LesionFact fact, ProtocolRules rules) =>
        fact.Seen == LesionSeen.TooSmall ? rules.TooSmallDefault.Hundredths : fact.Hundredths;

    /// <summary>True if the fact is of a target whose diameter is known.</summary>
    public static bool IsKnownTarget(LesionFact fact) =>
        (fact.Traits & LesionTraits.Target) != 0 && fact.Seen != LesionSeen.NotEvaluated;

    /// <summary>Adds the targets among the next lesions, all but their sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddTargets(in FactSets facts)
    {
        Targets += BitOperations.PopCount(facts.Lesions.Targets);
        TargetsMissing += BitOperations.PopCount(facts.TargetsMissing);
    }

    /// <summary>Adds the other lesions among the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddOthers(in FactSets facts)
    {
        var newLesions = facts.Lesions.NewLesions;
        if ((facts.Lesions.NonTargets | newLesions) == 0)
            return;
        SeenLesions.Look(facts, out var seen);
        if (facts.Lesions.NonTargets != 0)
            NonTargets.Add(facts.Lesions.NonTargets, seen);
        if (newLesions == 0)
            return;
        NewTargets |= LesionBits.Among(newLesions, facts.Lesions.NewTargets) << NewLesions.Count;
        NewLesions.Add(newLesions, seen);
    }
}
