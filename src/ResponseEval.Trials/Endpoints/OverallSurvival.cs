namespace ResponseEval.Trials;

/// <summary>Overall survival: death from any cause up to the data cut-off, else the last date on which the subject was known to be alive.</summary>
internal static class OverallSurvival
{
    public static EndpointResult Of(EndpointInput input)
    {
        if (input.DeathInData is { } death)
            return Result(input, death, EndpointReason.Death);
        // A death after the cut-off shows that the subject lived on it.
        var alive = input.Death ?? input.LastKnownAlive;
        if (alive is null)
            return Result(input, input.StartDate, EndpointReason.NoFollowUp);
        return alive > input.DataCutoff
            ? Result(input, input.DataCutoff.Value, EndpointReason.DataCutoff)
            : Result(input, alive.Value, EndpointReason.LastKnownAlive);
    }

    private static EndpointResult Result(EndpointInput input, DateOnly date, EndpointReason reason) => new(
        Endpoint.OverallSurvival,
        input.StartDate,
        date > input.StartDate ? date : input.StartDate,
        IsEvent: reason == EndpointReason.Death,
        reason,
        DecidedBy: null);
}
