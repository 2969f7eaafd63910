using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>The non-target response of RECIST 1.1 (EJC 2009;45:228-247, section 4.3.3).</summary>
internal static class NonTargetStep
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Decision<NonTargetResponse> Decide(in AssessmentFindings findings, in RecistMemory memory, ProtocolRules rules)
    {
        ref readonly var nonTargets = ref findings.NonTargets;
        if (nonTargets.Count == 0)
            return findings.MarkersElevated
                ? new(NonTargetResponse.NonCompleteNonProgressive, RuleId.NonTargetMarkersOnly)
                : new(NonTargetResponse.NotApplicable, RuleId.NonTargetNone);
        if (nonTargets.Progressed != 0)
            return new(NonTargetResponse.ProgressiveDisease, RuleId.NonTargetUnequivocal);
        if (Reappeared(nonTargets, memory, rules) is { } reappearance)
            return new(NonTargetResponse.ProgressiveDisease, reappearance);
        if (nonTargets.NotEvaluated != 0)
            return new(NonTargetResponse.NotEvaluable, RuleId.NonTargetMissing);
        if (nonTargets.Present != 0)
            return new(NonTargetResponse.NonCompleteNonProgressive, RuleId.NonTargetPersists);
        return findings.MarkersElevated
            ? new(NonTargetResponse.NonCompleteNonProgressive, RuleId.NonTargetMarkersElevated)
            : new(NonTargetResponse.CompleteResponse, RuleId.NonTargetGone);
    }

    private static RuleId? Reappeared(in SeenLesions nonTargets, in RecistMemory memory, ProtocolRules rules)
    {
        if (!memory.HadCompleteResponse || rules.ReappearanceAfterCr == ReappearanceAfterCr.Formula)
            return null;
        if ((nonTargets.Present & ~nonTargets.Nodes) != 0)
            return RuleId.NonTargetReappearance;
        if ((nonTargets.Present & nonTargets.Nodes) != 0 && rules.NodeReappearance == NodeReappearance.Strict10mm)
            return RuleId.NonTargetNodeReappearance;
        return null;
    }
}
