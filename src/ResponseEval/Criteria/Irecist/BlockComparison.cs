namespace ResponseEval;

/// <summary>An assessment compared with the last one in the block: what shrank, and whether a new lesion grew.</summary>
internal readonly record struct BlockComparison
{
    /// <summary>The sum over the targets evaluable at both, in 0.01 mm: then and now.</summary>
    public (long Then, long Now) CommonTargets { get; private init; }

    /// <summary>That sum is at least 5 mm smaller.</summary>
    public bool TargetsShrank { get; private init; }

    /// <summary>The sum of the new target lesions is at least 5 mm smaller.</summary>
    public bool NewTargetsShrank { get; private init; }

    /// <summary>The target response is better.</summary>
    public bool TargetImproved { get; private init; }

    /// <summary>The non-target response went from progression to NON-CR/NON-PD or complete response.</summary>
    public bool NonTargetImproved { get; private init; }

    /// <summary>Non-target lesions that are newly absent or decreased.</summary>
    public ulong NonTargetsReceded { get; private init; }

    /// <summary>New lesions that are newly absent, and new non-target lesions that decreased.</summary>
    public ulong NewLesionsReceded { get; private init; }

    /// <summary>The sum of the new target lesions is larger, by any amount, or a new non-target lesion increased.</summary>
    public bool NewLesionGrew { get; private init; }

    public bool SomethingShrank =>
        TargetsShrank || NewTargetsShrank || TargetImproved || NonTargetImproved || NonTargetsReceded != 0 || NewLesionsReceded != 0;

    public static BlockComparison Of<T>(in LastInBlock last, in FoldStep step, scoped ref T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        ref readonly var findings = ref step.Findings;
        var common = SumOfCommonTargets(last, ref facts, rules);
        ref readonly var seen = ref findings.NewLesions;
        return new()
        {
            CommonTargets = common,
            TargetsShrank = common.Then - common.Now >= rules.FurtherGrowth.Hundredths,
            NewTargetsShrank = last.NewTargetSum - findings.NewTargetSum >= rules.FurtherGrowth.Hundredths,
            TargetImproved = step.Target.Response.IsBetterThan(last.Target),
            NonTargetImproved = last.NonTarget == NonTargetResponse.ProgressiveDisease
                && step.NonTarget.Response is NonTargetResponse.NonCompleteNonProgressive or NonTargetResponse.CompleteResponse,
            NonTargetsReceded = (last.NonTargetsPresent & findings.NonTargets.Gone) | findings.NonTargets.Decreased,
            NewLesionsReceded = (last.NewPresent & seen.Gone) | (seen.Decreased & ~findings.NewTargets & step.NewLesions.Known),
            NewLesionGrew = findings.NewTargetSum > last.NewTargetSum
                || (seen.Increased & seen.Present & ~findings.NewTargets) != 0,
        };
    }

    private static (long Then, long Now) SumOfCommonTargets<T>(in LastInBlock last, scoped ref T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        long then = 0, now = 0;
        var target = 0;
        for (var lesion = 0; lesion < facts.Count; lesion++)
        {
            var fact = facts[lesion];
            if ((fact.Traits & LesionTraits.Target) == 0)
                continue;
            var before = last.TargetValues[target++];
            if (before == LesionMemory.Nothing || !AssessmentFindings.IsKnownTarget(fact))
                continue;
            then += before;
            now += AssessmentFindings.Value(fact, rules);
        }

        return (then, now);
    }
}
