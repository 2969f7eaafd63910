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
    /// <param name="findings">Receives the findings, in place.</param>
    public static void Read<T>(scoped in T facts, ulong knownNewLesions, ProtocolRules rules, out AssessmentFindings findings)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        findings = default;
        findings.MarkersElevated = facts.TumorMarkersElevated;
        var (nodeNormal, tooSmall) = (rules.NodeNormal.Hundredths, rules.TooSmallDefault.Hundredths);

        // The targets are added up in registers and without branches on what was read: they are most of the facts.
        var view = facts;
        int targets = 0, missing = 0;
        var (sum, nonNodalSeen, nodeEnlarged) = (0L, false, false);
        for (var lesion = 0; lesion < view.Count; lesion++)
        {
            var fact = view[lesion];
            var value = fact.Seen == LesionSeen.TooSmall ? tooSmall : fact.Hundredths;
            if ((fact.Traits & LesionTraits.Target) == 0)
            {
                findings.AddOther(fact.Seen, fact.Traits, value, nodeNormal, knownNewLesions);
                continue;
            }

            var isMissing = fact.Seen == LesionSeen.NotEvaluated;
            var known = isMissing ? 0 : value;
            var isNode = (fact.Traits & LesionTraits.Node) != 0;
            targets++;
            missing += isMissing ? 1 : 0;
            sum += known;
            nonNodalSeen |= !isNode & known > 0;
            nodeEnlarged |= isNode & known >= nodeNormal;
        }

        findings.Targets = targets;
        findings.TargetsMissing = missing;
        findings.KnownSum = sum;
        findings.NonNodalTargetSeen = nonNodalSeen;
        findings.TargetNodeEnlarged = nodeEnlarged;
    }

    /// <summary>The diameter of a lesion in 0.01 mm, with the default of the rules where it is too small to measure; -1 where none is known.</summary>
    public static int Value(LesionFact fact, ProtocolRules rules) =>
        fact.Seen == LesionSeen.TooSmall ? rules.TooSmallDefault.Hundredths : fact.Hundredths;

    /// <summary>True if the fact is of a target whose diameter is known.</summary>
    public static bool IsKnownTarget(LesionFact fact) =>
        (fact.Traits & LesionTraits.Target) != 0 && fact.Seen != LesionSeen.NotEvaluated;

    /// <summary>Adds a lesion that is no target.</summary>
    private void AddOther(LesionSeen seen, LesionTraits traits, int value, int nodeNormal, ulong knownNewLesions)
    {
        if ((traits & LesionTraits.NonTarget) != 0)
        {
            NonTargets.Add(seen, traits, value, nodeNormal);
            return;
        }

        var bit = NewLesions.Add(seen, traits, value, nodeNormal);
        if ((traits & LesionTraits.NewTarget) == 0)
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
