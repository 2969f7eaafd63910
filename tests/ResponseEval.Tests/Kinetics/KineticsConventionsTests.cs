namespace ResponseEval.Tests.Kinetics;

public sealed class KineticsConventionsTests
{
    [Fact]
    public void A_month_is_a_twelfth_of_a_year() => Assert.Equal(365.25 / 12, KineticsConventions.Default.DaysPerMonth);

    [Fact]
    public void Scans_lie_two_weeks_apart() => Assert.Equal(14, KineticsConventions.Default.MinimumIntervalDays);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_month_has_days(double days) => Assert.Throws<ArgumentOutOfRangeException>(() => new KineticsConventions { DaysPerMonth = days });

    [Fact]
    public void An_interval_is_not_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => new KineticsConventions { MinimumIntervalDays = -1 });
}
