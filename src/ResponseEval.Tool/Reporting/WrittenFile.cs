using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Reporting;

/// <summary>Writes a whole file, which appears under its name once it is complete.</summary>
internal static class WrittenFile
{
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static void Write(ToolHost host, string path, ReadOnlySpan<byte> bytes)
    {
        host.Interrupt.ThrowIfCancellationRequested();
        using var output = OutputTarget.Open(path, host.StandardOutput);
        output.Write(bytes);
        host.Interrupt.ThrowIfCancellationRequested();
        output.Complete();
    }
}
