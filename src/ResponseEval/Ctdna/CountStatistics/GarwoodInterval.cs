using MathNet.Numerics;

namespace ResponseEval;

/// <summary>The exact interval of a Poisson mean from one count (Garwood, Biometrika 1936;28:437-42).</summary>
public static class GarwoodInterval
{
    /// <summary>From here on the quantile comes from the Cornish-Fisher series, whose error is below 1e-12.</summary>
    private const double Large = 1e7;

    /// <summary>The interval.</summary>
    /// <param name="count">What was counted, 0 or more. With 0 the lower end is 0.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    public static ConfidenceInterval Of(long count, double level = ConfidenceInterval.DefaultLevel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var tail = ConfidenceInterval.Tail(level);
        var normal = ConfidenceInterval.NormalQuantile(level);
        return new(count == 0 ? 0 : GammaQuantile(count, tail, -normal), GammaQuantile(count + 1.0, 1 - tail, normal));
    }

    private static double GammaQuantile(double shape, double probability, double normal) =>
        shape < Large ? Polished(shape, probability) : CornishFisher(shape, normal);

    /// <summary>MathNet's inverse is good to about 3e-10; one Newton step on its own tail gives what the tail has.</summary>
    private static double Polished(double shape, double probability)
    {
        var quantile = SpecialFunctions.GammaLowerRegularizedInv(shape, probability);
        var excess = probability < 0.5
            ? SpecialFunctions.GammaLowerRegularized(shape, quantile) - probability
            : 1 - probability - SpecialFunctions.GammaUpperRegularized(shape, quantile);
        var logDensity = (shape * SmallDifference.LogOnePlusLess((quantile - shape) / shape)) - StirlingError.Of(shape);
        var density = Math.Exp(logDensity) * Math.Sqrt(shape / (2 * Math.PI)) / quantile;
        return quantile - (excess / density);
    }

    private static double CornishFisher(double shape, double z)
    {
        var square = z * z;
        return shape + (z * Math.Sqrt(shape)) + ((square - 1) / 3) + (z * (square - 7) / (36 * Math.Sqrt(shape)));
    }
}
