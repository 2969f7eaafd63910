using MathNet.Numerics.Integration;

namespace ResponseEval;

/// <summary>
/// The lower tail of the beta distribution with whole parameters, at log odds: I_x(a, b) = P(X >= a) of a + b - 1 trials with chance x.
/// </summary>
/// <remarks>
/// MathNet's BetaRegularized costs about five times as much a call and has 7 digits left at 10^8 counts, and its inverse is a root search over many
/// calls; an interval for each subject needs better. Here the leading term comes from Stirling's formula with the large parts
/// cancelled by hand, and the others follow by their ratios.
/// </remarks>
internal static class BetaTail
{
    /// <summary>Above this variance the terms that matter are more than 200, and the tail is integrated.</summary>
    private const double LargestVarianceToSum = 1000;

    private const double Negligible = 1e-17;

    /// <summary>The tail is integrated to where the density has fallen by exp(-40).</summary>
    private const double TailExponent = 40;

    private const int QuadratureOrder = 64;

    /// <summary>The probability.</summary>
    /// <param name="a">1 or more.</param>
    /// <param name="b">1 or more.</param>
    /// <param name="logOdds">ln(x / (1 - x)).</param>
    public static double Probability(double a, double b, double logOdds)
    {
        if (double.IsNegativeInfinity(logOdds))
            return 0;
        if (double.IsPositiveInfinity(logOdds))
            return 1;
        return a - ((a + b) * Chance(logOdds)) >= 0 || b == 1
            ? Lower(a, b, logOdds, Density(a, b, logOdds))
            : 1 - Lower(b, a, -logOdds, Density(b, a, -logOdds));
    }

    /// <summary>The probability where x is not above the mean a / (a + b), with the density already known.</summary>
    public static double Lower(double a, double b, double logOdds, double density) =>
        Variance(a + b, Chance(logOdds)) <= LargestVarianceToSum || b == 1
            ? Sum(a, b, logOdds, density)
            : Integral(a, b, logOdds, density);

    private static double Variance(double n, double x) => n * x * (1 - x);

    /// <summary>The density by log odds: x^a (1 - x)^b / B(a, b).</summary>
    public static double Density(double a, double b, double logOdds)
    {
        var n = a + b;
        var x = Chance(logOdds);
        var excess = logOdds <= 0 ? (n * x) - a : b - (n * Chance(-logOdds));
        var exponent = Deviance(excess, a) + Deviance(-excess, b) + StirlingError.Of(n) - StirlingError.Of(a) - StirlingError.Of(b);
        return Math.Exp(exponent) * Math.Sqrt(a / n * b / (2 * Math.PI));
    }

    /// <summary>x at its log odds.</summary>
    public static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>k ln(1 + d/k) - d.</summary>
    private static double Deviance(double difference, double count) => count * SmallDifference.LogOnePlusLess(difference / count);

    private static double Sum(double a, double b, double logOdds, double density)
    {
        var odds = Math.Exp(logOdds);
        var term = 1.0;
        var sum = 1.0;
        for (var k = 1.0; k < b; k++)
        {
            term *= (b - k) / (a + k) * odds;
            sum += term;
            if (term < Negligible * sum)
                break;
        }

        return sum * density * (1 + odds) / a;
    }

    /// <summary>The density falls from here towards smaller log odds at least as an exponential, and later as a normal density.</summary>
    private static double Integral(double a, double b, double logOdds, double density)
    {
        var n = a + b;
        var x = Chance(logOdds);
        var slope = Math.Max(a - (n * x), 0);
        var width = TailExponent / (slope + Math.Sqrt(TailExponent * Variance(n, x) / 2));
        return density * GaussLegendreRule.Integrate(
            t => Math.Exp(-(a * t) - (n * SmallDifference.LogOnePlus(x * SmallDifference.ExpMinusOne(-t)))), 0, width, QuadratureOrder);
    }
}
