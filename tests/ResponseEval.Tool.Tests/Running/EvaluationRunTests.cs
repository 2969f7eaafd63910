using System.Text.Json;
using ResponseEval.Tool.Tests.Input;

namespace ResponseEval.Tool.Tests.Running;

public sealed class EvaluationRunTests
{
    /// <summary>Some megabytes: many batches, every tenth subject broken, every seventh with a warning.</summary>
    private static readonly string _many = string.Concat(Enumerable.Range(0, 6000).Select(i =>
        (i % 10 == 3 ? Histories.Broken($"S-{i}") : i % 7 == 2 ? Histories.WithWarning($"S-{i}") : Histories.Responder($"S-{i}")) + "\n"));

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    public void The_bytes_are_the_same_whatever_the_number_of_threads_and_the_size_of_the_pieces(string format)
    {
        ToolRun Run(int workers, Stream input) => ToolRun.With(
            new() { Workers = workers, Input = input }, "assess", "-", "--format", format);
        var bytes = Histories.Utf8(_many);
        var one = Run(1, new MemoryStream(bytes));
        Assert.Equal(1, one.ExitCode);
        Assert.Contains("S-5999", one.Output, StringComparison.Ordinal);
        Assert.Equal(one, Run(4, new MemoryStream(bytes)));
        Assert.Equal(one, Run(4, new PieceStream(bytes, 1000)));
        Assert.Equal(one, Run(3, new PieceStream(bytes, 70_000, 5, 200_000)));
    }

    [Fact]
    public void A_disk_that_fills_up_ends_the_run_with_2()
    {
        using var disk = new FailingStream(room: 1_000_000);
        var run = ToolRun.With(
            new() { Input = new MemoryStream(Histories.Utf8(_many.Replace("orgn", "organ", StringComparison.Ordinal))), Output = disk },
            "assess", "-", "--format", "ndjson");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("responseeval: cannot write standard output: No space left on device", run.ErrorLines[^1]);
    }

    [Fact]
    public void An_interrupt_ends_the_run_though_input_is_waited_for_and_leaves_whole_lines()
    {
        using var interrupt = new CancellationTokenSource();
        using var input = new InterruptedStream(Histories.Utf8(_many), interrupt.Cancel);
        var run = ToolRun.With(new() { Input = input, Interrupt = interrupt.Token }, "assess", "-", "--format", "ndjson");
        Assert.Equal(130, run.ExitCode);
        Assert.Equal("responseeval: interrupted: the results are not complete", run.ErrorLines[^1]);
        Assert.All(run.OutputLines, line => JsonDocument.Parse(line).Dispose());
        Assert.True(run.Output.Length == 0 || run.Output.EndsWith('\n'));
    }

    [Fact]
    public void An_interrupt_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        using var input = new InterruptedStream(Histories.Utf8(_many), interrupt.Cancel);
        var run = ToolRun.With(
            new() { Input = input, Interrupt = interrupt.Token }, "assess", "-", "--format", "ndjson", "--output", folder.Path("out.ndjson"));
        Assert.Equal(130, run.ExitCode);
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void A_subject_above_16_MiB_is_an_error_and_the_next_one_is_evaluated()
    {
        using var huge = new ConcatenatedStream(
            new MemoryStream(Histories.Utf8("{\"x\":\"")), new RepeatingStream('x', 100L << 20), new MemoryStream(Histories.Utf8("\"}\n" + Histories.Responder("B"))));
        var run = ToolRun.With(new() { Input = huge }, "assess", "-", "--format", "ndjson");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("error RE-IN-028 stdin:1/-/-/-: found more than 16 MiB, expected a subject of at most 16 MiB\n", run.Error);
        Assert.Contains("\"subjectId\":\"B\"", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }
}
