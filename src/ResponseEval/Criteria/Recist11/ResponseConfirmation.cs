namespace ResponseEval;

/// <summary>
/// The confirmation of complete and partial response (RECIST 1.1, EJC 2009;45:228-247, section 4.6 and table 3): a second assessment at least 28
/// days later, with little between.
/// </summary>
internal static class ResponseConfirmation
{
    /// <summary>The first complete response that a later one confirms, with only CR or NE between; -1 if there is none.</summary>
    public static int FirstConfirmedComplete(in DatedResponses window, ProtocolRules rules) => First(window, OverallResponse.CompleteResponse, rules);

    /// <summary>
    /// The first partial response that a later PR or CR confirms, with only CR, PR or NE between (by option one SD too) and no PR after a CR;
    /// -1 if there is none.
    /// </summary>
    public static int FirstConfirmedPartial(in DatedResponses window, ProtocolRules rules) => First(window, OverallResponse.PartialResponse, rules);

    private static int First(in DatedResponses window, OverallResponse response, ProtocolRules rules)
    {
        var first = window.First(response);
        if (first < 0)
            return -1;
        for (var t = first; t < window.Count; t++)
            if (window.Response(t) == response && IsConfirmed(window, t, rules))
                return t;
        return -1;
    }

    /// <summary>True if a response, CR or PR, is confirmed by what follows it.</summary>
    private static bool IsConfirmed(in DatedResponses window, int first, ProtocolRules rules)
    {
        var partial = window.Response(first) == OverallResponse.PartialResponse;
        var stableAllowed = partial && rules.AcceptStableBetween ? 1 : 0;
        var notEvaluableAllowed = rules.MaxNotEvaluableBetween;
        var completeSeen = false;
        for (var t = first + 1; t < window.Count; t++)
        {
            var response = window.Response(t);
            if (partial && completeSeen && response == OverallResponse.PartialResponse)
                return false;
            completeSeen |= response == OverallResponse.CompleteResponse;
            var confirms = response == OverallResponse.CompleteResponse || (partial && response == OverallResponse.PartialResponse);
            if (confirms && window.Day(t) >= window.Day(first) + rules.ConfirmationDays)
                return true;
            var mayLieBetween = confirms
                || (response == OverallResponse.NotEvaluable && notEvaluableAllowed-- > 0)
                || (response == OverallResponse.StableDisease && stableAllowed-- > 0);
            if (!mayLieBetween)
                return false;
        }

        return false;
    }
}
