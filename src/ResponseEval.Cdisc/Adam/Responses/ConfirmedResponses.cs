namespace ResponseEval.Cdisc;

/// <summary>
/// The confirmed responses of a window: the rule is that of the best overall response (RECIST 1.1, EJC 2009;45:228-247, section 4.6).
/// </summary>
internal static class ConfirmedResponses
{
    /// <summary>Marks the first confirmed CR and the first confirmed PR.</summary>
    /// <param name="window">The responses of the analysis window.</param>
    /// <param name="rules">The rules.</param>
    public static void Mark(Span<AnalysisRecord> window, ProtocolRules rules)
    {
        const int Usual = 64;
        Span<OverallResponse> responses = window.Length <= Usual ? stackalloc OverallResponse[window.Length] : new OverallResponse[window.Length];
        Span<int> days = window.Length <= Usual ? stackalloc int[window.Length] : new int[window.Length];
        for (var i = 0; i < window.Length; i++)
            (responses[i], days[i]) = (Category(window[i].Value), window[i].Day);
        var dated = new DatedResponses(responses, days);
        var complete = ResponseConfirmation.FirstConfirmedComplete(dated, rules);
        if (complete >= 0)
            window[complete].Events |= ResponseEvents.ConfirmedComplete;
        var partial = ResponseConfirmation.FirstConfirmedPartial(dated, rules);
        if (partial >= 0)
            window[partial].Events |= ResponseEvents.ConfirmedPartial;
    }

    /// <summary>The response as the rule reads it. What it does not know breaks a confirmation, as progression does.</summary>
    private static OverallResponse Category(ResponseValue value) => value switch
    {
        ResponseValue.CompleteResponse => OverallResponse.CompleteResponse,
        ResponseValue.PartialResponse => OverallResponse.PartialResponse,
        ResponseValue.StableDisease => OverallResponse.StableDisease,
        ResponseValue.NonCompleteNonProgressive => OverallResponse.NonCompleteNonProgressive,
        ResponseValue.NotEvaluable => OverallResponse.NotEvaluable,
        ResponseValue.NoEvidenceOfDisease => OverallResponse.NoEvidenceOfDisease,
        _ => OverallResponse.ProgressiveDisease,
    };
}
