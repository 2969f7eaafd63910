namespace ResponseEval.Tests.Kinetics;

public sealed class TumorGrowthRateTests
{
    [Theory]
    [InlineData(120, "72.8000")]
    [InlineData(80, "-48.8000")]
    [InlineData(100, "0.0000")]
    public void One_month_of_growth_is_the_cube_of_the_diameter(int to, string rate)
    {
        Printed.Equal(rate, TumorGrowthRate.PercentPerMonth(Interval.Of(100, to, 1), daysPerMonth: 1));
        Printed.Equal(rate, TumorGrowthRate.PercentPerMonth(Interval.Of(100, to, 30), daysPerMonth: 30));
    }

    [Theory]
    [InlineData(30.4375, "76.8989")]
    [InlineData(28, "69.0")]
    public void The_rate_depends_on_the_length_of_a_month(double daysPerMonth, string rate) =>
        Printed.Equal(rate, TumorGrowthRate.PercentPerMonth(Interval.Of(100, 130, 42), daysPerMonth));

    [Theory]
    [InlineData(30.4375, "50.02")]
    [InlineData(30, "48.94")]
    [InlineData(28, "44.14")]
    public void The_difference_of_rates_crosses_a_threshold_with_the_length_of_a_month(double daysPerMonth, string difference) =>
        Printed.Equal(
            difference,
            TumorGrowthRate.PercentPerMonth(Interval.Of(100, 150.1m, 56), daysPerMonth)
                - TumorGrowthRate.PercentPerMonth(Interval.Of(80, 100, 56), daysPerMonth));

    [Fact]
    public void A_short_interval_explodes() => Printed.Equal("247", TumorGrowthRate.PercentPerMonth(Interval.Of(100, 110, 7)));

    [Fact]
    public void The_ratio_of_rates_is_2_where_the_rule_book_solves_for_it()
    {
        var reference = TumorGrowthRate.PercentPerMonth(Interval.Fine(90, 100, 61));
        Printed.Equal("2.000000", TumorGrowthRate.PercentPerMonth(Interval.Fine(100, 121.694724m, 61)) / reference);
        Printed.Equal("1.86356", Math.Log(121.694724 / 100) / Math.Log(100 / 90.0));
    }

    [Theory]
    [InlineData("128.901788", "50.00000")]
    [InlineData("146.621516", "100.00000")]
    public void The_difference_of_rates_is_the_threshold_where_the_rule_book_solves_for_it(string to, string difference) =>
        Printed.Equal(
            difference,
            TumorGrowthRate.PercentPerMonth(Interval.Fine(100, decimal.Parse(to, System.Globalization.CultureInfo.InvariantCulture), 45))
                - TumorGrowthRate.PercentPerMonth(Interval.Fine(90, 100, 60)));

    [Fact]
    public void Every_target_gone_is_minus_100() => Assert.Equal(-100, TumorGrowthRate.PercentPerMonth(Interval.Of(100, 0, 56)));

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Growth_from_nothing_has_no_rate(int to) => Assert.Null(TumorGrowthRate.PercentPerMonth(Interval.Of(0, to, 56)));

    [Fact]
    public void No_change_is_exactly_0() => Assert.Equal(0, TumorGrowthRate.PercentPerMonth(Interval.Of(107, 107, 60)));

    [Fact]
    public void No_digits_are_lost_near_zero() =>

        // 3 ln(1.00000001) months^-1 = 2.99999998500000010e-8 for one month, 100 (exp - 1) of it by series.
        Assert.Equal(2.99999998500000010e-6 * (1 + 1.5e-8), TumorGrowthRate.PercentPerMonth(
            new(new(100_000_000), new(100_000_001), 1), daysPerMonth: 1)!.Value, 1e-20);

    [Theory]
    [InlineData(0)]
    [InlineData(-14)]
    public void No_time_is_an_error(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Of(100, 120, days));

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    public void No_month_is_an_error(double daysPerMonth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TumorGrowthRate.PercentPerMonth(Interval.Of(100, 120, 56), daysPerMonth));

    [Fact]
    public void No_interval_has_no_rate() => Assert.Null(TumorGrowthRate.PercentPerMonth(default));
}
