using ResponseEval.Tool.Tests.Summarizing;

namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class SummarizeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--by age", "Argument 'age' not recognized. Must be one of: 'arm' 'site' 'study' 'reader'")]
    [InlineData("--population some", "'all' 'evaluable'")]
    [InlineData("--interval exact", "'clopper-pearson' 'wilson' 'wilson-continuity-corrected' 'jeffreys' 'agresti-coull' 'wald'")]
    [InlineData("--transform logit", "'log-log' 'log' 'plain'")]
    [InlineData("--format xml", "'table' 'json' 'csv'")]
    [InlineData("--level 95", "--level: found '95', expected a number from 0.5 to 0.9999, such as 0.95")]
    [InlineData("--level 1", "--level: found '1', expected")]
    [InlineData("--level 0,9", "--level: found '0,9', expected")]
    [InlineData("--level NaN", "--level: found 'NaN', expected")]
    [InlineData("--censoring none", "'none' not recognized")]
    [InlineData("--strict", "'--strict' is no option of this command")]
    public void Wrong_options_are_named(string options, string message)
    {
        var run = Summaries.Run([Histories.Responder("1")], options);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_goes_to_a_file_that_appears_once_complete()
    {
        var file = folder.Path("summary.csv");
        var run = Summaries.Run([Histories.Responder("1")], $"--format csv --output {file}");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("reader,group,versus,section,statistic,value,lower,upper,n,N,note\r\n", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(["summary.csv"], folder.Names());
    }

    [Fact]
    public void Rules_and_censoring_decide()
    {
        string[] growth = [Histories.Subject("1", "30.0", "40.0")];
        Assert.Equal((1, 1), Summaries.Of(growth, "--censoring ema")[null, "pfs", "events"].Counts);
        var rules = folder.Write("rules.json", """{"progressionIncreasePercent": 50}""");
        Assert.Equal((0, 1), Summaries.Of(growth, $"--censoring ema --rules {rules}")[null, "pfs", "events"].Counts);
    }

    [Fact]
    public void An_input_that_cannot_be_read_ends_with_2_and_the_others_count()
    {
        var run = ToolRun.Of("summarize", folder.Write("a.ndjson", Histories.Responder("1")), folder.Path("absent.ndjson"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("1 subject\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("there is no such file", run.Error, StringComparison.Ordinal);
    }
}
