namespace ResponseEval.Tool.Tests.Processes;

public sealed class ToolProcessTests : IDisposable
{
    private static readonly string _many = string.Concat(Enumerable.Range(0, 3000).Select(i => Histories.Responder($"S-{i}") + "\n"));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_starts_evaluates_and_ends_with_its_exit_code()
    {
        var input = folder.Write("in.ndjson", Histories.Responder("A") + "\n" + Histories.Broken("B"));
        using var tool = ToolProcess.Start(["assess", input, "--format", "ndjson"]);
        var output = tool.Output.ReadToEnd();
        var (exitCode, error) = tool.Wait();
        Assert.Equal(1, exitCode);
        Assert.StartsWith("{\"formatVersion\":1,\"subjectId\":\"A\"", output, StringComparison.Ordinal);
        Assert.Equal(2, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_truncated_gzip_file_is_noticed_also_where_the_output_is_compressed()
    {
        var bytes = TemporaryFolder.Compressed(Histories.Utf8(_many));
        for (var missing = 1; missing < bytes.Length; missing = (missing * 3) + 1)
        {
            var input = folder.Write("in.ndjson.gz", bytes[..^missing]);
            using var tool = ToolProcess.Start(["assess", input, "--format", "ndjson", "--output", folder.Path("out.ndjson.gz")]);
            var (exitCode, error) = tool.Wait();
            Assert.Equal(2, exitCode);
            Assert.EndsWith($"responseeval: cannot read {input}: it is truncated, or no valid gzip file\n", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("table")]
    [InlineData("ndjson")]
    public void Culture_time_zone_and_number_of_processors_change_no_byte(string format)
    {
        var input = folder.Write("in.ndjson", _many + Histories.WithWarning("i-I-ı-İ") + "\n");
        var plain = Run(("LC_ALL", "C"), ("TZ", "UTC"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Assert.Contains("i-I-ı-İ", plain, StringComparison.Ordinal);
        Assert.Equal(plain, Run(("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Tokyo"), ("DOTNET_PROCESSOR_COUNT", "4")));
        Assert.Equal(plain, Run(("LC_ALL", "de_DE.UTF-8"), ("TZ", "America/St_Johns"), ("COLUMNS", "40")));

        string Run(params (string, string)[] environment)
        {
            using var tool = ToolProcess.Start(["assess", input, "--format", format, "--explain"], environment);
            var output = tool.Output.ReadToEnd();
            Assert.Equal((0, ""), tool.Wait());
            return output;
        }
    }

    [UnixFact]
    public void A_full_disk_is_a_message_and_2()
    {
        var input = folder.Write("in.ndjson", Histories.Responder("A"));
        foreach (var format in (string[])["table", "json", "ndjson"])
        {
            using var tool = ToolProcess.Shell($"tool assess '{input}' --format {format} > /dev/full");
            Assert.Equal((2, "responseeval: cannot write standard output: No space left on device\n"), tool.Wait());
        }

        using var direct = ToolProcess.Shell($"tool assess '{input}' --output /dev/full");
        var (exitCode, error) = direct.Wait();
        Assert.Equal(2, exitCode);
        Assert.StartsWith("responseeval: cannot write /dev/full: No space left on device", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Messages_that_cannot_be_written_are_lost_and_nothing_else()
    {
        var input = folder.Write("in.ndjson", Histories.Responder("A") + "\n" + Histories.Broken("B"));
        using var tool = ToolProcess.Shell($"tool assess '{input}' --format ndjson 2> /dev/full");
        Assert.Contains("\"subjectId\":\"A\"", tool.Output.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(1, tool.Wait().ExitCode);
    }

    [UnixFact]
    public void A_pipe_that_nobody_reads_is_a_message_and_2()
    {
        var input = folder.Write("in.ndjson", _many);
        using var tool = ToolProcess.Start(["assess", input, "-", "--format", "ndjson"]);
        Assert.StartsWith("{", tool.Output.ReadLine(), StringComparison.Ordinal);
        tool.Output.Close();
        Assert.Equal((2, "responseeval: cannot write standard output: Broken pipe\n"), tool.Wait());
    }

    [UnixFact]
    public void Results_and_messages_can_share_a_file()
    {
        var input = folder.Write("in.ndjson", Histories.Responder("A") + "\n" + Histories.Responder("B") + "\n");
        var shared = folder.Path("all.txt");
        using var tool = ToolProcess.Shell(
            $"(echo first; tool assess '{input}' absent.json --format ndjson; echo last) > '{shared}' 2>&1");
        tool.Wait();
        var lines = File.ReadAllLines(shared);
        Assert.Equal(5, lines.Length);
        Assert.Equal(("first", "last"), (lines[0], lines[^1]));
    }

    [UnixFact]
    public void What_comes_through_a_pipe_is_answered_at_once_and_a_signal_ends_with_130()
    {
        foreach (var signal in (string[])["INT", "TERM"])
        {
            using var tool = ToolProcess.Start(["assess", "-", "--format", "ndjson"]);
            tool.Input.Write(Histories.Responder("A") + "\n" + Histories.Responder("B")[..100]);
            tool.Input.Flush();
            Assert.Contains("\"subjectId\":\"A\"", tool.Output.ReadLine(), StringComparison.Ordinal);
            tool.Signal(signal);
            Assert.Equal((130, "responseeval: interrupted: the results are not complete\n"), tool.Wait());
            Assert.Equal("", tool.Output.ReadToEnd());
        }
    }
}
