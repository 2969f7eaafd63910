namespace ResponseEval.Tests.Kinetics;

public sealed class TumorGrowthKineticsTests
{
    [Theory]
    [InlineData(67, 98, 144, "6.5525")]
    [InlineData(98, 171, 49, "45.3457")]
    [InlineData(107, 107, 60, "0.0000")]
    [InlineData(253, 248, 96, "-1.5853")]
    [InlineData(0, 10, 30, "10.1458")]
    public void Growth_is_linear(int from, int to, int days, string growth) =>
        Printed.Equal(growth, TumorGrowthKinetics.MillimetersPerMonth(Interval.Of(from, to, days)));

    [Fact]
    public void Another_month_changes_growth_and_not_its_ratio() =>
        Assert.Equal(10.0, TumorGrowthKinetics.MillimetersPerMonth(Interval.Of(0, 10, 30), daysPerMonth: 30));

    [Fact]
    public void The_ratio_compares_growth_per_day() =>
        Assert.Equal(1.6, TumorGrowthKinetics.Ratio(Interval.Of(50, 100, 60), Interval.Of(100, 180, 60))!.Value, 1e-12);

    [Theory]
    [InlineData(100)]
    [InlineData(110)]
    public void Without_growth_before_there_is_no_ratio(int before) =>
        Assert.Null(TumorGrowthKinetics.Ratio(Interval.Of(before, 100, 42), Interval.Of(100, 130, 42)));

    [Fact]
    public void The_ratio_is_compared_exactly()
    {
        // In doubles 0.3 / 0.1 is below 3.
        var reference = Interval.Of(1, 1.1m, 30);
        Assert.Equal(0, TumorGrowthKinetics.CompareRatio(reference, Interval.Of(1.1m, 1.4m, 30), 3));
        Assert.True(TumorGrowthKinetics.CompareRatio(reference, Interval.Of(1.1m, 1.41m, 30), 3) > 0);
        Assert.True(TumorGrowthKinetics.CompareRatio(reference, Interval.Of(1.1m, 1.39m, 30), 3) < 0);
    }

    [Fact]
    public void The_largest_sums_do_not_overflow()
    {
        var half = new SumOfDiameters(long.MaxValue / 2);
        Assert.Equal(0, TumorGrowthKinetics.CompareRatio(new(default, half, 100_000), new(half, new(half.Hundredths * 2), 100_000), 1));
    }
}
