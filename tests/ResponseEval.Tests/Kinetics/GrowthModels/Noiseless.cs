using System.Globalization;

namespace ResponseEval.Tests.Kinetics;

/// <summary>A curve of a drawn model and its sizes at 8 scans, without noise.</summary>
internal sealed class Noiseless
{
    internal Noiseless(int seed)
    {
        var draw = new Draw(seed);
        var growth = draw.Between(20, 120) / 10_000.0;
        var decay = draw.Between(100, 500) / 10_000.0;
        var phi = draw.Between(50, 97) / 100.0;
        Curve = draw.Of(GrowthCurve.Gd(growth, decay), GrowthCurve.Gx(growth), GrowthCurve.Dx(decay), GrowthCurve.GdPhi(phi, growth, decay));
        var unit = draw.Between(1, 500);
        var interval = draw.Between(21, 42);
        for (var t = 0; t < Sizes.Length; t++)
            Sizes[t] = (t * interval, unit * Curve.SizeAt(t * interval));
    }

    internal GrowthCurve Curve { get; }

    internal (double Day, double Size)[] Sizes { get; } = new (double Day, double Size)[8];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Curve}, every {Sizes[1].Day} days from {Sizes[0].Size}");
}
