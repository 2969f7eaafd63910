namespace ResponseEval.Tool.Tests.Running;

/// <summary>Gives its bytes, then waits for more that never come, as a quiet pipe does; the interrupt comes while it waits.</summary>
internal sealed class InterruptedStream(byte[] bytes, Action interrupt) : MemoryStream(bytes, writable: false)
{
    private readonly ManualResetEventSlim never = new();

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = base.Read(buffer, offset, count);
        if (read > 0)
            return read;
        interrupt();
        never.Wait();
        return 0;
    }

    /// <summary>Lets the thread go that waits.</summary>
    protected override void Dispose(bool disposing)
    {
        never.Set();
        base.Dispose(disposing);
    }
}
