using ResponseEval.Tool.CommandLine;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Sharding;
using ResponseEval.Tool.Tests.Processes;

namespace ResponseEval.Tool.Tests.Sharding;

public sealed class PartRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string input;
    private readonly string part;

    public PartRunTests()
    {
        input = folder.Write("in.ndjson", string.Join('\n', [.. ShardedRuns.Generated(0, 20), Histories.Broken("x")]));
        part = folder.Path("a.part");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_again_evaluates_nothing_and_returns_the_recorded_exit_code()
    {
        var first = Run();
        var written = File.GetLastWriteTimeUtc(part);
        var again = Run();
        Assert.Equal(new(first.ExitCode, "", "responseeval: shard 1/1 is complete already\n"), again);
        Assert.Equal(1, again.ExitCode);
        Assert.Equal(written, File.GetLastWriteTimeUtc(part));
        Assert.Equal(first.ExitCode, Run("--format=table").ExitCode);
    }

    [Fact]
    public void Defaults_that_are_written_out_are_the_same_command()
    {
        Run();
        Assert.Contains("complete already", Run("--format", "table", "--censoring", "fda-a", "--reader", "investigator", "--rules", "default").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_input_options_rules_or_shard_starts_anew_and_says_why()
    {
        Run();
        AssertAnew("its options are the default, not --explain=true", Run("--explain"));
        AssertAnew("its options are --format=table --explain=true, not --format=json", Run("--format", "json"));
        AssertAnew("its rules are default 1.0.0, sha256:", Run("--format", "json", "--rules", folder.Write("rules.json", """{"name":"own","nodeNormalMm":11}""")));
        File.AppendAllText(input, "\n" + Histories.Responder("more"));
        AssertAnew("its input '" + input + "' has ", Run("--format", "json", "--rules", folder.Path("rules.json")));
        AssertAnew("the part is that of shard 1/1", ToolRun.Of("assess", input, "--shard", "1/2", "--output", part));
        AssertAnew("it has 1 input files, not 2", ToolRun.Of("assess", input, folder.Write("b.json", Histories.Responder("b")), "--shard", "1/2", "--output", part));
        AssertAnew("it was made by assess, not summarize", ToolRun.Of("summarize", input, "--shard", "1/2", "--output", part));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".index")]
    public void A_part_that_was_changed_or_is_gone_is_made_anew(string ending)
    {
        Run();
        var bytes = File.ReadAllBytes(part + ending);
        bytes[^3] ^= 1;
        File.WriteAllBytes(part + ending, bytes);
        AssertAnew($"'{part}{ending}' has SHA-256 ", Run());
        File.Delete(part + ending);
        AssertAnew($"there is no '{part}{ending}'", Run());
        Assert.Contains("complete already", Run().Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    public void A_manifest_that_is_none_is_replaced(string text)
    {
        Run();
        var manifest = File.ReadAllText(part + ".manifest.json");
        File.WriteAllText(part + ".manifest.json", text);
        AssertAnew(part + ".manifest.json is no manifest of a part", Run());
        Assert.Equal(manifest, File.ReadAllText(part + ".manifest.json"));
    }

    [Fact]
    public void The_manifest_states_no_time_no_place_and_nobody()
    {
        Run();
        var manifest = File.ReadAllText(part + ".manifest.json");
        Assert.Contains("\"inputs\": [", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain(part, manifest, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.MachineName, manifest, StringComparison.Ordinal);
        Assert.DoesNotContain($"{DateTime.UtcNow:yyyy-}", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_leaves_no_part()
    {
        using var interrupt = new CancellationTokenSource();
        interrupt.Cancel();
        var run = ToolRun.With(new() { Interrupt = interrupt.Token }, "assess", input, "--shard", "1/1", "--output", part);
        Assert.Equal(130, run.ExitCode);
        Assert.Equal(["in.ndjson"], folder.Names());
        var derived = ToolRun.With(
            new() { Interrupt = interrupt.Token }, "derive", Path.Combine(ShardedRuns.Samples, "sdtm"), "--shard", "1/1", "--out", part);
        Assert.Equal(130, derived.ExitCode);
        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [Fact]
    public void What_is_not_completed_leaves_neither_part_nor_index_nor_manifest()
    {
        using (var run = Begin())
        using (var output = OutputTarget.Open(part, Stream.Null))
        {
            output.Write("one"u8);
            run.Index.Add([new(0, 3, null)], count: 1);
            Assert.Equal(3, folder.Names().Length);
        }

        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [Fact]
    public void An_interrupt_before_the_part_has_its_name_leaves_no_part()
    {
        using var interrupt = new CancellationTokenSource();
        using (var run = Begin(interrupt.Token))
        using (var output = OutputTarget.Open(part, Stream.Null))
        {
            interrupt.Cancel();
            Assert.Throws<OperationCanceledException>(() => run.Complete(output, new(0, 0, 0, 0, 0), exitCode: 0));
        }

        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [Fact]
    public void An_input_that_changes_while_it_is_read_leaves_no_part()
    {
        using (var run = Begin())
        using (var output = OutputTarget.Open(part, Stream.Null))
        {
            File.AppendAllText(input, "\n");
            var message = Assert.Throws<UsageException>(() => run.Complete(output, new(0, 0, 0, 0, 0), exitCode: 0)).Message;
            Assert.Equal($"'{input}' changed while it was read: run the shard again", message);
        }

        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [Theory]
    [InlineData("--shard 1/2", "--shard needs --output: the file for the part")]
    [InlineData("--shard 3/2 --output {0}", "--shard: found '3/2', expected I/N")]
    [InlineData("--shard 1/2 --output -", "'-' is no file")]
    [InlineData("--shard 1/2 --output {0}.gz", "a part is not compressed")]
    public void Wrong_options_are_named(string options, string message)
    {
        var run = ToolRun.Of(["assess", input, .. string.Format(null, options, part).Split(' ')]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("responseeval: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["in.ndjson"], folder.Names());
    }

    [Fact]
    public void An_input_that_is_named_twice_is_another_run()
    {
        Run();
        Assert.Contains("shard 1/1 starts anew: it has 1 input files, not 2", Run(input).Error, StringComparison.Ordinal);
        Assert.Equal(ToolRun.Of("assess", input, input), ToolRun.Of("merge", part));
    }

    [Theory]
    [InlineData("assess x.manifest.json --output x")]
    [InlineData("summarize x.manifest.json --output x")]
    [InlineData("assess in.ndjson --rules x.manifest.json --output x")]
    [InlineData("derive sdtm/ --out sdtm/tr.csv")]
    [InlineData("derive sdtm --out sdtm/a.part")]
    [InlineData("derive sdtm --domain TR=../x.manifest.json --out x")]
    [InlineData("derive sdtm --rules x.manifest.json --out x")]
    [InlineData("assess sdtm --output sdtm/a.part")]
    [InlineData("assess sdtm --output sdtm/tr.csv")]
    public void What_is_read_is_neither_removed_nor_overwritten(string command)
    {
        folder.Write("x.manifest.json", "{}");
        Directory.CreateDirectory(folder.Path("sdtm"));
        File.Copy(Path.Combine(ShardedRuns.Samples, "sdtm", "tr.csv"), folder.Path("sdtm/tr.csv"));
        var before = Files();
        var arguments = command.Split(' ').Select(word => word.Contains("sdtm", StringComparison.Ordinal) || word[0] is 'x' or 'i' ? folder.Path(word) : word);
        var run = ToolRun.Of([.. arguments, "--shard", "1/2"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Matches("is read by this run, or would be by the next|is an input: it cannot be the output too", run.Error);
        Assert.Equal(before, Files());

        Dictionary<string, string> Files() => Directory.EnumerateFiles(folder.Path(""), "*", SearchOption.AllDirectories).ToDictionary(static file => file, File.ReadAllText);
    }

    [UnixFact]
    public async Task An_input_that_nobody_writes_to_waits_until_the_user_interrupts()
    {
        var pipe = folder.Path("pipe.ndjson");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe))
            await made.WaitForExitAsync();
        using var interrupt = new CancellationTokenSource();
        var run = Task.Run(() => ToolRun.With(new() { Interrupt = interrupt.Token }, "assess", pipe, "--shard", "1/1", "--output", part));
        await interrupt.CancelAsync();
        Assert.Equal(130, (await run).ExitCode);
    }

    [UnixFact]
    public void An_input_that_can_be_read_once_only_has_no_shards()
    {
        var pipe = folder.Path("pipe.ndjson");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe))
            made.WaitForExit();
        using var writer = new FileStream(pipe, FileMode.Open, FileAccess.ReadWrite); // with a writer, whoever reads does not wait
        var run = ToolRun.Of("assess", pipe, "--shard", "1/1", "--output", part);
        Assert.Equal((2, $"responseeval: cannot read {pipe}: it is no file that can be read more than once\n"), (run.ExitCode, run.Error));
    }

    [UnixFact]
    public void A_device_is_no_part() =>
        Assert.Contains("'/dev/null' is no file", ToolRun.Of("assess", input, "--shard", "1/2", "--output", "/dev/null").Error, StringComparison.Ordinal);

    [Fact]
    public void Standard_input_and_absent_inputs_have_no_shards()
    {
        Assert.Contains("--shard needs inputs that are files", ToolRun.Of("assess", "-", "--shard", "1/2", "--output", part).Error, StringComparison.Ordinal);
        var absent = ToolRun.Of("assess", input, folder.Path("no.json"), "--shard", "1/2", "--output", part);
        Assert.Equal((2, $"responseeval: cannot read {folder.Path("no.json")}: there is no such file\n"), (absent.ExitCode, absent.Error));
        Assert.Equal(["in.ndjson"], folder.Names());
    }

    private ToolRun Run(params string[] options) => ToolRun.Of(["assess", input, "--shard", "1/1", "--output", part, .. options]);

    private PartRun Begin(CancellationToken interrupt = default)
    {
        var host = new ToolHost { StandardInput = Stream.Null, StandardOutput = Stream.Null, Error = TextWriter.Null, Interrupt = interrupt };
        return PartRun.Of(host, new Shard(1, 2), part, new AssessCommand(host).Build().Parse([input]), ProtocolRules.Default, [input]);
    }

    private static void AssertAnew(string why, ToolRun run)
    {
        Assert.StartsWith("responseeval: shard ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" starts anew: " + why, run.ErrorLines[0], StringComparison.Ordinal);
        Assert.InRange(run.ExitCode, 0, 1);
    }
}
