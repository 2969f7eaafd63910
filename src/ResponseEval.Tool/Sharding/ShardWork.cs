using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Sharding;

/// <summary>What a batch holds of a shard. Belongs to one thread at a time and is used again for a later batch.</summary>
internal sealed class ShardWork(Shard shard, PartIndex index)
{
    private readonly List<PartEntry> entries = [];

    /// <summary>True if an entry belongs to the shard. One of which no id is known belongs where the empty id does; a failure concerns all.</summary>
    public bool Includes(in BatchEntry entry, SubjectBatch batch) =>
        entry.Failure is not null
        || (entry.Sdtm is { } sdtm ? shard.Includes(sdtm.SubjectId) : shard.Includes(SubjectIdScanner.Find(batch.Bytes(entry))));

    /// <summary>Notes what became of an entry.</summary>
    public void Add(PartEntry entry) => entries.Add(entry);

    /// <summary>Hands over the entries of a batch; called in input order.</summary>
    public void Deliver(int count)
    {
        index.Add(entries, count);
        entries.Clear();
    }
}
