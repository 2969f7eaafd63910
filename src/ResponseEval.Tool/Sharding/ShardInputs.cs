using ResponseEval.Cdisc;
using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Sharding;

/// <summary>The input files of a sharded run. A folder counts as the tables in it, by name.</summary>
internal sealed class ShardInputs
{
    private readonly IReadOnlyList<string> inputs;
    private readonly List<(string File, long Size, DateTime Written)> seen;

    /// <summary>Reads all inputs once.</summary>
    /// <exception cref="UsageException">One cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public ShardInputs(IReadOnlyList<string> inputs, CancellationToken interrupt)
    {
        this.inputs = inputs;
        seen = Look();
        Digests = [.. from input in seen let digest = FileDigest.Of(input.File, interrupt) select new InputDigest(input.File, digest.Size, digest.Sha256)];
    }

    public IReadOnlyList<InputDigest> Digests { get; }

    /// <exception cref="UsageException">An input was written to since the digests were made.</exception>
    public void CheckThatNoneChanged()
    {
        if (Look().Except(seen).FirstOrDefault() is { File: { } file })
            throw new UsageException($"'{file}' changed while it was read: run the shard again");
    }

    private List<(string File, long Size, DateTime Written)> Look()
    {
        var found = new List<(string, long, DateTime)>();
        foreach (var input in inputs)
            foreach (var file in Files(input))
                found.Add(Guard(file, () => (file, new FileInfo(file).Length, File.GetLastWriteTimeUtc(file))));
        return found;
    }

    private static IEnumerable<string> Files(string input) => !Directory.Exists(input) ? [input]
        : Guard(input, () => Directory.GetFiles(input).Where(static file => TableFile.FormatOf(file) is not null).Order(StringComparer.Ordinal));

    private static T Guard<T>(string input, Func<T> look)
    {
        try
        {
            return look();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ReadFailure.Message(input, exception));
        }
    }
}
