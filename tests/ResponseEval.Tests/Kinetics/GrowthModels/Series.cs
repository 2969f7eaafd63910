using System.Globalization;

namespace ResponseEval.Tests.Kinetics;

/// <summary>A drawn series of days and sizes.</summary>
internal sealed record Series((double Day, double Size)[] Sizes)
{
    private GrowthModelFit? _fit;

    internal GrowthModelFit Fit => _fit ??= GrowthModels.Fit(Sizes);

    /// <summary>Sums in mm as trials have them: a drawn course with reading error, every four to twelve weeks.</summary>
    internal static Series Sums(int seed)
    {
        var draw = new Draw(seed);
        var curve = draw.Of(
            GrowthCurve.Gd(draw.Between(1, 40) / 10_000.0, draw.Between(20, 300) / 10_000.0),
            GrowthCurve.Gx(draw.Between(10, 80) / 10_000.0),
            GrowthCurve.Dx(draw.Between(10, 150) / 10_000.0),
            GrowthCurve.GdPhi(draw.Between(50, 99) / 100.0, draw.Between(20, 120) / 10_000.0, draw.Between(100, 400) / 10_000.0),
            GrowthCurve.Gx(0));
        var baseline = draw.Between(100, 2000) / 10.0;
        var sizes = new (double Day, double Size)[draw.Between(2, 9)];
        var day = 0;
        for (var t = 0; t < sizes.Length; t++)
        {
            sizes[t] = (day, Math.Round(baseline * curve.SizeAt(day) * (1 + draw.Between(-8, 8) / 100.0), 1));
            day += draw.Between(28, 84);
        }

        return new Series(sizes);
    }

    /// <summary>Anything that a caller can hand over.</summary>
    internal static Series Anything(int seed)
    {
        var draw = new Draw(seed);
        if (draw.Chance(40))
            return Sums(seed);
        var sizes = new (double Day, double Size)[draw.Between(0, 8)];
        var isWild = draw.Chance(50);
        for (var t = 0; t < sizes.Length; t++)
            sizes[t] = isWild ? (Wild(draw), Wild(draw)) : (draw.Between(0, 4000), draw.Weighted((4, draw.Between(1, 2000) / 10.0), (1, 0.0)));
        return new Series(sizes);
    }

    internal static IEnumerable<Series> Shrink(Series series)
    {
        for (var leftOut = 0; leftOut < series.Sizes.Length; leftOut++)
            yield return new Series([.. series.Sizes[..leftOut], .. series.Sizes[(leftOut + 1)..]]);
    }

    internal (double Day, double Size)[] Scaled(double factor) => Array.ConvertAll(Sizes, one => (one.Day, one.Size * factor));

    internal (double Day, double Size)[] Raised(double amount) => Array.ConvertAll(Sizes, one => (one.Day, one.Size + amount));

    public override string ToString() =>
        string.Join(", ", Sizes.Select(static one => string.Create(CultureInfo.InvariantCulture, $"({one.Day:R}, {one.Size:R})")));

    private static double Wild(Draw draw) => draw.Weighted(
        (6, draw.Between(0, 1000)),
        (4, Math.Pow(10, draw.Between(-320, 308))),
        (2, draw.Between(1, 99) / 100.0),
        (1, -draw.Between(0, 500)),
        (1, draw.Of(double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon)));
}
