using System.Globalization;
using System.Text;

namespace ResponseEval.Tests;

public sealed class IsoDateTests
{
    [Fact]
    public void Every_day_from_1890_to_2210_is_written_and_read()
    {
        var bytes = new byte[IsoDate.Length];
        for (var date = new DateOnly(1890, 1, 1); date.Year < 2210; date = date.AddDays(1))
        {
            IsoDate.Write(date, bytes);
            Assert.Equal(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Encoding.ASCII.GetString(bytes));
            Assert.True(IsoDate.TryRead(bytes, out var read));
            Assert.Equal(date, read);
        }
    }

    [Theory]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    public void The_ends_of_the_calendar_are_dates(int year, int month, int day, string text)
    {
        Assert.True(IsoDate.TryRead(Encoding.ASCII.GetBytes(text), out var date));
        Assert.Equal(new DateOnly(year, month, day), date);
    }

    [Fact]
    public void What_the_framework_refuses_is_refused()
    {
        for (var year = 1896; year <= 1904; year++)
            for (var month = 0; month <= 13; month++)
                for (var day = 0; day <= 33; day++)
                {
                    var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                    var isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
                    Assert.Equal((isDate, date), (IsoDate.TryRead(Encoding.ASCII.GetBytes(text), out var read), read));
                }
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-3-04")]
    [InlineData("2024/03/04")]
    [InlineData("2024-03-4 ")]
    [InlineData("+024-03-04")]
    [InlineData("20240304")]
    [InlineData("2024-03-04T")]
    [InlineData("0000-03-04")]
    [InlineData("2024-0:-04")]
    public void Another_form_is_refused(string text) => Assert.False(IsoDate.TryRead(Encoding.ASCII.GetBytes(text), out _));
}
