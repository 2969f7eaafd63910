using System.Text;
using FsCheck.Fluent;
using Property = ResponseEval.Tests.Property;

namespace ResponseEval.Cdisc.Tests;

/// <summary>ISO 8601 texts and SAS numbers stand for one another.</summary>
public sealed class SasDateTextTests
{
    // R: as.numeric(as.Date(text) - as.Date("1960-01-01")), and
    // options(digits = 22); as.numeric(difftime(as.POSIXct(text, "UTC", "%Y-%m-%dT%H:%M:%OS"), as.POSIXct("1960-01-01", "UTC"), units = "secs"))
    [Theory]
    [InlineData(TableDataType.Date, "1960-01-01", 0)]
    [InlineData(TableDataType.Date, "2014-02-03", 19757)]
    [InlineData(TableDataType.Date, "2000-02-29", 14669)]
    [InlineData(TableDataType.Date, "1582-10-15", -137774)]
    [InlineData(TableDataType.Date, "0001-01-01", -715509)]
    [InlineData(TableDataType.Date, "9999-12-31", 2936549)]
    [InlineData(TableDataType.DateTime, "1960-01-01T00:00:00", 0)]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15:30", 1707041730)]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15:30.25", 1707041730.25)]
    [InlineData(TableDataType.DateTime, "1959-12-31T23:59:59.5", -0.5)]
    [InlineData(TableDataType.Time, "00:00:00", 0)]
    [InlineData(TableDataType.Time, "23:59:59", 86399)]
    [InlineData(TableDataType.Time, "10:15:30.125", 36930.125)]
    public void A_text_and_its_number(TableDataType type, string text, double number)
    {
        Assert.True(SasDateText.TryParse(type, Encoding.ASCII.GetBytes(text), out var parsed));
        Assert.Equal(number, parsed);
        Assert.Equal(text, Format(type, number));
    }

    [Theory]
    [InlineData("2014-02-03T10:15:30.250", 1707041730.25)]
    [InlineData("2014-02-03T10:15:30.1", 1707041730.1)]
    [InlineData("2014-02-03T10:15:30.1234567890123456789012345678", 1707041730.1234567890123456789012345678)]
    public void Decimals_of_seconds_are_rounded_once(string text, double number)
    {
        Assert.True(SasDateText.TryParse(TableDataType.DateTime, Encoding.ASCII.GetBytes(text), out var parsed));
        Assert.Equal(number, parsed);
    }

    [Theory]
    [InlineData(TableDataType.Date, "")]
    [InlineData(TableDataType.Date, "2014")]
    [InlineData(TableDataType.Date, "2014-02")]
    [InlineData(TableDataType.Date, "2014-2-3")]
    [InlineData(TableDataType.Date, "2014/02/03")]
    [InlineData(TableDataType.Date, "2014-02-29")]
    [InlineData(TableDataType.Date, "2014-13-01")]
    [InlineData(TableDataType.Date, "2014-00-01")]
    [InlineData(TableDataType.Date, "0000-01-01")]
    [InlineData(TableDataType.Date, "-014-02-03")]
    [InlineData(TableDataType.Date, "2014-02-03 ")]
    [InlineData(TableDataType.Date, "03FEB2014")]
    [InlineData(TableDataType.Date, "2014-02-03T10:15:30")]
    [InlineData(TableDataType.DateTime, "2014-02-03")]
    [InlineData(TableDataType.DateTime, "2014-02-03 10:15:30")]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15")]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15:30Z")]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15:30.")]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15:30,5")]
    [InlineData(TableDataType.DateTime, "2014-02-03T10:15:30.12345678901234567890123456789")]
    [InlineData(TableDataType.Time, "24:00:00")]
    [InlineData(TableDataType.Time, "10:60:00")]
    [InlineData(TableDataType.Time, "10:15:60")]
    [InlineData(TableDataType.Time, "T10:15:30")]
    public void A_text_that_is_not_complete_has_no_number(TableDataType type, string text) =>
        Assert.False(SasDateText.TryParse(type, Encoding.ASCII.GetBytes(text), out _));

    [Theory]
    [InlineData(TableDataType.Date, 0.5)]
    [InlineData(TableDataType.Date, -715510)]
    [InlineData(TableDataType.Date, 2936550)]
    [InlineData(TableDataType.Date, double.NaN)]
    [InlineData(TableDataType.DateTime, 253717920000)]
    [InlineData(TableDataType.DateTime, double.PositiveInfinity)]
    [InlineData(TableDataType.DateTime, 1e-300)]
    [InlineData(TableDataType.Time, -1)]
    [InlineData(TableDataType.Time, 86400)]
    public void A_number_outside_has_no_text(TableDataType type, double number) => Assert.Null(Format(type, number));

    [Fact]
    public void Every_day_reads_as_it_was_written()
    {
        Span<byte> text = stackalloc byte[SasDateText.LongestText];
        for (var day = -715_509; day <= 2_936_549; day += 13)
        {
            Assert.True(SasDateText.TryFormat(TableDataType.Date, day, text, out var length));
            Assert.True(SasDateText.TryParse(TableDataType.Date, text[..length], out var number));
            Assert.Equal(day, number);
        }
    }

    [Fact]
    public void Every_second_reads_as_it_was_written() => Moments.Holds(number => Parsed(Format(TableDataType.DateTime, number)!) == number);

    [Fact]
    public void A_writer_of_milliseconds_would_be_caught() =>
        Moments.FindsCounterexample(number => Parsed(Format(TableDataType.DateTime, Math.Round(number, 3))!) == number);

    private static ResponseEval.Tests.PropertyCheck<double> Moments => Property
        .For(
            from seconds in Gen.Choose(int.MinValue, int.MaxValue)
            from fraction in Gen.Choose(0, 999_999)
            from digits in Gen.Choose(0, 6)
            select seconds + Math.Round(fraction / 1e6, digits))
        .Require("before 1960", 0.3, number => number < 0)
        .Require("has a fraction", 0.5, number => number != Math.Floor(number));

    private static double Parsed(string text) => SasDateText.TryParse(TableDataType.DateTime, Encoding.ASCII.GetBytes(text), out var number) ? number : double.NaN;

    private static string? Format(TableDataType type, double number)
    {
        Span<byte> text = stackalloc byte[SasDateText.LongestText];
        return SasDateText.TryFormat(type, number, text, out var length) ? Encoding.ASCII.GetString(text[..length]) : null;
    }
}
