namespace ResponseEval.Cdisc.Tests;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("2024-02-29T23:59:59", 2024, 2, 29)]
    [InlineData("2024-02-29T", 2024, 2, 29)]
    [InlineData("2024-02", 2024, 2, null)]
    [InlineData("2024-02--", 2024, 2, null)]
    [InlineData("2024", 2024, null, null)]
    [InlineData("2024---29", 2024, null, null)]
    public void Full_and_partial_dates_are_read(string text, int year, int? month, int? day)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(new PartialDate(year, month, day), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("24-01-01")]
    [InlineData("2024-1-1")]
    [InlineData("2024/01/01")]
    [InlineData("2024-01-01 10:00")]
    [InlineData("----")]
    public void Anything_else_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2024-02", DateImputation.First, false, "2024-02-01", "D")]
    [InlineData("2024-02", DateImputation.Last, false, "2024-02-29", "D")]
    [InlineData("2023-02", DateImputation.Last, false, "2023-02-28", "D")]
    [InlineData("2024-02-10", DateImputation.Last, false, "2024-02-10", null)]
    [InlineData("2024", DateImputation.First, true, "2024-01-01", "M")]
    [InlineData("2024", DateImputation.Last, true, "2024-12-31", "M")]
    public void A_missing_part_is_filled_in_by_rule(string text, DateImputation rule, bool months, string expected, string? flag)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(new ImputedDate(DateOnly.Parse(expected, null), flag), date.Impute(rule, months));
    }

    [Fact]
    public void A_missing_month_stays_missing_unless_asked_for()
    {
        Assert.True(PartialDate.TryParse("2024", out var date));
        Assert.Null(date.Impute(DateImputation.First));
    }
}
