namespace ResponseEval.Tool.Tests.Rules;

public sealed class RulesChoiceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_of_rules_is_applied_and_named()
    {
        var rules = folder.Write("r.json", "\uFEFF{\"name\":\"mine\",\"version\":\"2\",\"partialResponseDecreasePercent\":50}");
        var run = ToolRun.Reading(Histories.Responder("A"), "assess", "-", "--rules", rules);
        Assert.Contains("Rules: mine 2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Pattern: stable disease\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preset_is_found_by_its_name() =>
        Assert.Contains("Rules: default 1.0.0\n", ToolRun.Reading(Histories.Responder("A"), "assess", "-", "--rules", "default").Output, StringComparison.Ordinal);

    [Fact]
    public void All_problems_of_a_file_are_named_with_the_file()
    {
        var rules = folder.Write("r.json", "{\"minimumStableDays\":-3,\"foo\":1}");
        var run = ToolRun.Reading(Histories.Responder("A"), "assess", "-", "--rules", rules);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.All(run.ErrorLines, line => Assert.Contains($" {rules}/-/-/", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_rules_is_not_read_to_its_end()
    {
        var rules = folder.Write("r.json", new string(' ', (1 << 20) + 1));
        var run = ToolRun.Of("assess", "-", "--rules", rules);
        Assert.Equal((2, $"responseeval: cannot read {rules}: it is larger than 1 MiB\n"), (run.ExitCode, run.Error));
    }
}
