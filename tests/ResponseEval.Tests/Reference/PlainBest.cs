namespace ResponseEval.Tests.Reference;

/// <summary>Sections 3 and 5: best responses over dated responses in RECIST words, cut at the first progression.</summary>
internal sealed class PlainBest(IReadOnlyList<(DateOnly Date, string Response)> responses, DateOnly reference, bool hasTargets, ProtocolRules rules)
{
    internal (string Response, DateOnly? Date) Unconfirmed() =>
        First("CR") ?? First("PR") ?? FirstLasting("SD", "SD", "CR", "PR") ?? FirstLasting("NON-CR/NON-PD", "NON-CR/NON-PD", "CR") ?? Rest();

    internal (string Response, DateOnly? Date) Confirmed() => Complete() ?? Partial() ?? Lasting() ?? Rest();

    private (string, DateOnly?)? First(string wanted)
    {
        foreach (var (date, response) in responses)
            if (response == wanted)
                return (wanted, date);
        return null;
    }

    private (string, DateOnly?)? FirstLasting(string name, params string[] counted)
    {
        foreach (var (date, response) in responses)
            if (counted.Contains(response) && date >= reference.AddDays(rules.MinimumStableDays))
                return (name, date);
        return null;
    }

    private (string, DateOnly?)? Lasting() => hasTargets
        ? FirstLasting("SD", "SD", "CR", "PR")
        : FirstLasting("NON-CR/NON-PD", "NON-CR/NON-PD", "CR");

    private (string, DateOnly?) Rest()
    {
        if (First("iCPD") is { } confirmed)
            return confirmed;
        if (First("PD") is { } progression)
            return progression;
        if (responses.Count > 0 && responses.All(item => item.Response == "NED"))
            return ("NED", responses[0].Date);
        return ("NE", null);
    }

    private (string, DateOnly?)? Complete() => Pair("CR", (t, u) =>
        responses[u].Response == "CR" && Between(t, u).All(response => response is "CR" or "NE"));

    private (string, DateOnly?)? Partial() => Pair("PR", (t, u) =>
        responses[u].Response is "PR" or "CR"
        && Between(t, u).All(response => response is "CR" or "PR" or "NE" or "SD")
        && Between(t, u).Count(response => response == "SD") <= (rules.AcceptStableBetween ? 1 : 0)
        && !PartialAfterComplete(t, u));

    private (string, DateOnly?)? Pair(string wanted, Func<int, int, bool> confirms)
    {
        for (var t = 0; t < responses.Count; t++)
            for (var u = t + 1; u < responses.Count && responses[t].Response == wanted; u++)
                if (responses[u].Date >= responses[t].Date.AddDays(rules.ConfirmationDays)
                    && Between(t, u).Count(response => response == "NE") <= rules.MaxNotEvaluableBetween
                    && confirms(t, u))
                    return (wanted, responses[t].Date);
        return null;
    }

    private bool PartialAfterComplete(int t, int u)
    {
        var after = responses.Skip(t + 1).Take(u - t).Select(item => item.Response).ToList();
        var complete = after.IndexOf("CR");
        return complete >= 0 && after.LastIndexOf("PR") > complete;
    }

    private IEnumerable<string> Between(int t, int u) => responses.Skip(t + 1).Take(u - t - 1).Select(item => item.Response);
}
