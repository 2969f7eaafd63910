using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// The target response of RECIST 1.1 (EJC 2009;45:228-247, section 4.3.1), in the order in which the guideline decides.
/// </summary>
internal static class TargetStep
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Decision<TargetResponse> Decide(in AssessmentFindings findings, in RecistMemory memory, ProtocolRules rules)
    {
        if (findings.Targets == 0)
            return new(TargetResponse.NotApplicable, RuleId.TargetNone);
        if (Reappeared(findings, memory, rules) is { } reappearance)
            return new(TargetResponse.ProgressiveDisease, reappearance);
        if (findings.TargetsMissing > 0)
            return KnownPartProgressed(findings, memory, rules)
                ? new(TargetResponse.ProgressiveDisease, RuleId.TargetKnownPartProgression)
                : new(TargetResponse.NotEvaluable, RuleId.TargetMissing);
        if (findings.TargetsGone)
            return new(TargetResponse.CompleteResponse, RuleId.TargetGone);
        if (memory is not { BaselineSum: { } baseline, NadirSum: { } nadir })
            return new(TargetResponse.NotEvaluable, RuleId.TargetNoBaselineSum);
        if (SizeThresholds.GrewByProgression(findings.KnownSum, nadir, rules))
            return new(TargetResponse.ProgressiveDisease, RuleId.TargetGrowth);
        if (SizeThresholds.ShrankByPartialResponse(findings.KnownSum, baseline, rules))
            return new(TargetResponse.PartialResponse, RuleId.TargetShrinkage);
        if (memory.HadPartialResponse && rules.ResponsePersistence == ResponsePersistence.CarryForward)
            return new(TargetResponse.PartialResponse, RuleId.TargetCarriedForward);
        return new(TargetResponse.StableDisease, RuleId.TargetStable);
    }

    private static RuleId? Reappeared(in AssessmentFindings findings, in RecistMemory memory, ProtocolRules rules)
    {
        if (!memory.HadCompleteResponse || rules.ReappearanceAfterCr == ReappearanceAfterCr.Formula)
            return null;
        if (findings.NonNodalTargetSeen)
            return RuleId.TargetReappearance;
        if (findings.TargetNodeEnlarged && rules.NodeReappearance == NodeReappearance.Strict10mm)
            return RuleId.TargetNodeReappearance;
        return null;
    }

    /// <summary>Missing targets can only add to the sum: if those that were read grew enough over the nadir, progression is proven.</summary>
    private static bool KnownPartProgressed(in AssessmentFindings findings, in RecistMemory memory, ProtocolRules rules) =>
        memory is { BaselineSum: not null, NadirSum: { } nadir }
        && SizeThresholds.GrewByProgression(findings.KnownSum, nadir, rules);
}
