namespace ResponseEval.Trials;

/// <summary>
/// What a log-rank test adds up over the times of events: of each arm the events, their excess over the expected ones, its variance.
/// </summary>
internal sealed class LogRankSums(int arms, LogRankWeight weight)
{
    private readonly int[] subjects = new int[arms];
    private readonly double[] observed = new double[arms];
    private readonly double[] excess = new double[arms];
    private readonly double[,] variance = new double[arms, arms];
    private readonly RiskSet[] riskSets = new RiskSet[arms];
    private readonly int[] atRisk = new int[arms];
    private readonly int[] events = new int[arms];

    /// <summary>Adds a stratum.</summary>
    public void Add(ReadOnlySpan<SortedTimes> times)
    {
        var total = 0;
        for (var arm = 0; arm < arms; arm++)
        {
            riskSets[arm] = new RiskSet(times[arm]);
            subjects[arm] += riskSets[arm].Count;
            total += riskSets[arm].Count;
        }

        var pooled = new ProductLimit(total);
        for (var time = NextEvent(); time < double.PositiveInfinity; time = NextEvent())
            AddTime(time, ref pooled);
    }

    public ValueList<LogRankGroup> Groups(GroupCodes codes)
    {
        var groups = new LogRankGroup[arms];
        for (var arm = 0; arm < arms; arm++)
            groups[arm] = new(codes.Groups[arm], subjects[arm], observed[arm], observed[arm] - excess[arm], variance[arm, arm]);
        return new(groups);
    }

    /// <summary>The excesses add up to 0, so that one arm follows from the others; null where nothing is left.</summary>
    public ChiSquareTest? Test()
    {
        var factor = SymmetricFactor.Of(variance);
        return factor.Rank == 0 ? null : ChiSquareTest.Of(factor.QuadraticForm(excess), factor.Rank);
    }

    private double NextEvent()
    {
        var next = double.PositiveInfinity;
        foreach (ref readonly var riskSet in riskSets.AsSpan())
            next = Math.Min(next, riskSet.NextEvent);
        return next;
    }

    private void AddTime(double time, ref ProductLimit pooled)
    {
        var allAtRisk = 0;
        var allEvents = 0;
        for (var arm = 0; arm < arms; arm++)
        {
            riskSets[arm].LeaveBefore(time);
            allAtRisk += atRisk[arm] = riskSets[arm].Count;
            allEvents += events[arm] = riskSets[arm].TakeEvents(time);
        }

        var w = weight switch
        {
            LogRankWeight.LogRank => 1,
            LogRankWeight.GehanBreslow => allAtRisk,
            _ => pooled.Estimate.Survival,
        };
        pooled.Take(allAtRisk, allEvents);
        AddWeighted(w, allAtRisk, allEvents);
    }

    /// <summary>Given the margins, the events of the arms follow a hypergeometric distribution.</summary>
    private void AddWeighted(double w, int allAtRisk, int allEvents)
    {
        var spread = allAtRisk > 1 ? w * w * allEvents * (allAtRisk - allEvents) / (allAtRisk - 1.0) : 0;
        for (var arm = 0; arm < arms; arm++)
        {
            // The difference from whole numbers: it keeps its digits where sums of events are large.
            observed[arm] += w * events[arm];
            excess[arm] += w * (((long)events[arm] * allAtRisk) - ((long)allEvents * atRisk[arm])) / allAtRisk;
            var share = (double)atRisk[arm] / allAtRisk;
            variance[arm, arm] += spread * share * (1 - share);
            for (var other = 0; other < arm; other++)
                variance[arm, other] -= spread * share * atRisk[other] / allAtRisk;
        }
    }
}
