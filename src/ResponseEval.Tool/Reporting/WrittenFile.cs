using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Reporting;

/// <summary>Writes whole files, each of which appears under its name once it is complete.</summary>
internal static class WrittenFile
{
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public static void Write(ToolHost host, string path, ReadOnlySpan<byte> bytes)
    {
        using var output = OutputTarget.Open(path, host.StandardOutput);
        output.Write(bytes);
        output.Complete();
    }

    /// <exception cref="OutputFailedException">It cannot be made.</exception>
    public static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputFailedException(path, exception);
        }
    }
}
