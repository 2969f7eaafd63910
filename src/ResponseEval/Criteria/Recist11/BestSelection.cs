namespace ResponseEval;

/// <summary>A best response, the place of the assessment that has it (-1 for NE), and the rule.</summary>
internal readonly record struct SelectedBest(OverallResponse Response, int Index, RuleId Rule);

/// <summary>The order in which a best response is sought; RECIST 1.1 and iRECIST share it.</summary>
internal static class BestSelection
{
    public static SelectedBest Select(
        ReadOnlySpan<DatedResponse> window, bool withTargets, int referenceDay, ProtocolRules rules, bool confirmed)
    {
        var response = confirmed ? RuleId.BestConfirmed : RuleId.BestUnconfirmed;
        var complete = confirmed
            ? ResponseConfirmation.FirstConfirmedComplete(window, rules)
            : First(window, OverallResponse.CompleteResponse);
        if (complete >= 0)
            return new(OverallResponse.CompleteResponse, complete, response);
        var partial = confirmed
            ? ResponseConfirmation.FirstConfirmedPartial(window, rules)
            : First(window, OverallResponse.PartialResponse);
        if (partial >= 0)
            return new(OverallResponse.PartialResponse, partial, response);
        var stable = withTargets
            ? MinimumStability.FirstStable(window, referenceDay, rules)
            : MinimumStability.FirstNonCompleteNonProgressive(window, referenceDay, rules);
        if (stable >= 0)
            return new(withTargets ? OverallResponse.StableDisease : OverallResponse.NonCompleteNonProgressive, stable, RuleId.BestStable);
        var progression = First(window, OverallResponse.ProgressiveDisease);
        if (progression >= 0)
            return new(OverallResponse.ProgressiveDisease, progression, RuleId.BestProgression);
        return window.Length > 0 && window.IndexOfAnyExcept(OverallResponse.NoEvidenceOfDisease) < 0
            ? new(OverallResponse.NoEvidenceOfDisease, 0, RuleId.BestNoDisease)
            : new(OverallResponse.NotEvaluable, -1, RuleId.BestNotEvaluable);
    }

    public static int First(ReadOnlySpan<DatedResponse> window, OverallResponse response)
    {
        for (var t = 0; t < window.Length; t++)
            if (window[t].Response == response)
                return t;
        return -1;
    }

    private static int IndexOfAnyExcept(this ReadOnlySpan<DatedResponse> window, OverallResponse response)
    {
        for (var t = 0; t < window.Length; t++)
            if (window[t].Response != response)
                return t;
        return -1;
    }
}
