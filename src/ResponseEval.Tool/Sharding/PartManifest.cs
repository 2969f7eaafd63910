using System.Text.Json;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Sharding;

/// <summary>What is known of a part: of which run it is, what it holds, and that it is whole. Two runs of one shard write the same bytes.</summary>
/// <param name="FormatVersion">Of the manifest and the files beside it.</param>
/// <param name="Shard">Which shard, from 1.</param>
/// <param name="Shards">How many shards the run has.</param>
/// <param name="Run">The run, which is that of all shards.</param>
/// <param name="Entries">How many entries all inputs have together: subjects, and problems or notes in place of one.</param>
/// <param name="Counts">What became of the subjects of this shard.</param>
/// <param name="Part">The part.</param>
/// <param name="Index">The index beside it.</param>
/// <param name="ExitCode">The exit code of the shard.</param>
internal sealed record PartManifest(
    int FormatVersion, int Shard, int Shards, ShardedRun Run, long Entries, PartCounts Counts, FileDigest Part, FileDigest Index, int ExitCode)
{
    public const int Version = 1;

    /// <summary>What another run has that this one has not: null if both are one run.</summary>
    public string? Difference(PartManifest other) =>
        FormatVersion != other.FormatVersion ? $"its format is version {FormatVersion}, not {other.FormatVersion}"
        : Run.Difference(other.Run) is { } difference ? difference
        : Shards != other.Shards ? $"it is one of {Shards} shards, not of {other.Shards}"
        : null;
}

/// <summary>What became of the subjects of a shard.</summary>
/// <param name="Subjects">All of them; one counts once for each reader whose readings were evaluated.</param>
/// <param name="Reported">Evaluated and written.</param>
/// <param name="Warned">Those of them that have a warning.</param>
/// <param name="Rejected">Not evaluated because of an error.</param>
/// <param name="WithoutReader">Of SDTM folders, not read by the wanted reader.</param>
internal sealed record PartCounts(long Subjects, long Reported, long Warned, long Rejected, long WithoutReader)
{
    public static PartCounts Of(RunTotals totals) =>
        new(totals.Subjects - totals.PassedOver, totals.Reported, totals.Warned, totals.Rejected, totals.WithoutReader);

    public RunTotals Totals() => new() { Reported = Reported, Warned = Warned, Rejected = Rejected, WithoutReader = WithoutReader };
}

/// <summary>The rules of a sharded run.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Version">Their version.</param>
/// <param name="Hash">The hash of their content.</param>
/// <param name="Content">All their members.</param>
internal sealed record PartRules(string Name, string Version, string Hash, JsonElement Content);
