using System.Text.Json;

namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class CensoringOptionsTests
{
    /// <summary>Progression 168 days after the last scan, which is two missed visits of eight weeks, and not of twelve.</summary>
    private static readonly string _gap = Histories.Subject("G", "30.0", "31.0", "31.0", "31.0", "45.0")
        .Replace(Assessment("V2", "2024-04-23", "31.0") + ",", "", StringComparison.Ordinal)
        .Replace(Assessment("V3", "2024-06-18", "31.0") + ",", "", StringComparison.Ordinal);

    [Theory]
    [InlineData("", "fda-a", 57, "missedAssessments")]
    [InlineData("--censoring fda-a", "fda-a", 57, "missedAssessments")]
    [InlineData("--censoring fda-b", "fda-b", 57, "missedAssessments")]
    [InlineData("--censoring fda-c", "fda-c", 225, "progression")]
    [InlineData("--censoring ema", "ema", 225, "progression")]
    [InlineData("--visit-interval 84", "fda-a", 225, "progression")]
    [InlineData("--visit-interval 76", "fda-a", 57, "missedAssessments")]
    [InlineData("--visit-interval 77", "fda-a", 225, "progression")]
    public void The_rule_decides_in_json(string options, string name, int days, string reason)
    {
        var run = ToolRun.Reading(_gap, ["assess", "-", "--format", "json", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var endpoints = JsonDocument.Parse(run.Output).RootElement[0].GetProperty("endpoints");
        Assert.Equal(name, endpoints.GetProperty("censoring").GetProperty("name").GetString());
        Assert.Equal(days, endpoints.GetProperty("pfs").GetProperty("days").GetInt32());
        Assert.Equal(reason, endpoints.GetProperty("pfs").GetProperty("reason").GetString());
    }

    [Fact]
    public void It_decides_in_the_table_and_in_explain()
    {
        Assert.Contains("Endpoints (ema): PFS 225 days (progression);", ToolRun.Reading(_gap, "assess", "-", "--censoring", "ema").Output, StringComparison.Ordinal);
        var explained = ToolRun.Reading(_gap, "explain", "G", "-", "--censoring", "ema").Output;
        Assert.Contains("Endpoints by ema (EMA/CHMP/27994/2008/Rev.1):", explained, StringComparison.Ordinal);
        Assert.Contains("PFS: event 2024-08-13, 225 days from 2024-01-02: progression", explained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--censoring fda", "fda-a")]
    [InlineData("--visit-interval 0", "found 0, expected 1 to 3650 days")]
    [InlineData("--visit-interval 3651", "found 3651, expected 1 to 3650 days")]
    [InlineData("--visit-interval x", "x")]
    public void What_is_no_rule_is_wrong_usage(string options, string said)
    {
        var run = ToolRun.Reading(_gap, ["assess", "-", .. options.Split(' ')]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private static string Assessment(string id, string date, string mm) =>
        $$"""{"id":"{{id}}","date":"{{date}}","readings":[{"lesion":"T1","state":"measured","mm":{{mm}}}]}""";
}
