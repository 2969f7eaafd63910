namespace ResponseEval;

/// <summary>
/// The probability that a progression event is pseudo-progression, from ctDNA alone. Exploratory: the likelihood ratios come from one series of 29
/// patients, and the prior differs between tumours.
/// </summary>
/// <param name="Prior">The prior of the rules.</param>
/// <param name="Ratio">The likelihood ratio.</param>
public readonly record struct PseudoProgressionProbability(double Prior, LikelihoodRatio Ratio)
{
    /// <summary>What stands beside every such number.</summary>
    public const string Label = "exploratory";

    /// <summary>The low end of the range of priors: the pooled frequency in patients (Park et al., Radiology 2020;297:87).</summary>
    public const double LowestPrior = 0.06;

    /// <summary>The high end: the frequency among progressions by RECIST (Lee et al., JAMA Oncol 2018;4:717-21).</summary>
    public const double HighestPrior = 0.31;

    /// <summary>The probability, 0 to 1.</summary>
    public double Value => Ratio.Posterior(Prior);

    /// <summary>Its interval, from that of the likelihood ratio.</summary>
    public ConfidenceInterval Interval => Ratio.PosteriorInterval(Prior);

    /// <summary>The probability with a prior of 6 %.</summary>
    public double AtLowestPrior => Ratio.Posterior(LowestPrior);

    /// <summary>The probability with a prior of 31 %.</summary>
    public double AtHighestPrior => Ratio.Posterior(HighestPrior);
}
