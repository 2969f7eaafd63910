namespace ResponseEval.Tool.Tests.Summarizing;

public sealed class SummaryCsvTests
{
    [Fact]
    public void Every_statistic_is_a_line_of_eleven_cells_with_a_point_for_decimals()
    {
        var lines = Summaries.Run([Histories.Responder("1"), Histories.Subject("2", "30.0", "40.0")], "--format csv").Output.Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.All(lines[..^1], static line => Assert.Equal(11, line.Split(',').Length));
        Assert.Contains(",,,recist,PR,0.5,,,1,2,", lines);
        Assert.Contains(",,,os,median,,,,0,2,not estimable", lines);
    }

    [Fact]
    public void A_name_with_a_comma_or_a_quote_is_quoted() => Assert.Contains(
        "\r\n,\"A, \"\"high\"\"\",,subjects,subjects,1,,,1,1,\r\n",
        Summaries.Run([Histories.Responder("1").InArm("A, \\\"high\\\"")], "--by arm --format csv").Output,
        StringComparison.Ordinal);
}
