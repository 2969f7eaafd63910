using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Tests.Running;

public sealed class RunProgressTests : IDisposable
{
    private readonly StringWriter terminal = new();
    private readonly SteppedClock clock = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Nothing_is_said_in_the_first_second()
    {
        var progress = new RunProgress(terminal, totalBytes: 1000, clock);
        clock.Advance(TimeSpan.FromMilliseconds(999));
        progress.Show(500, 400);
        progress.Clear();
        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void Then_it_says_how_far_the_run_is_and_goes_away()
    {
        var progress = new RunProgress(terminal, totalBytes: 1000, clock);
        clock.Advance(TimeSpan.FromSeconds(2));
        progress.Show(5000, 400);
        const string Line = "5,000 subjects, 40 %, 2,500 a second";
        Assert.Equal(Line, terminal.ToString());
        progress.Clear();
        Assert.Equal(Line + "\r" + new string(' ', Line.Length) + "\r", terminal.ToString());
    }

    [Fact]
    public void It_speaks_five_times_a_second_at_most()
    {
        var progress = new RunProgress(terminal, totalBytes: null, clock);
        clock.Advance(TimeSpan.FromSeconds(1));
        progress.Show(1, 1);
        clock.Advance(TimeSpan.FromMilliseconds(199));
        progress.Show(2, 2);
        Assert.Equal("1 subjects, 1 a second", terminal.ToString());
        clock.Advance(TimeSpan.FromMilliseconds(1));
        progress.Show(3, 3);
        Assert.EndsWith("3 subjects, 3 a second", terminal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    public void It_needs_a_terminal_of_its_own(bool errorIsTerminal, bool outputIsTerminal, bool hasProgress)
    {
        var host = new ToolHost
        {
            StandardInput = Stream.Null,
            StandardOutput = Stream.Null,
            Error = terminal,
            ErrorIsTerminal = errorIsTerminal,
            OutputIsTerminal = outputIsTerminal,
        };
        using var output = OutputTarget.Open(null, Stream.Null);
        Assert.Equal(hasProgress, RunProgress.For(host, [new InputName("-", InputFormat.Ndjson, false)], output) is not null);
    }

    private sealed class SteppedClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Advance(TimeSpan time) => now += time.Ticks;
    }
}
