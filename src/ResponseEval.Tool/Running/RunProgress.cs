using System.Globalization;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Running;

/// <summary>One line on a terminal that says how far a long run has come; gone when the run ends.</summary>
internal sealed class RunProgress
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter terminal;
    private readonly long? totalBytes;
    private readonly TimeProvider clock;
    private readonly long began;
    private TimeSpan shownAt = _patience - _pause;
    private int shownLength;

    public RunProgress(TextWriter terminal, long? totalBytes, TimeProvider clock)
    {
        this.terminal = terminal;
        this.totalBytes = totalBytes;
        this.clock = clock;
        began = clock.GetTimestamp();
    }

    /// <summary>The progress of a run, or null where nobody would see it, or where it would stand among the results.</summary>
    public static RunProgress? For(ToolHost host, IReadOnlyList<InputName> inputs, OutputTarget output)
    {
        if (!host.ErrorIsTerminal || (host.OutputIsTerminal && output.IsStandardOutput))
            return null;
        long? total = 0;
        foreach (var input in inputs)
            total += SubjectInput.SizeOf(input);
        return new RunProgress(host.Error, total, TimeProvider.System);
    }

    /// <summary>Says how far it has come, now and then.</summary>
    public void Show(long subjects, long bytes)
    {
        var elapsed = clock.GetElapsedTime(began);
        if (elapsed < shownAt + _pause)
            return;
        Clear();
        var text = Text(subjects, bytes, elapsed);
        terminal.Write(text);
        terminal.Flush();
        shownLength = text.Length;
        shownAt = elapsed;
    }

    public void Clear()
    {
        if (shownLength == 0)
            return;
        terminal.Write('\r' + new string(' ', shownLength) + '\r');
        terminal.Flush();
        shownLength = 0;
    }

    private string Text(long subjects, long bytes, TimeSpan elapsed)
    {
        var rate = subjects / elapsed.TotalSeconds;
        var share = totalBytes > 0 ? string.Create(CultureInfo.InvariantCulture, $", {100.0 * bytes / totalBytes:0} %") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{subjects:#,0} subjects{share}, {rate:#,0} a second");
    }
}
