namespace ResponseEval;

/// <summary>What growth kinetics and hyper-progression leave to convention: stored with every finding, because it changes their numbers.</summary>
public sealed record KineticsConventions
{
    /// <summary>A month of 365.25 / 12 = 30.4375 days, as the author of the tumour growth rate counts it (Ferté et al., Clin Cancer Res 2014;20:246-52, calculator).</summary>
    public const double MeanMonth = 30.4375;

    /// <summary>The conventions of the preset <c>default</c>.</summary>
    public static KineticsConventions Default { get; } = new();

    /// <summary>
    /// Days in a month, above 0; 30.4375. Rates and their differences depend on it, ratios of growth rates a little, ratios of growth kinetics
    /// not at all. Two months are twice this: 60.875 days.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a number above 0.</exception>
    public double DaysPerMonth
    {
        get;
        init => field = value > 0 && double.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A month has more than 0 days.");
    } = MeanMonth;

    /// <summary>
    /// Two sums are compared only if their scans are at least this many days apart, 0 or more; 14 (Ferrara et al., JAMA Oncol 2018;4:1543-52,
    /// for the scans before treatment). Over a few days a rate is measurement error.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int MinimumIntervalDays
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An interval is 0 days or more.");
    } = 14;

    /// <summary>Whether a stop of treatment for toxicity is a treatment failure; false: hyper-progression asks for failure by progression or death.</summary>
    public bool ToxicityIsFailure { get; init; }
}
