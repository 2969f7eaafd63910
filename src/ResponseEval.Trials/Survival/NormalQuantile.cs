using MathNet.Numerics.Distributions;

namespace ResponseEval.Trials;

/// <summary>Quantiles of the standard normal distribution, and the limits that they give.</summary>
internal static class NormalQuantile
{
    /// <summary>The quantile of a two-sided level: 1.96 for 0.95.</summary>
    public static double TwoSided(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        return -Normal.InvCDF(0, 1, (1 - level) / 2);
    }

    /// <summary>The limits of an estimate that is normally distributed.</summary>
    public static ConfidenceInterval Limits(double value, double standardError, double level)
    {
        var margin = TwoSided(level) * standardError;
        return new(value - margin, value + margin);
    }
}
