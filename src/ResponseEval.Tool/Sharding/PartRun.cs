using System.CommandLine;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding;

/// <summary>The run of one shard: begins with what an earlier one may have left, and ends with the manifest.</summary>
internal sealed class PartRun : IDisposable
{
    private readonly ToolHost host;
    private readonly string path;
    private readonly Shard shard;
    private readonly ShardedRun run;
    private readonly ShardInputs inputs;
    private PartIndex? index;

    private PartRun(ToolHost host, string path, Shard shard, ShardedRun run, ShardInputs inputs) =>
        (this.host, this.path, this.shard, this.run, this.inputs) = (host, path, shard, run, inputs);

    /// <summary>Prepares a run: reads all inputs once for their hashes.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="shard">The shard.</param>
    /// <param name="part">The part to write.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="inputs">The inputs as they were named.</param>
    /// <exception cref="UsageException">An input cannot be read.</exception>
    public static PartRun Of(ToolHost host, Shard shard, string part, ParseResult parsed, ProtocolRules rules, IReadOnlyList<string> inputs)
    {
        var read = new ShardInputs(inputs, host.Interrupt);
        var run = ShardedRun.Of(parsed.CommandResult.Command.Name, OptionTexts.Of(parsed), rules, read.Digests);
        return new(host, part, shard, run, read);
    }

    /// <summary>The exit code of an earlier run if it made this part and the part is whole; null if the shard is to be run, from the start.</summary>
    /// <exception cref="OutputFailedException">What the earlier run left cannot be removed.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public int? ExitCodeOfEarlierRun()
    {
        var (manifest, difference) = Earlier();
        if (manifest is not null && difference is null)
        {
            host.Error.WriteLine($"responseeval: shard {shard} is complete already");
            return manifest.ExitCode;
        }

        if (difference is not null)
            host.Error.WriteLine(Problems.PlainText.Of($"responseeval: shard {shard} starts anew: {difference}"));
        Discard();
        return null;
    }

    /// <summary>Which subjects belong to the part.</summary>
    public Shard Shard => shard;

    /// <summary>What a batch adds to the part.</summary>
    public ShardWork Work() => new(shard, Index);

    /// <summary>The index of the part, begun when it is first asked for.</summary>
    public PartIndex Index => index ??= new PartIndex(path);

    /// <summary>Ends the part, and writes its manifest when all else is in its place.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">An input changed while it was read.</exception>
    /// <exception cref="OutputFailedException">A file cannot be written.</exception>
    public int Complete(OutputTarget output, PartCounts counts, int exitCode)
    {
        if (exitCode == ExitCode.Failed)
            return exitCode; // an input could not be read to its end: what is missing may belong to this shard
        inputs.CheckThatNoneChanged();
        host.Interrupt.ThrowIfCancellationRequested(); // from here to the manifest it is too late: a part without one would be left
        output.Complete();
        Index.Complete();
        PartFiles.WriteManifest(path, Manifest(counts, exitCode));
        return exitCode;
    }

    public void Dispose() => index?.Dispose();

    private PartManifest Manifest(PartCounts counts, int exitCode) => new(
        PartManifest.Version,
        shard.Number,
        shard.Count,
        run,
        Index.Entries,
        counts,
        FileDigest.Of(path, CancellationToken.None),
        FileDigest.Of(path + PartFiles.IndexEnding, CancellationToken.None),
        exitCode);

    private (PartManifest? Manifest, string? Difference) Earlier()
    {
        try
        {
            var manifest = PartFiles.ReadManifest(path);
            return (manifest, manifest is null ? null : Difference(manifest));
        }
        catch (UsageException exception)
        {
            return (null, exception.Message);
        }
    }

    private string? Difference(PartManifest earlier) =>
        earlier.FormatVersion != PartManifest.Version ? $"its format is version {earlier.FormatVersion}, not {PartManifest.Version}"
        : (earlier.Shard, earlier.Shards) != (shard.Number, shard.Count) ? $"the part is that of shard {earlier.Shard}/{earlier.Shards}"
        : earlier.Run.Difference(run)
        ?? PartFiles.Damage(path, earlier, host.Interrupt);

    private void Discard()
    {
        try
        {
            File.Delete(path + PartFiles.ManifestEnding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(path + PartFiles.ManifestEnding, exception);
        }
    }
}
