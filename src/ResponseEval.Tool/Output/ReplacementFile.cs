namespace ResponseEval.Tool.Output;

/// <summary>A file written beside the one that it will replace, so that nobody ever sees half of it.</summary>
internal sealed class ReplacementFile : IDisposable
{
    private readonly string target;
    private readonly string temporary;
    private bool isDone;

    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made.</exception>
    public ReplacementFile(string path)
    {
        target = RealPath.Of(path);
        temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        Stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public FileStream Stream { get; }

    /// <summary>Puts the complete file in its place.</summary>
    public void TakeItsName()
    {
        Stream.Dispose();
        File.Move(temporary, target, overwrite: true);
        isDone = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (isDone)
            return;
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The run has failed already and says so; a leftover under a temporary name is all that can be left.
        }
    }
}
