using System.IO.Compression;

namespace ResponseEval.Tool.Output;

/// <summary>
/// Where results go: standard output, a device or pipe, or a file that appears under its name only once it is complete. A name that ends in
/// <c>.gz</c> is compressed.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    /// <summary>The framework compresses nothing to no bytes at all, which is no gzip file.</summary>
    private static readonly byte[] _emptyGzip = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private readonly string name;
    private readonly Stream file;
    private readonly Stream stream;
    private readonly ReplacementFile? replacement;

    private bool wroteNothing = true;

    private OutputTarget(string name, Stream file, ReplacementFile? replacement = null)
    {
        this.name = name;
        this.file = file;
        this.replacement = replacement;
        stream = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new BlockStream(new GZipStream(file, CompressionLevel.Fastest))
            : file;
    }

    /// <summary>True if the results go where the tool's standard output goes.</summary>
    public bool IsStandardOutput { get; private init; }

    /// <summary>Opens the output.</summary>
    /// <param name="path">The file; null, <c>-</c> or <c>/dev/stdout</c> for standard output.</param>
    /// <param name="standardOutput">Standard output.</param>
    /// <exception cref="OutputFailedException">It cannot be opened for writing.</exception>
    public static OutputTarget Open(string? path, Stream standardOutput)
    {
        // Opened anew, /dev/stdout would begin at the start of a file that a shell wants appended to.
        if (path is null or "-" or "/dev/stdout")
            return new OutputTarget("standard output", standardOutput) { IsStandardOutput = true };
        try
        {
            if (Directory.Exists(path))
                throw new IOException("it is a directory");
            if (DeviceOrPipe.TryOpen(path) is { } device)
                return new OutputTarget(path, device);
            var replacement = new ReplacementFile(path);
            return new OutputTarget(path, replacement.Stream, replacement);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputFailedException(path, exception);
        }
    }

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return;
        wroteNothing = false;
        try
        {
            stream.Write(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(name, exception);
        }
    }

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Flush() => Guard(stream.Flush);

    /// <summary>Ends the output; a file gets its name.</summary>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Complete() => Guard(() =>
    {
        if (wroteNothing && stream is BlockStream)
            file.Write(_emptyGzip);
        stream.Flush();
        if (!IsStandardOutput)
            stream.Dispose();
        replacement?.TakeItsName();
    });

    /// <summary>Lets go of the output. What was not completed leaves no file.</summary>
    public void Dispose()
    {
        replacement?.Dispose();
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(name, exception);
        }
    }
}
