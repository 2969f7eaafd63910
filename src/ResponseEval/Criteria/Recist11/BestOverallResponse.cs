namespace ResponseEval;

/// <summary>
/// The best overall response of RECIST 1.1 (EJC 2009;45:228-247, section 4.4.3 and table 3) over the follow-ups up to and including the first
/// progression: CR, PR, SD, NON-CR/NON-PD, PD, NED, NE, the first that qualifies.
/// </summary>
public static class BestOverallResponse
{
    /// <summary>The best response without confirmation, as in randomised trials.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<OverallResponse> Unconfirmed(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules) =>
        Best(followUps, window, rules, confirmed: false);

    /// <summary>The best response where CR and PR need confirmation. The date is that of the response, not of its confirmation.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<OverallResponse> Confirmed(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules) =>
        Best(followUps, window, rules, confirmed: true);

    private static BestResponse<OverallResponse> Best(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules, bool confirmed)
    {
        var responses = UpToProgression(window.Select(followUps));
        Span<DatedResponse> dated = responses.Length <= 64 ? stackalloc DatedResponse[responses.Length] : new DatedResponse[responses.Length];
        Date(responses, dated);

        var withTargets = responses.Length > 0 && responses[0].Recist.Target != TargetResponse.NotApplicable;
        var best = BestSelection.Select(dated, withTargets, window.ReferenceDate.DayNumber, rules, confirmed);
        return best.Index < 0
            ? new(OverallResponse.NotEvaluable, null, best.Rule)
            : new(best.Response, ResponseDate(responses[best.Index], best.Response, rules), best.Rule);
    }

    private static DateOnly ResponseDate(in TimepointResponse timepoint, OverallResponse best, ProtocolRules rules) =>
        best == OverallResponse.ProgressiveDisease && rules.BackdateEquivocal && timepoint.Block.Step == BlockStep.Opened
            ? timepoint.Block.BackdatedTo ?? timepoint.Date
            : timepoint.Date;

    internal static void Date(ReadOnlySpan<TimepointResponse> responses, Span<DatedResponse> dated)
    {
        for (var t = 0; t < responses.Length; t++)
            dated[t] = new(responses[t].Date.DayNumber, responses[t].Recist.Overall);
    }

    internal static ReadOnlySpan<TimepointResponse> UpToProgression(ReadOnlySpan<TimepointResponse> responses)
    {
        for (var t = 0; t < responses.Length; t++)
            if (responses[t].Recist.Overall == OverallResponse.ProgressiveDisease)
                return responses[..(t + 1)];
        return responses;
    }
}
