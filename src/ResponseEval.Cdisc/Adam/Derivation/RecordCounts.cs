namespace ResponseEval.Cdisc;

/// <summary>What happened to the records of a domain.</summary>
/// <param name="Read">Records read.</param>
/// <param name="Reported">Of these, records that no history could use; each is reported with its reason.</param>
public readonly record struct RecordCounts(long Read, long Reported)
{
    /// <summary>Records that have a place: they declare a lesion, make or support a reading, or are kept for comparison.</summary>
    public long Placed => Read - Reported;
}
