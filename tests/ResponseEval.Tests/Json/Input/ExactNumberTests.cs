using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", 2, 0, 0)]
    [InlineData("-0", 2, 0, 0)]
    [InlineData("1.005", 2, 101, -1)]
    [InlineData("-1.005", 2, -101, 1)]
    [InlineData("1.0049", 2, 100, 1)]
    [InlineData("-1.0049", 2, -100, -1)]
    [InlineData("-0.001", 2, 0, -1)]
    [InlineData("12e-1", 0, 1, 1)]
    [InlineData("15e-1", 0, 2, -1)]
    [InlineData("1.50E+1", 0, 15, 0)]
    [InlineData("0e99999999999999999999", 2, 0, 0)]
    [InlineData("1e-99999999999999999999", 2, 0, 1)]
    [InlineData("92233720368547758.07", 2, long.MaxValue, 0)]
    public void A_number_times_a_power_of_ten_is_rounded_half_away_from_zero(string number, int decimals, long scaled, int rest)
    {
        Assert.True(ExactNumber.TryScale(Encoding.UTF8.GetBytes(number), decimals, out var found, out var foundRest));
        Assert.Equal((scaled, rest), (found, foundRest));
    }

    [Theory]
    [InlineData("92233720368547758.08", 2)]
    [InlineData("1e19", 0)]
    [InlineData("1e99999999999999999999", 0)]
    [InlineData("-99999999999999999999999999999999999999", 0)]
    public void A_number_that_does_not_fit_is_refused(string number, int decimals) =>
        Assert.False(ExactNumber.TryScale(Encoding.UTF8.GetBytes(number), decimals, out _, out _));

    [Fact]
    public void The_result_is_that_of_arithmetic_with_unlimited_integers() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(RandomNumber))
        .Require("rounded", 0.1, number => Expected(number) is { Left: not 0 })
        .Require("exact", 0.1, number => Expected(number) is { Left: 0 })
        .Require("too large", 0.02, number => Expected(number) is null)
        .Holds(number =>
            ExactNumber.TryScale(Encoding.UTF8.GetBytes(number), 2, out var scaled, out var rest)
                ? Expected(number) == (scaled, rest)
                : Expected(number) is null);

    private static string RandomNumber(int seed)
    {
        var random = new Random(seed);
        var text = random.Next(3) == 0 ? "-" : "";
        text += random.Next(3) == 0 ? "0" : Digits(random, 1 + random.Next(8)).TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        if (random.Next(3) > 0)
            text += "." + Digits(random, 1 + random.Next(6));
        if (random.Next(3) == 0)
            text += (random.Next(2) == 0 ? "e" : "E+").Replace("+", random.Next(2) == 0 ? "+" : "-", StringComparison.Ordinal)
                + random.Next(20).ToString(CultureInfo.InvariantCulture);
        return text;
    }

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + Math.Max(0, random.Next(14) - 4))));

    /// <summary>The number as a fraction of big integers, rounded: what a hand calculation would do.</summary>
    private static (long Scaled, int Left)? Expected(string number)
    {
        var parts = number.Split('e', 'E');
        var exponent = 2 + (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        exponent -= point < 0 ? 0 : parts[0].Length - point - 1;
        var numerator = exponent > 0 ? digits * BigInteger.Pow(10, exponent) : digits;
        var denominator = exponent < 0 ? BigInteger.Pow(10, -exponent) : BigInteger.One;
        var rounded = numerator.Sign * ((2 * BigInteger.Abs(numerator)) + denominator) / (2 * denominator);
        var rest = (numerator - (rounded * denominator)).Sign;
        return BigInteger.Abs(rounded) > long.MaxValue ? null : ((long)rounded, rest);
    }
}
