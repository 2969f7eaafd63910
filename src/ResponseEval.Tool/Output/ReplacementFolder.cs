namespace ResponseEval.Tool.Output;

/// <summary>
/// Files written beside those that they will replace, in a folder that may be there already. They appear together once all are complete;
/// what was not completed leaves nothing.
/// </summary>
internal sealed class ReplacementFolder : IDisposable
{
    private readonly string target;
    private readonly string temporary;
    private readonly List<string> names = [];
    private readonly List<string> made = [];
    private bool isDone;

    /// <exception cref="OutputFailedException">The folder cannot be made.</exception>
    public ReplacementFolder(string path)
    {
        target = Path.GetFullPath(path);
        temporary = Path.Combine(target, $".{Guid.NewGuid():N}.tmp");
        Guard(() => Make(temporary));
    }

    /// <param name="name">The name below the folder; <c>/</c> separates folders.</param>
    /// <param name="bytes">The content.</param>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Write(string name, byte[] bytes)
    {
        names.Add(name);
        Guard(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(temporary, name))!);
            File.WriteAllBytes(Path.Combine(temporary, name), bytes);
        });
    }

    /// <summary>Gives the files their names.</summary>
    /// <exception cref="OutputFailedException">One cannot be replaced.</exception>
    public void Complete() => Guard(() =>
    {
        foreach (var name in names)
        {
            Make(Path.GetDirectoryName(Path.Combine(target, name))!);
            File.Move(Path.Combine(temporary, name), Path.Combine(target, name), overwrite: true);
        }

        isDone = true;
    });

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
            if (isDone)
                return;
            foreach (var folder in made)
                if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                    Directory.Delete(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The run has failed already and says so; leftovers under a temporary name are all that can be left.
        }
    }

    /// <summary>Makes a folder and those above it, and remembers those that were not there, the innermost first.</summary>
    private void Make(string folder)
    {
        for (var missing = folder; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing))
            made.Add(missing);
        Directory.CreateDirectory(folder);
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputFailedException(target, exception);
        }
    }
}
