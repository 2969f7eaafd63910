namespace ResponseEval.Trials;

/// <summary>An estimated probability to survive beyond a time.</summary>
/// <param name="Survival">The probability, 0 to 1.</param>
/// <param name="LogVariance">
/// The variance of its logarithm: the sum of d / (n (n - d)) over the times of events, with d events among n at risk (Greenwood 1926).
/// Infinite where the probability is 0.
/// </param>
public readonly record struct SurvivalEstimate(double Survival, double LogVariance)
{
    /// <summary>Greenwood's standard error of the probability; null where the probability is 0.</summary>
    public double? StandardError => Survival == 0 ? null : Survival * Math.Sqrt(LogVariance);

    /// <summary>Pointwise confidence limits.</summary>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <param name="transform">The scale on which they are symmetric.</param>
    /// <returns>
    /// Null where the probability is 0, and with <see cref="SurvivalTransform.LogLog"/> where it is 1: there the data say nothing on that
    /// scale.
    /// </returns>
    public ConfidenceInterval? Limits(
        double level = ConfidenceInterval.DefaultLevel, SurvivalTransform transform = SurvivalTransform.LogLog) =>
        Limits(transform, NormalQuantile.TwoSided(level));

    internal ConfidenceInterval? Limits(SurvivalTransform transform, double quantile)
    {
        if (Survival == 0)
            return null;
        var margin = quantile * Math.Sqrt(LogVariance);
        switch (transform)
        {
            case SurvivalTransform.LogLog:
                if (Survival == 1)
                    return null;
                var power = Math.Exp(margin / -Math.Log(Survival));
                return new(Math.Pow(Survival, power), Math.Pow(Survival, 1 / power));
            case SurvivalTransform.Log:
                var factor = Math.Exp(margin);
                return new(Survival / factor, Math.Min(Survival * factor, 1));
            case SurvivalTransform.Plain:
                return new(Math.Max(Survival - (Survival * margin), 0), Math.Min(Survival + (Survival * margin), 1));
            default:
                throw new ArgumentOutOfRangeException(nameof(transform), transform, "A transform of survival limits was expected.");
        }
    }
}
