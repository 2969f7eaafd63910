using System.Text.Json;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding;

/// <summary>The index of a part while it is written: a line for each entry that belongs to the shard, in input order.</summary>
internal sealed class PartIndex(string part) : IDisposable
{
    private readonly OutputTarget file = OutputTarget.Open(part + PartFiles.IndexEnding, Stream.Null);
    private readonly MemoryStream buffer = new();

    /// <summary>How many entries there were so far, of all shards.</summary>
    public long Entries { get; private set; }

    /// <summary>Adds the next entries of the inputs.</summary>
    /// <param name="entries">Those of them that belong to the shard, counted from 0 among these entries.</param>
    /// <param name="count">How many entries these are.</param>
    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Add(IEnumerable<PartEntry> entries, int count)
    {
        buffer.SetLength(0);
        foreach (var entry in entries)
        {
            JsonSerializer.Serialize(buffer, entry with { Entry = Entries + entry.Entry }, PartLines.Default.PartEntry);
            buffer.WriteByte((byte)'\n');
        }

        file.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        Entries += count;
    }

    /// <exception cref="OutputFailedException">It cannot be written.</exception>
    public void Complete() => file.Complete();

    public void Dispose() => file.Dispose();
}
