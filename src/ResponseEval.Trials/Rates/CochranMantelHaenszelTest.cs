using MathNet.Numerics;

namespace ResponseEval.Trials;

/// <summary>
/// The Cochran-Mantel-Haenszel test of two rates over strata, and the odds ratio that they have in common (Mantel and Haenszel, J Natl Cancer Inst
/// 1959;22:719-48). R: <c>mantelhaen.test</c>.
/// </summary>
/// <param name="Statistic">The statistic, chi-squared with one degree of freedom; null if no stratum says anything.</param>
/// <param name="OddsRatio">The common odds ratio, 0 to infinity; null if no stratum says anything.</param>
/// <param name="LogOddsRatioVariance">
/// The variance of its logarithm (Robins, Breslow and Greenland, Biometrics 1986;42:311-23); null where the odds ratio is 0, infinite or null.
/// </param>
public readonly record struct CochranMantelHaenszelTest(double? Statistic, double? OddsRatio, double? LogOddsRatioVariance)
{
    /// <summary>The two-sided p value; null if no stratum says anything.</summary>
    public double? PValue => Statistic is { } statistic ? SpecialFunctions.Erfc(Math.Sqrt(statistic / 2)) : null;

    /// <summary>The test.</summary>
    /// <param name="strata">The rates in each stratum. One with fewer than two subjects says nothing and is passed over.</param>
    /// <param name="continuityCorrected">
    /// True to take half a subject off a difference of half a subject or more, as R does unless told otherwise; false (the default) as most programs and
    /// trial reports do.
    /// </param>
    public static CochranMantelHaenszelTest Of(ReadOnlySpan<ProportionPair> strata, bool continuityCorrected = false)
    {
        double difference = 0, variance = 0;
        var odds = default(OddsSums);
        foreach (var (first, second) in strata)
        {
            double n1 = first.Denominator, n2 = second.Denominator, n = n1 + n2;
            if (n < 2)
                continue;
            var with = (double)first.Numerator + second.Numerator;
            difference += first.Numerator - (n1 * with / n);
            variance += n1 * n2 * with * (n - with) / (n * n * (n - 1));
            odds.Add(first, second, n);
        }

        if (variance == 0)
            return default;
        var distance = Math.Abs(difference);
        if (continuityCorrected && distance >= 0.5)
            distance -= 0.5;
        return new(distance * distance / variance, odds.Ratio, odds.LogVariance);
    }

    /// <summary>The confidence interval of the common odds ratio; null where its variance is.</summary>
    /// <param name="level">The two-sided level, between 0 and 1.</param>
    public ConfidenceInterval? OddsRatioInterval(double level = ConfidenceInterval.DefaultLevel)
    {
        var z = NormalQuantile.TwoSided(level);
        if (LogOddsRatioVariance is not { } variance)
            return null;
        var factor = Math.Exp(z * Math.Sqrt(variance));
        return new(OddsRatio!.Value / factor, OddsRatio.Value * factor);
    }

    /// <summary>The sums of which the odds ratio and its variance are made; names as in the paper of Robins, Breslow and Greenland.</summary>
    private struct OddsSums
    {
        private double r;
        private double s;
        private double pr;
        private double psQr;
        private double qs;

        public readonly double? Ratio => r + s > 0 ? r / s : null;

        public readonly double? LogVariance => r > 0 && s > 0 ? (pr / (2 * r * r)) + (psQr / (2 * r * s)) + (qs / (2 * s * s)) : null;

        public void Add(Proportion first, Proportion second, double n)
        {
            double a = first.Numerator, b = first.Complement.Numerator, c = second.Numerator, d = second.Complement.Numerator;
            var (agree, differ) = ((a + d) / n, (b + c) / n);
            var (ad, bc) = (a * d / n, b * c / n);
            r += ad;
            s += bc;
            pr += agree * ad;
            psQr += (agree * bc) + (differ * ad);
            qs += differ * bc;
        }
    }
}
