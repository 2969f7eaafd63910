using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>All parts of one run, found whole: in the order of their shards.</summary>
internal sealed class PartSet
{
    private const int MostNamed = 10;

    private PartSet(List<(string Path, PartManifest Manifest)> parts, CancellationToken interrupt)
    {
        Paths = [.. parts.Select(static part => part.Path)];
        Run = parts[0].Manifest.Run;
        Entries = parts[0].Manifest.Entries;
        Interrupt = interrupt;
        foreach (var (_, manifest) in parts)
        {
            Totals += manifest.Counts.Totals();
            ExitCode = Math.Max(ExitCode, manifest.ExitCode);
        }
    }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>The run that they are parts of.</summary>
    public ShardedRun Run { get; }

    /// <summary>How many entries the inputs have.</summary>
    public long Entries { get; }

    public RunTotals Totals { get; }

    /// <summary>The exit code of the run as a whole.</summary>
    public int ExitCode { get; }

    public CancellationToken Interrupt { get; }

    /// <summary>Reads all parts once.</summary>
    /// <param name="paths">The parts, in any order. The files beside a part may be named too: that comes of a pattern that fits all.</param>
    /// <param name="interrupt">Ends the reading.</param>
    /// <exception cref="UsageException">They are not all the parts of one run, or one is not as its manifest says.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static PartSet Open(IReadOnlyList<string> paths, CancellationToken interrupt)
    {
        var named = paths.ToHashSet(StringComparer.Ordinal);
        var parts = new List<(string Path, PartManifest Manifest)>();
        foreach (var path in paths)
            if (!IsBeside(path, PartFiles.IndexEnding, named) && !IsBeside(path, PartFiles.ManifestEnding, named))
                parts.Add((path, Manifest(path)));
        if (parts.Count == 0)
            throw new UsageException("there is no part to merge");
        CheckTogether(parts);
        foreach (var (path, manifest) in parts)
            if (PartFiles.Damage(path, manifest, interrupt) is { } damage)
                throw new UsageException($"'{path}' is not whole: {damage}");
        return new([.. parts.OrderBy(static part => part.Manifest.Shard)], interrupt);
    }

    private static bool IsBeside(string path, string ending, HashSet<string> named) =>
        path.EndsWith(ending, StringComparison.Ordinal) && named.Contains(path[..^ending.Length]);

    private static PartManifest Manifest(string path)
    {
        var manifest = PartFiles.ReadManifest(path)
            ?? throw new UsageException($"'{path}' has no manifest '{path}{PartFiles.ManifestEnding}': its shard is not complete, or it is no part");
        if (manifest.FormatVersion != PartManifest.Version)
            throw new UsageException($"'{path}' is no part that this version reads: its format is version {manifest.FormatVersion}, not {PartManifest.Version}");
        if (manifest.Run.Tool != ShardedRun.ThisTool)
            throw new UsageException($"'{path}' was made by version {manifest.Run.Tool} of the tool; this is {ShardedRun.ThisTool}");
        if (manifest.Run.Verb is not ("assess" or "summarize" or "derive"))
            throw new UsageException($"'{path}' says that '{manifest.Run.Verb}' made it, which makes no parts");
        return manifest.Shard >= 1 && manifest.Shard <= manifest.Shards && manifest.Shards <= Shard.Most
            ? manifest
            : throw new UsageException($"'{path}' says that it is shard {manifest.Shard}/{manifest.Shards}, which is none");
    }

    private static void CheckTogether(List<(string Path, PartManifest Manifest)> parts)
    {
        var (first, run) = parts[0];
        var byShard = new Dictionary<int, string>();
        foreach (var (path, manifest) in parts)
            if (manifest.Difference(run) is { } difference)
                throw new UsageException($"'{path}' is not of the same run as '{first}': {difference}");
            else if (manifest.Entries != run.Entries)
                throw new UsageException($"'{path}' is not of the same run as '{first}': its inputs have {manifest.Entries} entries, not {run.Entries}");
            else if (!byShard.TryAdd(manifest.Shard, path))
                throw new UsageException($"'{path}' is shard {manifest.Shard}/{manifest.Shards}, and so is '{byShard[manifest.Shard]}': each is needed once");
        var missing = Enumerable.Range(1, run.Shards).Where(shard => !byShard.ContainsKey(shard)).ToList();
        if (missing.Count > 0)
            throw new UsageException(
                $"{missing.Count} of {run.Shards} shards are missing: {string.Join(", ", missing.Take(MostNamed))}{(missing.Count > MostNamed ? ", and others" : "")}");
    }
}
