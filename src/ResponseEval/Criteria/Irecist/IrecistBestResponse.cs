namespace ResponseEval;

/// <summary>
/// The best overall response of iRECIST (Lancet Oncol 2017;18:e143-52, table 3) over the follow-ups up to and including the first iCPD: iCR,
/// iPR, iSD, NON-iCR/NON-iUPD, iCPD, iUPD, NED, NE, the first that qualifies. Unconfirmed progression overrides nothing better before or after it.
/// </summary>
public static class IrecistBestResponse
{
    /// <summary>The best response; iCR and iPR need confirmation where the rules say so.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<IrecistResponse> Best(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules)
    {
        var responses = UpToConfirmedProgression(window.Select(followUps));
        Span<DatedResponse> dated = responses.Length <= 64 ? stackalloc DatedResponse[responses.Length] : new DatedResponse[responses.Length];
        for (var t = 0; t < responses.Length; t++)
            dated[t] = new(responses[t].Date.DayNumber, Category(responses[t].Irecist));

        var withTargets = responses.Length > 0 && responses[0].Recist.Target != TargetResponse.NotApplicable;
        var best = BestSelection.Select(dated, withTargets, window.ReferenceDate.DayNumber, rules, rules.ConfirmIrecistResponse);
        var index = best.Response == OverallResponse.ProgressiveDisease ? ProgressionIndex(responses) : best.Index;
        return index < 0
            ? new(IrecistResponse.NotEvaluable, null, best.Rule)
            : new(Response(best.Response, responses[index].Irecist), responses[index].Date, best.Rule);
    }

    /// <summary>The confirming scan, which is the last of the window, else the first unconfirmed progression.</summary>
    private static int ProgressionIndex(ReadOnlySpan<TimepointResponse> responses)
    {
        if (responses[^1].Irecist == IrecistResponse.ConfirmedProgression)
            return responses.Length - 1;
        var first = 0;
        while (responses[first].Irecist != IrecistResponse.UnconfirmedProgression)
            first++;
        return first;
    }

    private static IrecistResponse Response(OverallResponse best, IrecistResponse atIndex) => best switch
    {
        OverallResponse.StableDisease => IrecistResponse.StableDisease,
        OverallResponse.NonCompleteNonProgressive => IrecistResponse.NonCompleteNonProgressive,
        _ => atIndex,
    };

    private static OverallResponse Category(IrecistResponse response) => response switch
    {
        IrecistResponse.CompleteResponse => OverallResponse.CompleteResponse,
        IrecistResponse.PartialResponse => OverallResponse.PartialResponse,
        IrecistResponse.StableDisease => OverallResponse.StableDisease,
        IrecistResponse.NonCompleteNonProgressive => OverallResponse.NonCompleteNonProgressive,
        IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression => OverallResponse.ProgressiveDisease,
        IrecistResponse.NoEvidenceOfDisease => OverallResponse.NoEvidenceOfDisease,
        _ => OverallResponse.NotEvaluable,
    };

    private static ReadOnlySpan<TimepointResponse> UpToConfirmedProgression(ReadOnlySpan<TimepointResponse> responses)
    {
        for (var t = 0; t < responses.Length; t++)
            if (responses[t].Irecist == IrecistResponse.ConfirmedProgression)
                return responses[..(t + 1)];
        return responses;
    }
}
