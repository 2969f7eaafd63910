namespace ResponseEval.Trials;

/// <summary>The confidence intervals of one rate. Upper limits are one less the lower limit of the others, so that both ends keep their digits.</summary>
internal static class ProportionIntervals
{
    public static ConfidenceInterval Of(Proportion proportion, ProportionMethod method, double level) => method switch
    {
        ProportionMethod.ClopperPearson => ClopperPearsonInterval.Of(proportion.Numerator, proportion.Denominator, level),
        ProportionMethod.Wilson => Wilson(proportion, level),
        ProportionMethod.WilsonContinuityCorrected => WilsonContinuityCorrected(proportion, level),
        ProportionMethod.Jeffreys => new(JeffreysLower(proportion, level), 1 - JeffreysLower(proportion.Complement, level)),
        ProportionMethod.AgrestiCoull => AgrestiCoull(proportion, level),
        ProportionMethod.Wald => Wald(proportion.Numerator, proportion.Denominator, NormalQuantile.TwoSided(level)),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method."),
    };

    public static ConfidenceInterval Wilson(Proportion proportion, double level)
    {
        var z = NormalQuantile.TwoSided(level);
        var n = proportion.Denominator;
        return new(WilsonLower(proportion.Numerator, n, z), 1 - WilsonLower(proportion.Complement.Numerator, n, z));
    }

    /// <summary>Wilson's limits of half a subject less and half a subject more; like R's <c>prop.test</c>, of the same where exactly half have it.</summary>
    private static ConfidenceInterval WilsonContinuityCorrected(Proportion proportion, double level)
    {
        var z = NormalQuantile.TwoSided(level);
        var n = proportion.Denominator;
        var correction = Math.Min(0.5, Math.Abs(proportion.Numerator - (n / 2.0)));
        return new(
            WilsonLower(Math.Max(proportion.Numerator - correction, 0), n, z),
            1 - WilsonLower(Math.Max(proportion.Complement.Numerator - correction, 0), n, z));
    }

    /// <summary>The smaller root of (x/n - p)² = z² p (1 - p) / n, in the form without cancellation.</summary>
    private static double WilsonLower(double x, double n, double z) =>
        x * x / n / (x + (z * z / 2) + (z * Math.Sqrt((x * (n - x) / n) + (z * z / 4))));

    private static double JeffreysLower(Proportion proportion, double level) => proportion.Numerator == 0
        ? 0
        : BetaDistribution.Quantile(proportion.Numerator + 0.5, proportion.Complement.Numerator + 0.5, CheckedLevel.Tail(level));

    private static ConfidenceInterval AgrestiCoull(Proportion proportion, double level)
    {
        var z = NormalQuantile.TwoSided(level);
        return Wald(proportion.Numerator + (z * z / 2), proportion.Denominator + (z * z), z);
    }

    private static ConfidenceInterval Wald(double x, double n, double z)
    {
        var rate = x / n;
        var margin = z * Math.Sqrt(rate * (1 - rate) / n);
        return new(Math.Max(0, rate - margin), Math.Min(1, rate + margin));
    }
}
