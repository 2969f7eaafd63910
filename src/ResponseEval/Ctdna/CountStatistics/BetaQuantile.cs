namespace ResponseEval;

/// <summary>Quantiles of the beta distribution with whole parameters, as log odds: small chances and rate ratios keep their relative accuracy.</summary>
/// <remarks>
/// An approximation (Abramowitz and Stegun 26.5.22) is corrected by a series: the density by log odds has simple derivatives, so that one
/// evaluation of the tail gives the quantile to about 1e-12. Agrees with R's qbeta.
/// </remarks>
internal static class BetaQuantile
{
    private const int SeriesTerms = 8;
    private const int MostCorrections = 60;
    private const int NewtonSteps = 5;

    /// <summary>A correction below this share of a standard deviation is as good as exact.</summary>
    private const double Converged = 0.03;

    /// <summary>The log odds at which the lower tail has a probability.</summary>
    /// <param name="a">1 or more.</param>
    /// <param name="b">1 or more.</param>
    /// <param name="tail">The probability, above 0 and at most one half.</param>
    /// <param name="normalQuantile">The standard normal quantile of 1 - tail.</param>
    public static double LogOdds(double a, double b, double tail, double normalQuantile)
    {
        if (b == 1)
            return OddsOfPower(Math.Log(tail) / a);
        if (a == 1)
            return -OddsOfPower(SmallDifference.LogOnePlus(-tail) / b);
        var logOdds = Approximation(a, b, normalQuantile);
        for (var i = 0; i < MostCorrections; i++)
        {
            var x = BetaTail.Chance(logOdds);
            var density = BetaTail.Density(a, b, logOdds);
            var probability = a - ((a + b) * x) >= 0
                ? BetaTail.Lower(a, b, logOdds, density)
                : BetaTail.Probability(a, b, logOdds);
            var deviation = 1 / Math.Sqrt((a + b) * x * (1 - x));
            var correction = Correction(a, a + b, x, (tail - probability) / density, deviation);
            logOdds += correction;
            if (Math.Abs(correction) < Converged * deviation)
                break;
        }

        return logOdds;
    }

    /// <summary>The log odds of exp(power), power below 0.</summary>
    private static double OddsOfPower(double power) => power - Math.Log(-SmallDifference.ExpMinusOne(power));

    private static double Approximation(double a, double b, double z)
    {
        var alpha = 1 / ((2 * a) - 1);
        var beta = 1 / ((2 * b) - 1);
        var h = 2 / (alpha + beta);
        var lambda = ((z * z) - 3) / 6;
        var w = (z * Math.Sqrt(Math.Max(h + lambda, 0)) / h) - ((beta - alpha) * (lambda + (5.0 / 6) - (2 / (3 * h))));
        return Math.Log(a / b) - (2 * w);
    }

    /// <summary>Solves for the step whose integral of the density, in units of the density here, is the area; a series in the step.</summary>
    private static double Correction(double a, double n, double x, double area, double deviation)
    {
        var slope = a - (n * x);
        var second = -n * x * (1 - x);
        var third = second * (1 - (2 * x)) / 2;
        var fourth = second * (1 - (6 * x * (1 - x))) / 6;
        Span<double> integral = stackalloc double[SeriesTerms];
        Span<double> density = stackalloc double[SeriesTerms];
        for (var k = 0; k < SeriesTerms; k++)
        {
            density[k] = k == 0
                ? 1
                : ((slope * density[k - 1])
                    + (k > 1 ? second * density[k - 2] : 0)
                    + (k > 2 ? third * density[k - 3] : 0)
                    + (k > 3 ? fourth * density[k - 4] : 0)) / k;
            integral[k] = density[k] / (k + 1);
        }

        var step = Math.Clamp(area, -deviation, deviation);
        for (var i = 0; i < NewtonSteps; i++)
        {
            double sum = 0, rate = 0;
            for (var k = SeriesTerms - 1; k >= 0; k--)
            {
                sum = (sum * step) + integral[k];
                rate = (rate * step) + density[k];
            }

            if (!(rate > 0.1))
                break;
            step = Math.Clamp(step + ((area - (sum * step)) / rate), -deviation, deviation);
        }

        return step;
    }
}
