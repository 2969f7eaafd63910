using MathNet.Numerics;
using MathNet.Numerics.RootFinding;

namespace ResponseEval.Trials;

/// <summary>Quantiles of the beta distribution with parameters that need not be whole.</summary>
/// <remarks>
/// MathNet's own inverse seeks the probability with an absolute accuracy: near 0 it keeps six digits or fewer. Here its tail is solved by log odds. The tail
/// itself has ten digits or more up to a hundred thousand subjects.
/// </remarks>
internal static class BetaDistribution
{
    private const double Accuracy = 1e-14;

    /// <summary>Beyond these log odds no limit lies: exp(-700) is the smallest that a number holds.</summary>
    private const double Extreme = 700;

    /// <summary>The quantile of a probability.</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="probability">Above 0 and below 1.</param>
    public static double Quantile(double a, double b, double probability) => Chance(Brent.FindRoot(
        logOdds => SpecialFunctions.BetaRegularized(a, b, Chance(logOdds)) - probability, -Extreme, Extreme, Accuracy, maxIterations: 1000));

    private static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}
