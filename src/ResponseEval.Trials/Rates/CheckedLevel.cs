using MathNet.Numerics.Distributions;

namespace ResponseEval.Trials;

/// <summary>Two-sided levels and their normal quantiles.</summary>
internal static class CheckedLevel
{
    public static void Check(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
    }

    /// <summary>The probability left out at each end.</summary>
    public static double Tail(double level)
    {
        Check(level);
        return (1 - level) / 2;
    }

    /// <summary>The standard normal quantile: 1.96 for 0.95.</summary>
    public static double NormalQuantile(double level) => -Normal.InvCDF(0, 1, Tail(level));
}
