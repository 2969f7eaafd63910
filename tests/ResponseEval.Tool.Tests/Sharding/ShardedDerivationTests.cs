namespace ResponseEval.Tool.Tests.Sharding;

public sealed class ShardedDerivationTests : IDisposable
{
    private static readonly string _sample = Path.Combine(ShardedRuns.Samples, "sdtm");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--format xpt")]
    [InlineData("--format xpt8 --mode derived")]
    [InlineData("--format json --reader accepted --created 2026-01-31T12:00:00")]
    [InlineData("--format ndjson --preset admiralonco-1.4")]
    [InlineData("--format csv --mode derived --censoring ema --strict")]
    [InlineData("--format dsjc")]
    public void The_parts_become_all_files_of_the_undivided_run(string options) =>
        Check(exitCode: 0, ["derive", _sample, .. options.Split(' ')]);

    [Fact]
    public void Problems_of_subjects_and_of_rows_without_one_are_reported_as_ever()
    {
        var source = Directory.CreateDirectory(folder.Path("study")).FullName;
        foreach (var file in Directory.EnumerateFiles(_sample))
            File.WriteAllText(Path.Combine(source, Path.GetFileName(file)), File.ReadAllText(file)
                .Replace("34,mm,34,34,mm", "34,inch,34,34,inch", StringComparison.Ordinal)
                .Replace("RECIST 1.1,PD,PD,INVESTIGATOR,,,5", "RECIST 1.1,Pd,Pd,INVESTIGATOR,,,5", StringComparison.Ordinal));
        var results = File.ReadAllLines(Path.Combine(source, "tr.csv"));
        File.Delete(Path.Combine(source, "tr.csv"));
        var nobody = string.Join(',', results[1].Split(',').Select(static (cell, i) => i < 3 ? "" : cell));
        File.WriteAllLines(Path.Combine(source, "results.csv"), [results[0], .. results[20..], nobody, .. results[1..20]]);

        Check(exitCode: 1, ["derive", source, "--domain", "TR=results.csv", "--format", "csv", "--mode", "derived"]);
    }

    [Theory]
    [InlineData("--reader nobody")]
    public void A_reader_without_records_is_named_when_the_parts_are_joined(string options)
    {
        string[] command = ["derive", _sample, .. options.Split(' ')];
        var (parts, runs) = ShardedRuns.Shards(folder, 2, command);
        Assert.All(runs, static run => Assert.Equal(0, run.ExitCode));
        var merged = ShardedRuns.Merge(parts, folder.Path("out"));
        Assert.Equal(ToolRun.Of([.. command, "--out", folder.Path("single")]), merged);
        Assert.Equal(2, merged.ExitCode);
        Assert.Empty(Directory.EnumerateFiles(folder.Path("out")));
    }

    [Fact]
    public void The_parts_need_a_folder()
    {
        var (parts, _) = ShardedRuns.Shards(folder, 1, "derive", _sample);
        Assert.Contains("need --output: the folder", ToolRun.Of("merge", parts[0]).Error, StringComparison.Ordinal);
        Assert.Contains("need --output: the folder", ShardedRuns.Merge(parts, folder.Write("file", "")).Error, StringComparison.Ordinal);
        Assert.Contains("is no file", ToolRun.Of("derive", _sample, "--out", folder.Path(""), "--shard", "1/1").Error, StringComparison.Ordinal);
    }

    private void Check(int exitCode, string[] command)
    {
        // The summary names the folder: both write to one name, one after the other.
        var target = folder.Path("adam");
        var single = ToolRun.Of([.. command, "--out", target]);
        Assert.Equal(exitCode, single.ExitCode);
        var files = ShardedRuns.Files(target);
        Assert.Equal(6, files.Count);
        foreach (var count in ShardedRuns.Counts)
        {
            Directory.Delete(target, recursive: true);
            var (parts, _) = ShardedRuns.Shards(folder, count, command);
            Assert.Equal(single, ShardedRuns.Merge(parts, target));
            Assert.Equal(files, ShardedRuns.Files(target));
        }
    }
}
