using ResponseEval.Tool.Tests.Processes;

namespace ResponseEval.Tool.Tests.Sharding;

public sealed class ShardedAssessmentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    [InlineData("table")]
    [InlineData("ndjson --explain --reader all --censoring ema")]
    [InlineData("json --strict --reader nobody")]
    public void The_parts_become_the_bytes_and_the_messages_of_the_undivided_run(string options)
    {
        string[] command = ["assess", .. ShardedRuns.Inputs(folder), "--format", .. options.Split(' ')];
        var single = ToolRun.Of([.. command, "--output", folder.Path("single")]);
        Assert.Equal(1, single.ExitCode);
        foreach (var count in ShardedRuns.Counts)
        {
            var (parts, runs) = ShardedRuns.Shards(folder, count, command);
            var merged = ShardedRuns.Merge(parts, folder.Path("merged"));

            Assert.Equal(single, merged);
            Assert.Equal(File.ReadAllBytes(folder.Path("single")), File.ReadAllBytes(folder.Path("merged")));
            Assert.Equal(Errors(single), runs.SelectMany(Errors).Order(StringComparer.Ordinal));
            Assert.All(runs, static run => Assert.InRange(run.ExitCode, 0, 1));
        }

        static IEnumerable<string> Errors(ToolRun run) =>
            run.ErrorLines.Where(static line => line.StartsWith("error", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("a=")]
    public void An_odd_name_of_a_reader_is_read_from_the_manifest_as_from_the_command_line(string reader)
    {
        string[] command = ["assess", Path.Combine(ShardedRuns.Samples, "sdtm"), .. reader.Length == 0 ? ["--reader", ""] : (string[])[$"--reader={reader}"]];
        var single = ToolRun.Of([.. command, "--output", folder.Path("single")]);
        Assert.Equal(0, single.ExitCode);
        Assert.Equal(single, ShardedRuns.Merge(ShardedRuns.Shards(folder, 2, command).Parts, folder.Path("merged")));
    }

    [Fact]
    public void A_part_is_what_a_run_over_its_subjects_alone_would_write()
    {
        var lines = ShardedRuns.Generated(0, 40).ToArray();
        var input = folder.Write("in.ndjson", string.Join('\n', lines));
        var (parts, _) = ShardedRuns.Shards(folder, 3, "assess", input, "--format", "json");
        for (var i = 0; i < parts.Length; i++)
        {
            var shard = new Tool.Sharding.Shard(parts.Length - i, parts.Length);
            var own = folder.Write("own.ndjson", string.Join('\n', lines.Where(line => shard.Includes(HistoryJson.Read(Histories.Utf8(line)).SubjectId!))));
            Assert.Equal(ToolRun.Of("assess", own, "--format", "json").Output, File.ReadAllText(parts[i]));
        }
    }

    [Fact]
    public void A_shard_writes_the_same_bytes_whatever_the_number_of_threads()
    {
        var input = folder.Write("in.ndjson", string.Join('\n', ShardedRuns.Generated(0, 300)));
        foreach (var workers in (int[])[1, 5])
            ToolRun.With(new() { Workers = workers }, "assess", input, "--format", "ndjson", "--shard", "2/3", "--output", folder.Path($"{workers}.part"));
        foreach (var ending in (string[])["", ".index", ".manifest.json"])
            Assert.Equal(File.ReadAllBytes(folder.Path("1.part" + ending)), File.ReadAllBytes(folder.Path("5.part" + ending)));
    }

    [Fact]
    public void More_parts_than_are_held_open_are_joined_too()
    {
        var input = folder.Write("in.ndjson", string.Join('\n', ShardedRuns.Generated(0, 300)));
        ToolRun.Of("assess", input, "--format", "json", "--output", folder.Path("single"));
        var (parts, _) = ShardedRuns.Shards(folder, 90, "assess", input, "--format", "json");
        Assert.Equal(0, ShardedRuns.Merge(parts, folder.Path("merged")).ExitCode);
        Assert.Equal(File.ReadAllBytes(folder.Path("single")), File.ReadAllBytes(folder.Path("merged")));

        if (OperatingSystem.IsWindows())
            return;
        using var tool = ToolProcess.Shell($"ulimit -n 200; tool merge '{folder.Path("")}'/*.part --output '{folder.Path("limited")}'");
        Assert.Equal((0, ""), tool.Wait());
        Assert.Equal(File.ReadAllBytes(folder.Path("single")), File.ReadAllBytes(folder.Path("limited")));
    }

    [Fact]
    public void The_output_may_be_compressed_and_may_be_standard_output()
    {
        var input = folder.Write("in.ndjson", string.Join('\n', ShardedRuns.Generated(0, 200)));
        var single = ToolRun.Of("assess", input, "--format", "ndjson");
        ToolRun.Of("assess", input, "--format", "ndjson", "--output", folder.Path("single.gz"));
        var (parts, _) = ShardedRuns.Shards(folder, 3, "assess", input, "--format", "ndjson");

        Assert.Equal(single, ToolRun.Of(["merge", .. parts]));
        ShardedRuns.Merge(parts, folder.Path("merged.gz"));
        Assert.Equal(File.ReadAllBytes(folder.Path("single.gz")), File.ReadAllBytes(folder.Path("merged.gz")));
    }

    [Fact]
    public void An_input_that_breaks_off_leaves_no_part_in_any_shard()
    {
        // What is missing may belong to any shard.
        var bytes = TemporaryFolder.Compressed(Histories.Utf8(string.Join('\n', ShardedRuns.Generated(0, 50))));
        var input = folder.Write("in.ndjson.gz", bytes[..^20]);
        var (_, runs) = ShardedRuns.Shards(folder, 2, "assess", input);
        Assert.All(runs, static run => Assert.Equal(2, run.ExitCode));
        Assert.Equal(["in.ndjson.gz"], folder.Names());
    }
}
