namespace ResponseEval.Trials;

/// <summary>The subjects still under observation while time goes on. At one time events come before censorings.</summary>
internal struct RiskSet(SortedTimes times)
{
    private readonly double[] events = times.Events;
    private readonly double[] censored = times.Censored;
    private int eventsPast;
    private int censoredPast;

    /// <summary>How many are at risk: neither event nor censoring has come.</summary>
    public readonly int Count => events.Length - eventsPast + censored.Length - censoredPast;

    /// <summary>The time of the next event; infinite if none is left.</summary>
    public readonly double NextEvent => eventsPast < events.Length ? events[eventsPast] : double.PositiveInfinity;

    /// <summary>The time of the next event or censoring; infinite if none is left.</summary>
    public readonly double NextTime => Math.Min(NextEvent, NextCensoring);

    private readonly double NextCensoring => censoredPast < censored.Length ? censored[censoredPast] : double.PositiveInfinity;

    /// <summary>Lets those go who were censored before a time.</summary>
    public void LeaveBefore(double time)
    {
        while (NextCensoring < time)
            censoredPast++;
    }

    /// <summary>Takes out the events at the time of the next, and counts them.</summary>
    public int TakeEvents(double time)
    {
        var before = eventsPast;
        while (NextEvent == time)
            eventsPast++;
        return eventsPast - before;
    }

    /// <summary>Takes out the censorings at the time of the next, and counts them.</summary>
    public int TakeCensorings(double time)
    {
        var before = censoredPast;
        while (NextCensoring == time)
            censoredPast++;
        return censoredPast - before;
    }
}
