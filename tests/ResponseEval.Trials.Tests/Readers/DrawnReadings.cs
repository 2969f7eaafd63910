using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Trials.Tests;

/// <summary>Drawn readings of two readers in four categories, who agree more often than chance has it.</summary>
internal static class DrawnReadings
{
    internal static Arbitrary<(int First, int Second)[]> Any { get; } = Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Make));

    private static (int First, int Second)[] Make(int seed)
    {
        var draw = new Draw(seed);
        var readings = new (int First, int Second)[draw.Between(1, 30)];
        for (var i = 0; i < readings.Length; i++)
        {
            var first = draw.Between(0, 3);
            readings[i] = (first, draw.Chance(50) ? first : draw.Between(0, 3));
        }

        return readings;
    }
}
