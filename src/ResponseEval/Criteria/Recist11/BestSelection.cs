namespace ResponseEval;

/// <summary>A best response, the place of the assessment that has it (-1 for NE), and the rule.</summary>
internal readonly record struct SelectedBest(OverallResponse Response, int Index, RuleId Rule);

/// <summary>The order in which a best response is sought; RECIST 1.1 and iRECIST share it.</summary>
internal static class BestSelection
{
    public static SelectedBest Select(
        in DatedResponses window, bool withTargets, int referenceDay, ProtocolRules rules, bool confirmed)
    {
        var response = confirmed ? RuleId.BestConfirmed : RuleId.BestUnconfirmed;
        var complete = confirmed
            ? ResponseConfirmation.FirstConfirmedComplete(window, rules)
            : window.First(OverallResponse.CompleteResponse);
        if (complete >= 0)
            return new(OverallResponse.CompleteResponse, complete, response);
        var partial = confirmed
            ? ResponseConfirmation.FirstConfirmedPartial(window, rules)
            : window.First(OverallResponse.PartialResponse);
        if (partial >= 0)
            return new(OverallResponse.PartialResponse, partial, response);
        var stable = withTargets
            ? MinimumStability.FirstStable(window, referenceDay, rules)
            : MinimumStability.FirstNonCompleteNonProgressive(window, referenceDay, rules);
        if (stable >= 0)
            return new(withTargets ? OverallResponse.StableDisease : OverallResponse.NonCompleteNonProgressive, stable, RuleId.BestStable);
        var progression = window.First(OverallResponse.ProgressiveDisease);
        if (progression >= 0)
            return new(OverallResponse.ProgressiveDisease, progression, RuleId.BestProgression);
        return window.All(OverallResponse.NoEvidenceOfDisease)
            ? new(OverallResponse.NoEvidenceOfDisease, 0, RuleId.BestNoDisease)
            : new(OverallResponse.NotEvaluable, -1, RuleId.BestNotEvaluable);
    }
}
