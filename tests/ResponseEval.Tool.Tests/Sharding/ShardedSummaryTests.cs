namespace ResponseEval.Tool.Tests.Sharding;

public sealed class ShardedSummaryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("table --by arm")]
    [InlineData("json --by site --population evaluable --interval wilson --level 0.9")]
    [InlineData("csv --by arm --transform log --censoring fda-c --visit-interval 42")]
    public void The_parts_become_the_bytes_of_the_undivided_run(string options)
    {
        var generated = folder.Write("in.ndjson", string.Join("\n", [.. ShardedRuns.Generated(0, 150), Histories.Broken("x"), Histories.WithWarning("y"), "{}"]));
        var array = folder.Write("in.json.gz", $"[{string.Join(",\r\n", ShardedRuns.Generated(0, 40, "H-"))}]");
        var rules = folder.Write("rules.json", """{"name":"own","progressionIncreasePercent":25,"pseudoProgressionPrior":0.07}""");
        Check(["summarize", generated, array, Path.Combine(ShardedRuns.Samples, "trial.ndjson"), "--rules", rules, "--format", .. options.Split(' ')], exitCode: 1);
    }

    [Fact]
    public void Several_readers_of_a_subject_stay_together()
    {
        Check(["summarize", Path.Combine(ShardedRuns.Samples, "sdtm"), "--reader", "all", "--format", "csv"], exitCode: 0);
        Check(["summarize", Path.Combine(ShardedRuns.Samples, "sdtm"), "--reader", "RADIOLOGIST 1", "--format", "json"], exitCode: 0);
    }

    [Fact]
    public void A_subject_that_is_there_twice_is_named_when_the_parts_are_joined()
    {
        var trial = Path.Combine(ShardedRuns.Samples, "trial.ndjson");
        var single = ToolRun.Of("summarize", trial, trial);
        var (parts, _) = ShardedRuns.Shards(folder, 3, "summarize", trial, trial);
        Assert.Equal(single, ShardedRuns.Merge(parts, folder.Path("merged")));
        Assert.Contains("more than once", single.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("merged", folder.Names());
    }

    private void Check(string[] command, int exitCode)
    {
        var single = ToolRun.Of([.. command, "--output", folder.Path("single")]);
        Assert.Equal(exitCode, single.ExitCode);
        foreach (var count in ShardedRuns.Counts)
        {
            var (parts, _) = ShardedRuns.Shards(folder, count, command);
            Assert.Equal(single, ShardedRuns.Merge(parts, folder.Path("merged")));
            Assert.Equal(File.ReadAllText(folder.Path("single")), File.ReadAllText(folder.Path("merged")));
        }
    }
}
