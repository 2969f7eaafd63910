namespace ResponseEval.Tool.Output;

/// <summary>The file or folder behind a path, links to it and on the way to it followed, so that two paths can be compared.</summary>
internal static class RealPath
{
    /// <summary>As many as the system follows.</summary>
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            return Followed(full, MostLinks);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return full; // nobody can follow it
        }
    }

    private static string Followed(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var folder = Followed(parent, links);
        path = Path.Join(folder, Path.GetFileName(path));
        return new FileInfo(path).LinkTarget is not { } target ? path
            : links > 0 ? Followed(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, folder)), links - 1)
            : throw new IOException("there are too many links");
    }
}
