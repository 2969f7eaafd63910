using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Criteria;

/// <summary>The thresholds under any percentage with two decimals and any sums, against whole numbers without bound.</summary>
public sealed class DrawnThresholdTests(ITestOutputHelper output)
{
    private static readonly Gen<(int Percent, long Reference, long Sum)> _cases =
        from percent in Gen.OneOf(Gen.Constant(2000), Gen.Choose(1, 10_000))
        from reference in Gen.OneOf(Gen.Choose(0, 10_000), Gen.Choose(0, int.MaxValue))
        from offset in Gen.Elements(0, 0, 0, -1, 1, -2, 2)
        from sign in Gen.Elements(-1, 1)
        select (percent, (long)reference, Math.Max(0, (long)((BigInteger)reference * (10_000 + (sign * percent)) / 10_000) + offset));

    [Fact]
    public void Growth_and_shrinkage_are_decided_as_whole_numbers_decide_them() => Property.For(_cases)
        .Require("growth", 0.1, drawn => Grew(drawn))
        .Require("no growth", 0.1, drawn => !Grew(drawn) && drawn.Sum > drawn.Reference)
        .Require("shrinkage", 0.1, drawn => Shrank(drawn))
        .Require("on the threshold", 0.02, OnTheThreshold)
        .LogTo(output.WriteLine)
        .Holds(drawn => SizeThresholds.GrewByProgression(drawn.Sum, drawn.Reference, Rules(drawn.Percent)) == Grew(drawn)
            && SizeThresholds.ShrankByPartialResponse(drawn.Sum, drawn.Reference, Rules(drawn.Percent)) == Shrank(drawn));

    [Fact]
    public void The_threshold_shown_to_people_is_the_threshold() => Property.For(_cases).Holds(drawn =>
    {
        var smallest = new SumOfDiameters(drawn.Reference).SmallestProgression(Rules(drawn.Percent)).Hundredths;
        return Grew(drawn with { Sum = smallest }) && !Grew(drawn with { Sum = smallest - 1 });
    });

    [Fact]
    public void The_response_shown_to_people_is_the_threshold() => Property.For(_cases).Holds(drawn =>
    {
        var largest = SizeThresholds.LargestPartialResponse(drawn.Reference, Rules(drawn.Percent));
        return drawn.Reference == 0 || (Shrank(drawn with { Sum = largest }) && !Shrank(drawn with { Sum = largest + 1 }));
    });

    [Fact]
    public void A_rule_in_floating_point_is_caught() => Property.For(_cases).FindsCounterexample(drawn =>
    {
        var (sum, reference) = (drawn.Sum / 100.0, drawn.Reference / 100.0);
        return (sum - reference >= 5.0 && (sum - reference) / reference * 100.0 >= drawn.Percent / 100.0) == Grew(drawn);
    });

    private static ProtocolRules Rules(int percent) => ProtocolRules.Default with
    {
        ProgressionIncrease = Percentage.FromPercent(percent / 100m),
        PartialResponseDecrease = Percentage.FromPercent(percent / 100m),
    };

    private static bool Grew((int Percent, long Reference, long Sum) drawn) =>
        drawn.Sum - drawn.Reference >= 500 && 10_000 * (BigInteger)(drawn.Sum - drawn.Reference) >= drawn.Percent * (BigInteger)drawn.Reference;

    private static bool Shrank((int Percent, long Reference, long Sum) drawn) =>
        drawn.Reference > 0 && 10_000 * (BigInteger)(drawn.Reference - drawn.Sum) >= drawn.Percent * (BigInteger)drawn.Reference;

    private static bool OnTheThreshold((int Percent, long Reference, long Sum) drawn) =>
        10_000 * BigInteger.Abs(drawn.Reference - drawn.Sum) == drawn.Percent * (BigInteger)drawn.Reference;
}
