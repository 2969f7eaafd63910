using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests.Ctdna;

/// <summary>Two counts as a laboratory sees them: few molecules or many, equal exposures or not.</summary>
internal sealed record CountPair(MolecularCount Reference, MolecularCount Index)
{
    internal static Gen<CountPair> Any => Gen.Choose(0, int.MaxValue - 1).Select(static seed =>
    {
        var draw = new Draw(seed);
        var exposure = Exposure(draw);
        return new CountPair(new(Count(draw), exposure), new(Count(draw), draw.Chance(50) ? exposure : Exposure(draw)));
    });

    private static long Count(Draw draw) => draw.Between(0, draw.Of(0, 3, 20, 200, 5000, 100_000));

    private static double Exposure(Draw draw) => draw.Of(1, 4.5, 3000, 8000, draw.Between(1, 60_000));
}
