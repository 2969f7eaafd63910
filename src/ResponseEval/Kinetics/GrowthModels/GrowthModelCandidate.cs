namespace ResponseEval;

/// <summary>What became of one model in a fit.</summary>
public enum GrowthModelOutcome
{
    /// <summary>There are too few evaluations for its parameters; it was not fitted.</summary>
    TooFewEvaluations,

    /// <summary>The least squares did not converge.</summary>
    NotConverged,

    /// <summary>A parameter stands at its upper bound of 1 or is not determined by the data.</summary>
    NotDetermined,

    /// <summary>A parameter is not significant.</summary>
    NotSignificant,

    /// <summary>The curve runs through all evaluations: as many parameters as observations, so nothing is left to test it with.</summary>
    Interpolated,

    /// <summary>It fits, and all parameters are significant.</summary>
    Accepted,
}

/// <summary>A parameter that was estimated.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error, from the Jacobian and the residual variance; null where no degree of freedom is left.</param>
/// <param name="PValue">The two-sided p of the t-test against 0; null without a standard error.</param>
public readonly record struct GrowthEstimate(double Value, double? StandardError, double? PValue);

/// <summary>One model as it was fitted, whether chosen or not.</summary>
/// <param name="Model">The model.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record GrowthModelCandidate(GrowthModel Model, GrowthModelOutcome Outcome)
{
    /// <summary>The fitted curve; null where it was not fitted or did not converge.</summary>
    public GrowthCurve? Curve { get; init; }

    /// <summary>The growth rate g per day; null in dx.</summary>
    public GrowthEstimate? Growth { get; init; }

    /// <summary>The decay rate d per day; null in gx.</summary>
    public GrowthEstimate? Decay { get; init; }

    /// <summary>The fraction phi that decays; null but in gdphi.</summary>
    public GrowthEstimate? Phi { get; init; }

    /// <summary>The sum of squared residuals of the relative sizes; null without a curve.</summary>
    public double? ResidualSumOfSquares { get; init; }

    /// <summary>Observations less parameters.</summary>
    public int DegreesOfFreedom { get; init; }

    /// <summary>Akaike's criterion, <c>-2 ln L + 2 p</c> with p the parameters of the curve; smaller is better. Null without a curve, and without a degree of freedom.</summary>
    public double? Aic { get; init; }
}
