namespace ResponseEval.Tests.Uncertainty;

/// <summary>Growth rate errors of the rule book, F.1.</summary>
public sealed class GrowthRateErrorTests
{
    [Fact]
    public void Over_two_months_the_standard_error_is_that_of_the_rule_book()
    {
        Printed.Equal("0.088", GrowthRateError.StandardError(MeasurementError.IntraReaderSum, 2));
        Printed.Equal("9", 100 * (Math.Exp(GrowthRateError.StandardError(MeasurementError.IntraReaderSum, 2)) - 1));
        Printed.Equal("19", 100 * (Math.Exp(GrowthRateError.StandardError(MeasurementError.IntraReaderSum, 1)) - 1));
    }

    /// <summary>TG = 3 ln 1.25 / 2 = 0.334715, its error 0.0876105, 1.959964 of it 0.171713: exp(0.163002) and exp(0.506428).</summary>
    [Fact]
    public void The_interval_is_symmetric_in_the_logarithm()
    {
        var (lower, upper) = GrowthRateError.Interval(MeasurementError.IntraReaderSum, 1.25, 2);
        Printed.Equal("17.704", lower);
        Printed.Equal("65.935", upper);
    }

    [Fact]
    public void A_shorter_time_makes_the_interval_wider()
    {
        var (lower, upper) = GrowthRateError.Interval(MeasurementError.IntraReaderSum, 1, 1);
        var (longLower, longUpper) = GrowthRateError.Interval(MeasurementError.IntraReaderSum, 1, 2);
        Assert.True(lower < longLower && longLower < 0 && 0 < longUpper && longUpper < upper);
    }

    [Theory]
    [InlineData(0, 2, 0.95)]
    [InlineData(double.NaN, 2, 0.95)]
    [InlineData(1.2, 0, 0.95)]
    [InlineData(1.2, double.NaN, 0.95)]
    [InlineData(1.2, 2, 0)]
    [InlineData(1.2, 2, 1)]
    public void What_has_no_interval_is_refused(double ratio, double months, double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRateError.Interval(MeasurementError.IntraReaderSum, ratio, months, level));
}
