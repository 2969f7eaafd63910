using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Measurements;

public sealed class LengthTests(ITestOutputHelper output)
{
    /// <summary>Millionths of a millimetre, up to 2000 mm, half of them on the half of a hundredth.</summary>
    private static readonly Gen<long> _millionths = Gen.OneOf(
        Gen.Choose(0, 2_000_000_000).Select(value => (long)value),
        Gen.Choose(0, 199_999).Select(hundredth => (hundredth * 10_000L) + 5_000));

    [Fact]
    public void A_decimal_is_rounded_half_away_from_zero_to_a_hundredth() => Property.For(_millionths)
        .Require("on the half", 0.3, value => value % 10_000 == 5_000)
        .Require("rounded down", 0.1, value => value % 10_000 is > 0 and < 5_000)
        .LogTo(output.WriteLine)
        .Holds(value => Length.TryFromMillimeters(value / 1_000_000m, out var length, out var rounded)
            && length.Hundredths == Expected(value)
            && rounded == (value % 10_000 != 0));

    [Fact]
    public void A_double_counts_as_the_decimal_that_people_wrote() => Property.Holds(
        Gen.Choose(0, 2_000_000), thousandths => Length.FromMillimeters(thousandths / 1000.0).Hundredths == Expected(thousandths * 1000L));

    [Fact]
    public void Rounding_to_even_is_caught() => Property.For(_millionths).FindsCounterexample(value =>
        (int)Math.Round(value / 10_000m, MidpointRounding.ToEven) == Length.FromMillimeters(value / 1_000_000m).Hundredths);

    [Fact]
    public void Rounding_a_double_without_decimal_is_caught() => Property.For(Gen.Choose(0, 2_000_000)).FindsCounterexample(thousandths =>
        (int)Math.Round(thousandths / 1000.0 * 100.0, MidpointRounding.AwayFromZero) == Length.FromMillimeters(thousandths / 1000.0).Hundredths);

    [Fact]
    public void A_tenth_and_two_tenths_are_three_tenths() => Assert.Equal(30, Length.FromMillimeters(0.1 + 0.2).Hundredths);

    [Theory]
    [InlineData("0.004", 0)]
    [InlineData("0.005", 1)]
    [InlineData("2.675", 268)]
    [InlineData("1.00499999999999999", 100)]
    [InlineData("12.30", 1230)]
    [InlineData("2000", 200_000)]
    public void Decimals_are_taken_exactly(string millimeters, int hundredths) =>
        Assert.Equal(hundredths, Length.FromMillimeters(decimal.Parse(millimeters, CultureInfo.InvariantCulture)).Hundredths);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("-0.001")]
    [InlineData("2000.001")]
    public void What_no_lesion_can_be_is_refused(string millimeters)
    {
        var value = decimal.Parse(millimeters, CultureInfo.InvariantCulture);
        Assert.False(Length.TryFromMillimeters(value, out _, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimeters(value));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e300)]
    [InlineData(-0.5)]
    public void Doubles_that_are_no_length_are_refused(double millimeters) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromMillimeters(millimeters));

    [Theory]
    [InlineData(-1)]
    [InlineData(200_001)]
    public void Hundredths_out_of_range_are_refused(int hundredths) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Length.FromHundredths(hundredths));

    private static int Expected(long millionths) => (int)(((BigInteger)millionths + 5_000) / 10_000);
}
