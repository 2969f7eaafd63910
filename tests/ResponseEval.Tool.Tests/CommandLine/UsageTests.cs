namespace ResponseEval.Tool.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("assess", "Required argument 'INPUT' missing for command: 'assess'.")]
    [InlineData("explain S-1", "Required argument 'INPUT' missing for command: 'explain'.")]
    [InlineData("assess x.ndjson --format xml", "Argument 'xml' not recognized. Must be one of: 'table' 'json' 'ndjson'")]
    [InlineData("assess x.ndjson --strct", "'--strct' is no option of this command")]
    [InlineData("assess x.csv", "cannot tell what 'x.csv' holds: expected a file that ends in .json, .ndjson, .json.gz or .ndjson.gz, a folder of SDTM files, or - for")]
    [InlineData("assess x.gz", "cannot tell what 'x.gz' holds")]
    [InlineData("assess - -", "standard input can be read once")]
    [InlineData("assess x.json --rules nobody", "there are no rules 'nobody': give a file, or one of the presets: default")]
    public void Wrong_usage_is_named_and_ends_with_2(string arguments, string message)
    {
        var run = ToolRun.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("responseeval: " + message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output", "responseeval: '{0}' is an input: it cannot be the output too\n")]
    [InlineData("--rules {0} --output", "responseeval: '{0}' is an input: it cannot be the output too\nresponseeval: '{0}' holds the rules: it cannot be the output\n")]
    public void An_input_is_never_overwritten(string options, string messages)
    {
        var file = folder.Write("in.json", Histories.Responder("A"));
        var before = File.ReadAllBytes(file);
        var run = ToolRun.Of(["assess", file, .. string.Format(null, options, file).Split(' '), file]);
        Assert.Equal((2, string.Format(null, messages, file)), (run.ExitCode, run.Error));
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_link_to_an_input_is_that_input()
    {
        var file = folder.Write("in.json", Histories.Responder("A"));
        File.CreateSymbolicLink(folder.Path("link.json"), file);
        Assert.Equal(2, ToolRun.Of("assess", file, "--output", folder.Path("link.json")).ExitCode);
        Assert.Equal(2, ToolRun.Of("assess", folder.Path("link.json"), "--output", file).ExitCode);
        Directory.CreateSymbolicLink(folder.Path("there"), folder.Path(""));
        Assert.Equal(2, ToolRun.Of("assess", file, "--output", folder.Path("there/in.json")).ExitCode);
    }

    [Theory]
    [InlineData("--help", "responseeval explain S-001 patients.ndjson")]
    [InlineData("assess --help", "responseeval assess - --format ndjson")]
    [InlineData("summarize --help", "responseeval summarize trial.ndjson --by arm")]
    [InlineData("merge --help", "responseeval merge part1.ndjson part2.ndjson --output responses.ndjson")]
    [InlineData("explain -h", "responseeval explain S-001 patients.ndjson")]
    [InlineData("report --help", "responseeval report sdtm/ --out pages/ --patients --title \"Trial 7\"")]
    [InlineData("plot --help", "responseeval plot waterfall patients.ndjson --out waterfall.svg")]
    public void Help_has_examples_and_exit_codes(string arguments, string example)
    {
        var run = ToolRun.Of(arguments.Split(' '));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
        Assert.Contains("130  interrupted", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_prints_the_version()
    {
        var run = ToolRun.Of("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^responseeval \d+\.\d+\.\d+\n$", run.Output);
    }

    [Fact]
    public void What_the_user_typed_cannot_colour_a_message()
    {
        var run = ToolRun.Of("assess", "\u001B[31mx.csv");
        Assert.Contains("\\u001B[31mx.csv", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Error);
    }

    [Fact]
    public void An_at_sign_is_part_of_a_file_name() =>
        Assert.Contains("cannot read @x.json: there is no such file", ToolRun.Of("assess", "@x.json").Error, StringComparison.Ordinal);
}
