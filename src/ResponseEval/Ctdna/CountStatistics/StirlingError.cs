using System.Collections.Immutable;
using MathNet.Numerics;

namespace ResponseEval;

/// <summary>What Stirling's formula lacks: ln Γ(n) = (n - 1/2) ln n - n + ln(2π)/2 + error. Kept apart, probabilities of large counts lose no digits.</summary>
internal static class StirlingError
{
    private const int TableSize = 16;

    private static readonly ImmutableArray<double> Small =
        [.. Enumerable.Range(0, TableSize).Select(static n => n == 0 ? 0 : SpecialFunctions.GammaLn(n) - Stirling(n))];

    /// <summary>The error at a whole number of 1 or more.</summary>
    public static double Of(double n)
    {
        if (n < TableSize)
            return Small[(int)n];
        var inverse = 1 / n;
        var square = inverse * inverse;
        return inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188))))))));
    }

    private static double Stirling(double n) => ((n - 0.5) * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI));
}
