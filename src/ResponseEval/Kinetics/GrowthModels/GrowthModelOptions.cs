namespace ResponseEval;

/// <summary>How growth models are fitted and chosen.</summary>
public sealed record GrowthModelOptions
{
    /// <summary>First scan at day 0, g as it stands, p below 0.10.</summary>
    public static GrowthModelOptions Default { get; } = new();

    /// <summary>A model is accepted if the t-test of each of its parameters gives a p below this, strictly; 0.10. At 0 or below, or where it is no number, none is.</summary>
    public double SignificanceLevel { get; init; } = 0.10;

    /// <summary>
    /// True to follow the R package tumgr (Wilkerson et al.): the first scan stands at day 1 and counts as an observation of the curve, and
    /// the growth rate reported for gdphi is <c>g sqrt(1 - phi)</c>. False: the first scan is day 0, where every curve is 1, so it
    /// does not count as an observation; g is reported as it stands.
    /// </summary>
    public bool TumgrCompatible { get; init; }
}
