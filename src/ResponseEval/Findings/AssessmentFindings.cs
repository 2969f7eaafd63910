namespace ResponseEval;

/// <summary>What one assessment says to the rules, gathered in one pass over its lesions.</summary>
internal struct AssessmentFindings
{
    /// <summary>The number of target lesions.</summary>
    public int Targets;

    /// <summary>How many of them are missing.</summary>
    public int TargetsMissing;

    /// <summary>The sum over the targets that are not missing, in 0.01 mm.</summary>
    public long KnownSum;

    /// <summary>Some target that is not a node has a known value above 0 mm.</summary>
    public bool NonNodalTargetSeen;

    /// <summary>Some target node has a known value of the normal size or more.</summary>
    public bool TargetNodeEnlarged;

    /// <summary>The non-target lesions.</summary>
    public SeenLesions NonTargets;

    /// <summary>The new lesions.</summary>
    public SeenLesions NewLesions;

    /// <summary>The new lesions that are measured (NLT); the others are NLNT.</summary>
    public ulong NewTargets;

    /// <summary>The tumour markers are above normal.</summary>
    public bool MarkersElevated;

    private long newTargetSum;
    private ulong newTargetsSummed;
    private ulong newTargetsUnknown;

    /// <summary>The sum of the target lesions in 0.01 mm; null without targets and while one is missing.</summary>
    public readonly long? Sum => Targets > 0 && TargetsMissing == 0 ? KnownSum : null;

    /// <summary>No target is missing, those that are not nodes have 0 mm, the nodes are normal.</summary>
    public readonly bool TargetsGone => Targets > 0 && TargetsMissing == 0 && !NonNodalTargetSeen && !TargetNodeEnlarged;

    /// <summary>
    /// The sum over the new target lesions that are or were present, in 0.01 mm; null when there is none yet, and while one of them was
    /// not read unequivocally. An absent one counts 0 mm, a known node below the normal size keeps its value.
    /// </summary>
    public readonly long? NewTargetSum => newTargetsSummed == 0 || newTargetsUnknown != 0 ? null : newTargetSum;

    /// <summary>Gathers the findings of an assessment.</summary>
    /// <typeparam name="T">The storage of the facts.</typeparam>
    /// <param name="facts">The assessment.</param>
    /// <param name="knownNewLesions">The new lesions that were present before.</param>
    /// <param name="rules">The rules.</param>
    public static AssessmentFindings Read<T>(scoped in T facts, ulong knownNewLesions, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        var findings = new AssessmentFindings { MarkersElevated = facts.TumorMarkersElevated };
        var nodeNormal = rules.NodeNormal.Hundredths;
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            var value = Value(fact, rules);
            if ((fact.Traits & LesionTraits.Target) != 0)
                findings.AddTarget(fact, value, nodeNormal);
            else if ((fact.Traits & LesionTraits.NonTarget) != 0)
                findings.NonTargets.Add(fact, value, nodeNormal);
            else
                findings.AddNewLesion(fact, value, nodeNormal, knownNewLesions);
        }

        return findings;
    }

    /// <summary>The diameter of a lesion in 0.01 mm, with the default of the rules where it is too small to measure; -1 where none is known.</summary>
    public static int Value(LesionFact fact, ProtocolRules rules) =>
        fact.Seen == LesionSeen.TooSmall ? rules.TooSmallDefault.Hundredths : fact.Hundredths;

    /// <summary>True if the fact is of a target whose diameter is known.</summary>
    public static bool IsKnownTarget(LesionFact fact) =>
        (fact.Traits & LesionTraits.Target) != 0 && fact.Seen != LesionSeen.NotEvaluated;

    private void AddTarget(LesionFact fact, int value, int nodeNormal)
    {
        Targets++;
        if (fact.Seen == LesionSeen.NotEvaluated)
        {
            TargetsMissing++;
            return;
        }

        KnownSum += value;
        if ((fact.Traits & LesionTraits.Node) == 0)
            NonNodalTargetSeen |= value > 0;
        else
            TargetNodeEnlarged |= value >= nodeNormal;
    }

    private void AddNewLesion(LesionFact fact, int value, int nodeNormal, ulong knownNewLesions)
    {
        var bit = NewLesions.Add(fact, value, nodeNormal);
        if ((fact.Traits & LesionTraits.NewTarget) == 0)
            return;
        NewTargets |= bit;
        if (((knownNewLesions | NewLesions.Present) & bit) == 0)
            return;
        newTargetsSummed |= bit;
        if (((NewLesions.NotEvaluated | NewLesions.Equivocal) & bit) != 0)
            newTargetsUnknown |= bit;
        else
            newTargetSum += Math.Max(0, value);
    }
}
