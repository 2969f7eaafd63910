namespace ResponseEval.Cdisc.Tests;

public sealed class SasFormatTests
{
    [Theory]
    [InlineData("DATE9.", "DATE", 9, 0)]
    [InlineData("8.2", "", 8, 2)]
    [InlineData("3.", "", 3, 0)]
    [InlineData("$12.", "$", 12, 0)]
    [InlineData("$.", "$", 0, 0)]
    [InlineData("BEST.", "BEST", 0, 0)]
    [InlineData("E8601DA10.", "E8601DA", 10, 0)]
    [InlineData("my_long_fmt8.2", "my_long_fmt", 8, 2)]
    [InlineData("BEST.2", "BEST", 0, 2)]
    public void Formats_are_read_and_printed(string text, string name, int width, int decimals)
    {
        Assert.True(SasFormat.TryParse(text, out var format));
        Assert.Equal(new SasFormat(name, width, decimals), format);
        Assert.Equal(text, format.Text);
    }

    [Theory]
    [InlineData("DATE9", "DATE9.")]
    [InlineData("8", "8.")]
    [InlineData("8.0", "8.")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Other_spellings_are_understood(string? text, string? printed)
    {
        Assert.True(SasFormat.TryParse(text, out var format));
        Assert.Equal(printed, format.Text);
    }

    [Theory]
    [InlineData("BEST.x")]
    [InlineData("8.2.1")]
    [InlineData("BEST99999.")]
    [InlineData("99999999999.")]
    [InlineData("8.-1")]
    public void What_is_no_format_is_refused(string text) => Assert.False(SasFormat.TryParse(text, out _));

    [Theory]
    [InlineData("DATE9.", TableDataType.Date)]
    [InlineData("date7.", TableDataType.Date)]
    [InlineData("YYMMDD10.", TableDataType.Date)]
    [InlineData("YYMMDDN8.", TableDataType.Date)]
    [InlineData("MMDDYYS10.", TableDataType.Date)]
    [InlineData("DDMMYYP10.", TableDataType.Date)]
    [InlineData("MONYY7.", TableDataType.Date)]
    [InlineData("JULIAN7.", TableDataType.Date)]
    [InlineData("E8601DA.", TableDataType.Date)]
    [InlineData("IS8601DA10.", TableDataType.Date)]
    [InlineData("WEEKDATE29.", TableDataType.Date)]
    [InlineData("DATETIME20.", TableDataType.DateTime)]
    [InlineData("DATETIME22.3", TableDataType.DateTime)]
    [InlineData("E8601DT19.", TableDataType.DateTime)]
    [InlineData("IS8601DT.", TableDataType.DateTime)]
    [InlineData("TIME5.", TableDataType.Time)]
    [InlineData("E8601TM8.", TableDataType.Time)]
    [InlineData("HHMM.", TableDataType.Time)]
    public void The_name_of_a_format_says_date_or_time(string text, TableDataType type)
    {
        Assert.True(SasFormat.TryParse(text, out var format));
        Assert.Equal(type, format.DateType);
    }

    [Theory]
    [InlineData("8.2")]
    [InlineData("BEST12.")]
    [InlineData("DATEX9.")]
    [InlineData("YYMMDDX10.")]
    [InlineData("TOD8.")] // a time, or the time of a datetime
    [InlineData("MMSS5.")] // a time, or a duration
    [InlineData("COMMA12.")]
    [InlineData("$DATE9.")]
    public void Other_formats_say_nothing_of_dates(string text)
    {
        Assert.True(SasFormat.TryParse(text, out var format));
        Assert.Null(format.DateType);
    }
}
