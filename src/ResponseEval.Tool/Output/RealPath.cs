namespace ResponseEval.Tool.Output;

/// <summary>The file behind a path, links followed, so that two paths can be compared.</summary>
internal static class RealPath
{
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            return full; // not there: nothing to follow
        }
    }
}
