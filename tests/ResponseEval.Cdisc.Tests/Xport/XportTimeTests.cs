namespace ResponseEval.Cdisc.Tests;

public sealed class XportTimeTests
{
    [Theory]
    [InlineData("21AUG20:09:14:29", "2020-08-21T09:14:29")]
    [InlineData("29FEB24:00:00:00", "2024-02-29T00:00:00")]
    [InlineData("31DEC59:23:59:59", "2059-12-31T23:59:59")]
    [InlineData("02JAN60:00:00:00", "1960-01-02T00:00:00")]
    public void Times_are_read_and_written(string text, string time)
    {
        var expected = DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, XportTime.Parse(text));
        Assert.Equal(text, XportTime.Format(expected, "here"));
    }

    [Theory]
    [InlineData("01JAN60:00:00:00")]
    [InlineData("                ")]
    [InlineData("30FEB24:00:00:00")]
    [InlineData("21AGO20:09:14:29")]
    [InlineData("21UGS20:09:14:29")]
    [InlineData("00AUG20:09:14:29")]
    [InlineData("21AUG20:24:14:29")]
    [InlineData("21AUG20:09:60:29")]
    [InlineData("21AUG20:09:14:60")]
    [InlineData("21AUG20 09:14:29")]
    [InlineData("21AUG+0:09:14:29")]
    public void What_is_no_time_is_not_known(string text) => Assert.Null(XportTime.Parse(text));

    [Fact]
    public void A_time_that_is_not_known_has_the_first_second_of_SAS() => Assert.Equal("01JAN60:00:00:00", XportTime.Format(null, "here"));

    [Theory]
    [InlineData(1959)]
    [InlineData(2060)]
    public void Years_that_two_digits_cannot_name_are_refused(int year) =>
        Assert.Throws<TableFormatException>(() => XportTime.Format(new DateTime(year, 1, 1), "here"));
}
