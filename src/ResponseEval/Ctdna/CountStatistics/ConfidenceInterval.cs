namespace ResponseEval;

/// <summary>A two-sided confidence interval.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end; positive infinity where the data set no bound.</param>
public readonly record struct ConfidenceInterval(double Lower, double Upper)
{
    /// <summary>The level of every interval unless another is asked for: 0.95.</summary>
    public const double DefaultLevel = 0.95;

    private const double DefaultQuantile = 1.959963984540054; // qnorm(0.975)

    /// <summary>The probability left out at each end.</summary>
    internal static double Tail(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");
        return level == DefaultLevel ? 0.025 : (1 - level) / 2;
    }

    /// <summary>The standard normal quantile of a two-sided level: 1.96 for 0.95.</summary>
    internal static double NormalQuantile(double level) =>
        level == DefaultLevel ? DefaultQuantile : -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Tail(level));
}
