using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Property = ResponseEval.Tests.Property;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Numbers are the doubles nearest to their digits, whichever way they are read.</summary>
public sealed class NumberTextTests
{
    private static readonly Gen<string> _almostNumbers = Gen.Elements("0123456789.-+eE, 00".ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters));

    private static readonly Gen<string> _numbers =
        from sign in Gen.Elements("", "-")
        from whole in Gen.Choose(0, int.MaxValue)
        from decimals in Gen.Choose(0, 9)
        from fraction in Gen.Choose(0, 999_999_999)
        select sign + (whole >> (decimals * 3)) + (decimals == 0 ? "" : "." + fraction.ToString("D9", CultureInfo.InvariantCulture)[..decimals]);

    [Fact]
    public void The_short_way_gives_the_number_that_the_framework_gives() => Property.For(_numbers)
        .Require("is short enough", 0.7, text => NumberText.TryTake(Bytes(text + ","), out _, out _))
        .Require("has a point", 0.5, text => text.Contains('.', StringComparison.Ordinal))
        .Require("is negative", 0.3, text => text[0] == '-')
        .Holds(IsTakenAsTheFrameworkSays);

    [Fact]
    public void A_division_that_rounds_twice_would_be_caught() => Property.For(_numbers).FindsCounterexample(text =>
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var value = point < 0
            ? double.Parse(text, CultureInfo.InvariantCulture)
            : double.Parse(text[..point], CultureInfo.InvariantCulture) + (text[0] == '-' ? -1 : 1) * double.Parse(text[point..], CultureInfo.InvariantCulture);
        return value == double.Parse(text, CultureInfo.InvariantCulture);
    });

    [Fact]
    public void Only_JSON_numbers_are_taken_the_short_way() => Property.For(_almostNumbers)
        .Require("is a number", 0.05, IsJson)
        .Holds(text => !NumberText.TryTake(Bytes(text + ","), out _, out var length) || IsJson(text[..length]));

    [Fact]
    public void A_JSON_number_is_what_the_framework_reads_as_one() => Property.For(_almostNumbers)
        .Require("is a number", 0.05, IsJson)
        .Holds(text => NumberText.IsJson(Bytes(text)) == IsJson(text));

    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("-1,234,567.891", "-1234567.891")]
    [InlineData("12", "12")]
    public void Commas_between_thousands_go(string text, string number)
    {
        var bytes = Bytes(text).AsSpan();
        Assert.True(NumberText.TryRemoveCommas(ref bytes));
        Assert.Equal(number, Encoding.ASCII.GetString(bytes));
    }

    [Theory]
    [InlineData(",123")]
    [InlineData("12,34")]
    [InlineData("1,2345")]
    [InlineData("1,234,")]
    [InlineData("1.234,567")]
    [InlineData("1,a34")]
    public void Commas_elsewhere_are_none_of_these(string text)
    {
        var bytes = Bytes(text).AsSpan();
        Assert.False(NumberText.TryRemoveCommas(ref bytes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    public void What_is_no_finite_number_is_not_read(string text) => Assert.False(NumberText.TryParse(Bytes(text), out _));

    private static bool IsTakenAsTheFrameworkSays(string text)
    {
        if (!NumberText.TryTake(Bytes(text + ","), out var number, out var length))
            return text.Count(char.IsDigit) > 15;
        return length == text.Length && BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Number && document.RootElement.GetRawText() == text;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
