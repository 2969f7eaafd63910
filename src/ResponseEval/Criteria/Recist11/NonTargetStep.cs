using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>The non-target response of RECIST 1.1 (EJC 2009;45:228-247, section 4.3.3): the first rule that applies to an assessment.</summary>
internal static class NonTargetStep
{
    /// <summary>Decides the assessments of a run.</summary>
    /// <param name="findings">The run.</param>
    /// <param name="afterComplete">The assessments after an overall complete response.</param>
    /// <param name="rules">The rules.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Decisions<NonTargetResponse> Decide(in RunFindings findings, uint afterComplete, ProtocolRules rules)
    {
        var decisions = new Decisions<NonTargetResponse>(findings.All);
        if (!findings.HasNonTargets)
        {
            decisions.Take(findings.MarkersElevated, NonTargetResponse.NonCompleteNonProgressive, RuleId.NonTargetMarkersOnly);
            decisions.TakeRest(NonTargetResponse.NotApplicable, RuleId.NonTargetNone);
            return decisions;
        }

        decisions.Take(findings.NonTargetProgressed, NonTargetResponse.ProgressiveDisease, RuleId.NonTargetUnequivocal);
        if (afterComplete != 0 && rules.ReappearanceAfterCr == ReappearanceAfterCr.Progression)
        {
            decisions.Take(afterComplete & findings.NonNodalNonTargetPresent, NonTargetResponse.ProgressiveDisease, RuleId.NonTargetReappearance);
            if (rules.NodeReappearance == NodeReappearance.Strict10mm)
                decisions.Take(afterComplete & findings.NonTargetNodePresent, NonTargetResponse.ProgressiveDisease, RuleId.NonTargetNodeReappearance);
        }

        decisions.Take(findings.NonTargetNotEvaluated, NonTargetResponse.NotEvaluable, RuleId.NonTargetMissing);
        decisions.Take(
            findings.NonNodalNonTargetPresent | findings.NonTargetNodePresent, NonTargetResponse.NonCompleteNonProgressive, RuleId.NonTargetPersists);
        decisions.Take(findings.MarkersElevated, NonTargetResponse.NonCompleteNonProgressive, RuleId.NonTargetMarkersElevated);
        decisions.TakeRest(NonTargetResponse.CompleteResponse, RuleId.NonTargetGone);
        return decisions;
    }
}
