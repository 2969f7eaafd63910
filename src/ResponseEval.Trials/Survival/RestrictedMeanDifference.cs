namespace ResponseEval.Trials;

/// <summary>The difference of two restricted mean survival times of different subjects.</summary>
/// <param name="Horizon">The time up to which the means are taken.</param>
/// <param name="Value">The difference, in the unit of the times.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct RestrictedMeanDifference(double Horizon, double Value, double StandardError)
{
    /// <summary>The two-sided p value of no difference, from the normal distribution; null where the standard error is 0.</summary>
    public double? PValue => StandardError > 0 ? ChiSquareTest.Of(Math.Pow(Value / StandardError, 2), 1).PValue : null;

    /// <summary>Confidence limits, symmetric around the difference.</summary>
    /// <param name="level">The level, between 0 and 1.</param>
    public ConfidenceInterval Limits(double level = ConfidenceInterval.DefaultLevel) => NormalQuantile.Limits(Value, StandardError, level);
}
