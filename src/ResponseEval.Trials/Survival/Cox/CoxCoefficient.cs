namespace ResponseEval.Trials;

/// <summary>What became of a covariate in a Cox regression.</summary>
public enum CoxCoefficientStatus
{
    /// <summary>Not estimated, because the regression as a whole did not converge.</summary>
    NotEstimated,

    /// <summary>Estimated.</summary>
    Estimated,

    /// <summary>
    /// Left out: among those at risk at events it is constant or follows from the covariates before it (collinear), but for a part of 1e-5
    /// of its standard deviation.
    /// </summary>
    Redundant,

    /// <summary>It has a part in the direction in which the likelihood grows for ever, or had not settled after the last step.</summary>
    Unbounded,
}

/// <summary>A covariate with its coefficient.</summary>
/// <param name="Name">The covariate.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Estimate">The estimate; null unless <paramref name="Status"/> is <see cref="CoxCoefficientStatus.Estimated"/>.</param>
public readonly record struct CoxCoefficient(string Name, CoxCoefficientStatus Status, CoxEstimate? Estimate);

/// <summary>An estimated coefficient: the logarithm of the hazard ratio of one unit more of the covariate.</summary>
/// <param name="LogHazardRatio">The coefficient.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct CoxEstimate(double LogHazardRatio, double StandardError)
{
    /// <summary>The hazard ratio.</summary>
    public double HazardRatio => Math.Exp(LogHazardRatio);

    /// <summary>The coefficient in standard errors.</summary>
    public double Z => LogHazardRatio / StandardError;

    /// <summary>The two-sided p value of a hazard ratio of 1 (Wald).</summary>
    public double PValue => ChiSquareTest.Of(Z * Z, 1).PValue;

    /// <summary>Confidence limits of the hazard ratio, symmetric around its logarithm (Wald).</summary>
    /// <param name="level">The level, between 0 and 1.</param>
    public ConfidenceInterval Limits(double level = ConfidenceInterval.DefaultLevel)
    {
        var (lower, upper) = NormalQuantile.Limits(LogHazardRatio, StandardError, level);
        return new(Math.Exp(lower), Math.Exp(upper));
    }
}
