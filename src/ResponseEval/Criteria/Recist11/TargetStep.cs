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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Decisions<TargetResponse> Decide(
        in RunFindings findings, SumChange change, uint afterComplete, in RecistMemory memory, ProtocolRules rules)
    {
        var decisions = new Decisions<TargetResponse>(findings.All);
        if (!findings.HasTargets)
        {
            decisions.TakeRest(TargetResponse.NotApplicable, RuleId.TargetNone);
            return decisions;
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
            return decisions;
        }

        decisions.Take(change.Grew, TargetResponse.ProgressiveDisease, RuleId.TargetGrowth);
        decisions.Take(change.Shrank, TargetResponse.PartialResponse, RuleId.TargetShrinkage);
        if (rules.ResponsePersistence == ResponsePersistence.CarryForward)
            decisions.Take(
                AfterPartial(decisions.Where(TargetResponse.PartialResponse), decisions.Where(TargetResponse.ProgressiveDisease), findings.Count, memory),
                TargetResponse.PartialResponse,
                RuleId.TargetCarriedForward);
        decisions.TakeRest(TargetResponse.StableDisease, RuleId.TargetStable);
        return decisions;
    }

    /// <summary>The assessments before which the targets reached a partial response and have not progressed since.</summary>
    private static uint AfterPartial(uint partial, uint progressive, int count, in RecistMemory memory)
    {
        var (reached, after) = (memory.HadPartialResponse, 0u);
        for (var t = 0; t < count; t++)
        {
            after |= (reached ? 1u : 0) << t;
            reached = (reached || (partial >> t & 1) != 0) && (progressive >> t & 1) == 0;
        }

        return after;
    }
}
