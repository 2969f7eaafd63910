using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// The target response of RECIST 1.1 (EJC 2009;45:228-247, section 4.3.1), in the order in which the guideline decides: the first rule that applies to an
/// assessment.
/// </summary>
internal static class TargetStep
{
    /// <summary>Decides the assessments of a run.</summary>
    /// <param name="findings">The run.</param>
    /// <param name="change">How the sums changed.</param>
    /// <param name="afterComplete">The assessments after an overall complete response.</param>
    /// <param name="memory">What is remembered from before the run.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="decisions">Receives the responses.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Decide(
        in RunFindings findings,
        SumChange change,
        uint afterComplete,
        in RecistMemory memory,
        ProtocolRules rules,
        out Decisions<TargetResponse> decisions)
    {
        decisions = new(findings.All);
        if (!findings.HasTargets)
        {
            decisions.TakeRest(TargetResponse.NotApplicable, RuleId.TargetNone);
            return;
        }

        if (afterComplete != 0 && rules.ReappearanceAfterCr == ReappearanceAfterCr.Progression)
        {
            decisions.Take(afterComplete & findings.NonNodalTargetSeen, TargetResponse.ProgressiveDisease, RuleId.TargetReappearance);
            if (rules.NodeReappearance == NodeReappearance.Strict10mm)
                decisions.Take(afterComplete & findings.TargetNodeEnlarged, TargetResponse.ProgressiveDisease, RuleId.TargetNodeReappearance);
        }

        // Missing targets can only add to the sum: if those that were read grew enough over the nadir, progression is proven.
        decisions.Take(findings.TargetsMissing & change.Grew, TargetResponse.ProgressiveDisease, RuleId.TargetKnownPartProgression);
        decisions.Take(findings.TargetsMissing, TargetResponse.NotEvaluable, RuleId.TargetMissing);
        decisions.Take(findings.TargetsGone, TargetResponse.CompleteResponse, RuleId.TargetGone);
        if (memory.BaselineSum is null)
        {
            decisions.TakeRest(TargetResponse.NotEvaluable, RuleId.TargetNoBaselineSum);
            return;
        }

        decisions.Take(change.Grew, TargetResponse.ProgressiveDisease, RuleId.TargetGrowth);
        decisions.Take(change.Shrank, TargetResponse.PartialResponse, RuleId.TargetShrinkage);
        if (rules.ResponsePersistence == ResponsePersistence.CarryForward)
            decisions.Take(AfterPartial(decisions, findings.Count, memory), TargetResponse.PartialResponse, RuleId.TargetCarriedForward);
        decisions.TakeRest(TargetResponse.StableDisease, RuleId.TargetStable);
    }

    /// <summary>The assessments before which the targets reached a partial response and have not progressed since.</summary>
    private static uint AfterPartial(in Decisions<TargetResponse> decisions, int count, in RecistMemory memory)
    {
        var (partial, progressive) = (decisions.Where(TargetResponse.PartialResponse), decisions.Where(TargetResponse.ProgressiveDisease));
        var (reached, after) = (memory.HadPartialResponse, 0u);
        for (var t = 0; t < count; t++)
        {
            after |= (reached ? 1u : 0) << t;
            reached = (reached || (partial >> t & 1) != 0) && (progressive >> t & 1) == 0;
        }

        return after;
    }
}

/// <summary>How the sum of the targets changed, for each assessment of a run: sets with one bit for each.</summary>
/// <param name="Grew">By progression over the nadir: the smallest complete sum of the baseline and all earlier follow-ups.</param>
/// <param name="Shrank">By partial response below the baseline sum.</param>
internal readonly record struct SumChange(uint Grew, uint Shrank)
{
    /// <summary>Compares the sums of a run, incomplete ones too; nothing without a baseline sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SumChange Of(in RunFindings findings, in RecistMemory memory, ProtocolRules rules)
    {
        if (!findings.HasTargets || memory is not { BaselineSum: { } baseline, NadirSum: { } nadir })
            return default;
        var (grew, shrank) = (0u, 0u);
        for (var t = 0; t < findings.Count; t++)
        {
            var sum = findings.KnownSums[t];
            grew |= (SizeThresholds.GrewByProgression(sum, nadir, rules) ? 1u : 0) << t;
            shrank |= (SizeThresholds.ShrankByPartialResponse(sum, baseline, rules) ? 1u : 0) << t;
            nadir = Math.Min(nadir, findings.CompleteSum(t) ?? nadir);
        }

        return new(grew, shrank);
    }
}
