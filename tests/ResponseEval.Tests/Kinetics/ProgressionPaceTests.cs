namespace ResponseEval.Tests.Kinetics;

public sealed class ProgressionPaceTests
{
    [Theory]
    [InlineData(90, 100, 60, "5.6366")]
    [InlineData(60, 100, 45, "45.0926")]
    [InlineData(75, 100, 60, "16.9097")]
    [InlineData(100, 160, 45, "40.5833")]
    [InlineData(100, 150, 45, "33.8194")]
    [InlineData(100, 151, 45, "34.4958")]
    public void Pace_is_in_percent_of_the_older_sum(int from, int to, int days, string pace) =>
        Printed.Equal(pace, ProgressionPace.PercentPerMonth(Interval.Of(from, to, days)));

    [Fact]
    public void The_ratio_is_that_of_percentages()
    {
        var reference = Interval.Of(90, 100, 60);
        var onTreatment = Interval.Of(100, 160, 45);
        Assert.Equal(7.2, ProgressionPace.Ratio(reference, onTreatment)!.Value, 1e-12);
        Assert.Equal(8.0, TumorGrowthKinetics.Ratio(reference, onTreatment)!.Value, 1e-12);
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(110, 100)]
    [InlineData(0, 100)]
    [InlineData(0, 0)]
    public void Without_growth_before_or_a_sum_to_divide_by_there_is_no_ratio(int before, int baseline) =>
        Assert.Null(ProgressionPace.Ratio(Interval.Of(before, baseline, 42), Interval.Of(baseline, 130, 42)));

    [Fact]
    public void Growth_from_nothing_has_no_pace() => Assert.Null(ProgressionPace.PercentPerMonth(Interval.Of(0, 10, 30)));

    [Fact]
    public void The_ratio_is_compared_exactly()
    {
        var reference = Interval.Of(80, 100, 50); // 25 % in 50 days
        Assert.Equal(0, ProgressionPace.CompareRatio(reference, Interval.Of(100, 150, 50), 2));
        Assert.True(ProgressionPace.CompareRatio(reference, Interval.Of(100, 150.01m, 50), 2) > 0);
        Assert.True(ProgressionPace.CompareRatio(reference, Interval.Of(100, 149.99m, 50), 2) < 0);
    }
}
