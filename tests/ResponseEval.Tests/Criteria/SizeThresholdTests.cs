namespace ResponseEval.Tests.Criteria;

/// <summary>Each threshold one hundredth of a millimetre to both sides, for every size up to 150 mm.</summary>
public sealed class SizeThresholdTests
{
    private static IEnumerable<int> Sizes => Enumerable.Range(1, ThresholdPatient.LargestNadir);

    [Fact]
    public void Progression_begins_exactly_at_20_percent_and_5_mm_over_every_nadir() => Assert.DoesNotContain(Sizes, nadir =>
    {
        var smallest = ThresholdPatient.SmallestProgression(nadir);
        return ThresholdPatient.Target(20_000, nadir, smallest) != TargetResponse.ProgressiveDisease
            || ThresholdPatient.Target(20_000, nadir, smallest - 1) == TargetResponse.ProgressiveDisease;
    });

    [Fact]
    public void Five_millimetres_decide_up_to_a_nadir_of_25_mm_and_20_percent_above()
    {
        Assert.Equal(500, ThresholdPatient.SmallestProgression(0));
        Assert.Equal(3000, ThresholdPatient.SmallestProgression(2500));
        Assert.Equal(3002, ThresholdPatient.SmallestProgression(2501));
        Assert.Equal(12_000, ThresholdPatient.SmallestProgression(10_000));
    }

    [Fact]
    public void Over_a_nadir_of_nothing_five_millimetres_are_progression()
    {
        Assert.Equal(TargetResponse.ProgressiveDisease, ThresholdPatient.Target(0, 500));
        Assert.Equal(TargetResponse.StableDisease, ThresholdPatient.Target(0, 499));
    }

    [Fact]
    public void Partial_response_begins_exactly_at_30_percent_below_every_baseline() => Assert.DoesNotContain(Sizes.Where(size => size > 10), baseline =>
    {
        var largest = ThresholdPatient.LargestPartialResponse(baseline);
        return ThresholdPatient.Target(baseline, largest) != TargetResponse.PartialResponse
            || ThresholdPatient.Target(baseline, largest + 1) != TargetResponse.StableDisease;
    });

    [Fact]
    public void Further_growth_confirms_exactly_at_5_mm_over_every_smallest_sum_in_the_block() => Assert.DoesNotContain(Sizes, nadir =>
    {
        var inBlock = ThresholdPatient.SmallestProgression(nadir);
        return ThresholdPatient.Last(node: false, nadir, inBlock, inBlock + 500).Rules.Irecist != RuleId.IrecistConfirmedTargetGrew
            || ThresholdPatient.Last(node: false, nadir, inBlock, inBlock + 499).Rules.Irecist != RuleId.IrecistStillTarget;
    });

    [Theory]
    [InlineData(999, TargetResponse.CompleteResponse)]
    [InlineData(1000, TargetResponse.PartialResponse)]
    [InlineData(1001, TargetResponse.PartialResponse)]
    public void A_node_is_normal_below_10_mm(int size, TargetResponse expected) =>
        Assert.Equal(expected, ThresholdPatient.Last(node: true, 2000, size).Recist.Target);

    [Fact]
    public void A_floating_point_rule_of_progression_is_caught()
    {
        var percent = Sizes.Count(nadir => Disagrees(nadir, (sum, from) => sum - from >= 5.0 && (sum - from) / from * 100.0 >= 20.0));
        var quotient = Sizes.Count(nadir => Disagrees(nadir, (sum, from) => sum - from >= 5.0 && (sum - from) / from >= 0.2));
        var product = Sizes.Count(nadir => Disagrees(nadir, (sum, from) => sum - from >= 5.0 && sum >= 1.2 * from));
        Assert.All(new[] { percent, quotient, product }, count => Assert.InRange(count, 200, ThresholdPatient.LargestNadir));
    }

    [Fact]
    public void A_floating_point_rule_of_partial_response_is_caught() => Assert.InRange(
        Sizes.Count(baseline => (baseline / 100.0) * 0.7 < ThresholdPatient.LargestPartialResponse(baseline) / 100.0), 100, ThresholdPatient.LargestNadir);

    private static bool Disagrees(int nadir, Func<double, double, bool> progression)
    {
        var smallest = ThresholdPatient.SmallestProgression(nadir);
        return !progression(smallest / 100.0, nadir / 100.0) || progression((smallest - 1) / 100.0, nadir / 100.0);
    }
}
