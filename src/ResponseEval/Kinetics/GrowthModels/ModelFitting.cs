using MathNet.Numerics.Distributions;

namespace ResponseEval;

/// <summary>Fits one model: its curve, standard errors, t-tests and Akaike's criterion.</summary>
internal static class ModelFitting
{
    /// <summary>
    /// A mean squared residual below this counts as this: 1e-10 of the first size, far below any measurement. It keeps the rounding of sizes
    /// that lie on a curve from being tested as if it were noise.
    /// </summary>
    private const double SmallestVariance = 1e-20;

    /// <param name="model">The model.</param>
    /// <param name="gd">The curve of gd, from which gdphi starts; null where there is none.</param>
    /// <param name="data">The data.</param>
    /// <param name="options">How to fit.</param>
    public static GrowthModelCandidate Fit(GrowthModel model, GrowthCurve? gd, GrowthData data, GrowthModelOptions options)
    {
        var n = GrowthShape.Parameters(model);
        var freedom = data.Times.Length - n;
        if (freedom < (options.TumgrCompatible ? 1 : 0))
            return new(model, GrowthModelOutcome.TooFewEvaluations) { DegreesOfFreedom = freedom };
        var squares = new LeastSquares(model, data);
        if (squares.Minimize(GrowthShape.Starts(model, gd)) is not var (point, residuals))
            return new(model, GrowthModelOutcome.NotConverged) { DegreesOfFreedom = freedom };

        var spreads = squares.Spreads(point);
        var estimates = new GrowthEstimate[n];
        for (var i = 0; i < n; i++)
            estimates[i] = Estimate(point[i], spreads?[i], residuals, data.Times.Length, freedom);
        return new(model, Outcome(estimates, spreads is not null, residuals, data.Times.Length, freedom, options.SignificanceLevel))
        {
            Curve = GrowthShape.Curve(model, point),
            Phi = model == GrowthModel.GdPhi ? estimates[0] : null,
            Growth = model switch { GrowthModel.Dx => null, GrowthModel.GdPhi => estimates[1], _ => estimates[0] },
            Decay = model == GrowthModel.Gx ? null : estimates[^1],
            ResidualSumOfSquares = residuals,
            DegreesOfFreedom = freedom,
            Aic = freedom == 0 ? null : Aic(residuals, data.Times.Length, n),
        };
    }

    private static GrowthEstimate Estimate(double value, double? inverse, double residuals, int observations, int freedom)
    {
        if (freedom == 0 || inverse is not { } spread)
            return new(value, null, null);
        var error = Math.Sqrt(spread * Math.Max(residuals, observations * SmallestVariance) / freedom);
        return new(value, error, 2 * StudentT.CDF(0, 1, freedom, -value / error));
    }

    private static GrowthModelOutcome Outcome(
        ReadOnlySpan<GrowthEstimate> estimates, bool isDetermined, double residuals, int observations, int freedom, double significanceLevel)
    {
        var isSignificant = true;
        foreach (var estimate in estimates)
        {
            if (estimate.Value >= 1 || !isDetermined)
                return GrowthModelOutcome.NotDetermined;
            isSignificant &= freedom == 0 ? estimate.Value > 0 : estimate.PValue < significanceLevel;
        }

        return freedom == 0 && residuals > observations * SmallestVariance ? GrowthModelOutcome.NotSignificant
            : !isSignificant ? GrowthModelOutcome.NotSignificant
            : freedom == 0 ? GrowthModelOutcome.Interpolated
            : GrowthModelOutcome.Accepted;
    }

    /// <summary><c>-2 ln L + 2 p</c> with the maximum-likelihood variance; the variance itself is not counted in p, as in the reference implementation.</summary>
    private static double Aic(double residuals, int observations, int parameters)
    {
        var variance = Math.Max(residuals / observations, SmallestVariance);
        return (observations * (Math.Log(2 * Math.PI * variance) + 1)) + (2 * parameters);
    }
}
