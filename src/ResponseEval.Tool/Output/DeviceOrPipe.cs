namespace ResponseEval.Tool.Output;

/// <summary>What exists under a path and is no regular file: it is written to directly, for it cannot be replaced.</summary>
internal static class DeviceOrPipe
{
    /// <summary>Opens the device or pipe; null for a regular file and for a path that does not exist.</summary>
    /// <exception cref="UnauthorizedAccessException">It is there and must not be written.</exception>
    public static FileStream? TryOpen(string path)
    {
        if (!File.Exists(path))
            return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!stream.CanSeek || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            return stream;
        stream.Dispose();
        return null;
    }
}
