namespace ResponseEval;

/// <summary>How much a ctDNA course speaks for pseudo-progression against progression.</summary>
/// <param name="Value">The likelihood ratio.</param>
/// <param name="Interval">Its 95 % interval.</param>
/// <remarks>
/// From 29 patients with melanoma and progression by RECIST (Lee et al., JAMA Oncol 2018;4:717-21): the favourable course was seen in 9 of 9
/// pseudo-progressions and 2 of 20 progressions; 0.5 added to each cell.
/// </remarks>
public readonly record struct LikelihoodRatio(double Value, ConfidenceInterval Interval)
{
    /// <summary>Of clearance, or a fall to at most a tenth.</summary>
    public static LikelihoodRatio Favourable { get; } = new(7.98, new(2.47, 25.8));

    /// <summary>Of ctDNA that is detected and has not fallen to a tenth.</summary>
    public static LikelihoodRatio Unfavourable { get; } = new(0.057, new(0.004, 0.85));

    /// <summary>The probability after the finding: odds times likelihood ratio.</summary>
    /// <param name="prior">The probability before, above 0 and below 1.</param>
    public double Posterior(double prior) => Posterior(prior, Value);

    /// <summary>The interval of the probability after the finding, at a given prior.</summary>
    /// <param name="prior">The probability before, above 0 and below 1.</param>
    public ConfidenceInterval PosteriorInterval(double prior) => new(Posterior(prior, Interval.Lower), Posterior(prior, Interval.Upper));

    private static double Posterior(double prior, double ratio) =>
        prior > 0 && prior < 1
            ? prior * ratio / (1 - prior + (prior * ratio))
            : throw new ArgumentOutOfRangeException(nameof(prior), prior, "A prior lies between 0 and 1.");
}
