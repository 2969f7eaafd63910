namespace ResponseEval;

/// <summary>Disease that was stable, or better, long enough after the reference (RECIST 1.1, EJC 2009;45:228-247, section 4.4.4).</summary>
internal static class MinimumStability
{
    /// <summary>The first SD, CR or PR at or after the minimum, with target lesions; -1 if there is none.</summary>
    public static int FirstStable(in DatedResponses window, int referenceDay, ProtocolRules rules)
    {
        for (var t = FirstFrom(window, referenceDay + rules.MinimumStableDays); t < window.Count; t++)
            if (window.Response(t) is OverallResponse.StableDisease or OverallResponse.PartialResponse or OverallResponse.CompleteResponse)
                return t;
        return -1;
    }

    /// <summary>The first NON-CR/NON-PD or CR at or after the minimum, without target lesions; -1 if there is none.</summary>
    public static int FirstNonCompleteNonProgressive(in DatedResponses window, int referenceDay, ProtocolRules rules)
    {
        for (var t = FirstFrom(window, referenceDay + rules.MinimumStableDays); t < window.Count; t++)
            if (window.Response(t) is OverallResponse.NonCompleteNonProgressive or OverallResponse.CompleteResponse)
                return t;
        return -1;
    }

    private static int FirstFrom(in DatedResponses window, int day)
    {
        var first = 0;
        while (first < window.Count && window.Day(first) < day)
            first++;
        return first;
    }
}
