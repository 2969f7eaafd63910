namespace ResponseEval.Trials;

/// <summary>
/// The product-limit estimate while time goes on. As long as nobody is censored the factors (n - d) / n telescope, and so do the terms
/// d / (n (n - d)) of Greenwood's sum: they are taken at once, and without censoring the estimate is the share of survivors, exactly.
/// </summary>
internal struct ProductLimit(int subjects)
{
    private double runSurvival = 1;
    private double runLogVariance;
    private int runStart = subjects;
    private int survivors = subjects;

    public SurvivalEstimate Estimate { get; private set; } = new(1, 0);

    /// <summary>Takes the events of one time.</summary>
    public void Take(int atRisk, int events)
    {
        if (atRisk != survivors)
        {
            runSurvival = Estimate.Survival;
            runLogVariance = Estimate.LogVariance;
            runStart = atRisk;
        }

        survivors = atRisk - events;
        if (events > 0)
            Estimate = new(
                runSurvival * survivors / runStart,
                runLogVariance + ((runStart - survivors) / ((double)runStart * survivors)));
    }
}
