using MathNet.Numerics;

namespace ResponseEval.Trials;

/// <summary>A test whose statistic follows a chi-square distribution if there is no effect.</summary>
/// <param name="Statistic">The statistic, 0 or more.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom, 1 or more.</param>
/// <param name="PValue">The probability of such a statistic or a larger one; small ones keep their relative accuracy.</param>
public readonly record struct ChiSquareTest(double Statistic, int DegreesOfFreedom, double PValue)
{
    internal static ChiSquareTest Of(double statistic, int degreesOfFreedom) =>
        new(statistic, degreesOfFreedom, SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, statistic / 2));
}
