namespace ResponseEval;

/// <summary>The models as functions of their free parameters, in the order phi, g, d, with the derivatives by them.</summary>
internal static class GrowthShape
{
    /// <summary>The most parameters that a model has.</summary>
    public const int MostParameters = 3;

    private const double StartRate = 0.00511;
    private const double StartPhi = 0.9;
    private const double SmallestStartRate = 0.001;
    private const double LargestStartRate = 0.1;

    public static int Parameters(GrowthModel model) => model switch
    {
        GrowthModel.GdPhi => 3,
        GrowthModel.Gd => 2,
        _ => 1,
    };

    /// <summary>By what parameters are measured in the steps of a fit: rates by the length of the series.</summary>
    public static double[] Scales(GrowthModel model, double length)
    {
        var scales = new double[Parameters(model)];
        Array.Fill(scales, 1 / length);
        if (model == GrowthModel.GdPhi)
            scales[0] = 1;
        return scales;
    }

    /// <summary>
    /// The start values of the reference implementation (tumgr); for gdphi, which has several minima, the rates of gd with two equal parts
    /// as well.
    /// </summary>
    public static double[][] Starts(GrowthModel model, GrowthCurve? gd) => model switch
    {
        GrowthModel.GdPhi when gd is { } curve => [[StartPhi, StartRate, StartRate], [0.5, StartOf(curve.Growth), StartOf(curve.Decay)]],
        GrowthModel.GdPhi => [[StartPhi, StartRate, StartRate]],
        GrowthModel.Gd => [[StartRate, StartRate]],
        _ => [[StartRate]],
    };

    /// <summary>The size at a time and its derivatives by the parameters.</summary>
    public static double Value(GrowthModel model, ReadOnlySpan<double> point, double time, Span<double> derivatives)
    {
        switch (model)
        {
            case GrowthModel.Gd:
                var growing = Math.Exp(point[0] * time);
                var decaying = Math.Exp(-point[1] * time);
                derivatives[0] = time * growing;
                derivatives[1] = -time * decaying;
                return decaying + growing - 1;
            case GrowthModel.Gx:
                growing = Math.Exp(point[0] * time);
                derivatives[0] = time * growing;
                return growing;
            case GrowthModel.Dx:
                decaying = Math.Exp(-point[0] * time);
                derivatives[0] = -time * decaying;
                return decaying;
            default:
                var phi = point[0];
                growing = Math.Exp(point[1] * time);
                decaying = Math.Exp(-point[2] * time);
                derivatives[0] = decaying - growing;
                derivatives[1] = (1 - phi) * time * growing;
                derivatives[2] = -phi * time * decaying;
                return ((1 - phi) * growing) + (phi * decaying);
        }
    }

    public static GrowthCurve Curve(GrowthModel model, ReadOnlySpan<double> point) => model switch
    {
        GrowthModel.Gd => GrowthCurve.Gd(point[0], point[1]),
        GrowthModel.Gx => GrowthCurve.Gx(point[0]),
        GrowthModel.Dx => GrowthCurve.Dx(point[0]),
        _ => GrowthCurve.GdPhi(point[0], point[1], point[2]),
    };

    private static double StartOf(double rate) => Math.Clamp(rate, SmallestStartRate, LargestStartRate);
}
