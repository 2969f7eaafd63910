using MathNet.Numerics;

namespace ResponseEval.Validation;

/// <summary>The tails of the distributions that the cohort checks test with, and Holm's correction.</summary>
internal static class Tails
{
    /// <summary>The probability of at least this many successes: exact, through the regularized incomplete beta function.</summary>
    /// <param name="successes">0 to <paramref name="trials"/>.</param>
    /// <param name="trials">0 or more.</param>
    /// <param name="probability">Of one success, 0 to 1.</param>
    public static double BinomialAtLeast(long successes, long trials, double probability) => successes switch
    {
        <= 0 => 1,
        _ when probability <= 0 => 0,
        _ when probability >= 1 => 1,
        _ => SpecialFunctions.BetaRegularized(successes, trials - successes + 1, probability),
    };

    /// <summary>The probability of a chi-square at least this large.</summary>
    /// <param name="statistic">0 or more.</param>
    /// <param name="degrees">The degrees of freedom, 1 or more.</param>
    public static double ChiSquareAtLeast(double statistic, int degrees) =>
        statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, statistic / 2);

    /// <summary>Which of several tests stay significant when the chance of any false alarm is at most alpha (Holm, Scand J Stat 1979;6:65-70).</summary>
    /// <param name="probabilities">The p values.</param>
    /// <param name="alpha">The chance of any false alarm.</param>
    public static bool[] Holm(ReadOnlySpan<double> probabilities, double alpha)
    {
        var significant = new bool[probabilities.Length];
        var order = new int[probabilities.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(probabilities.ToArray(), order);
        for (var i = 0; i < order.Length && probabilities[order[i]] <= alpha / (order.Length - i); i++)
            significant[order[i]] = true;
        return significant;
    }
}
