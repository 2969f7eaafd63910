namespace ResponseEval.Tool.Sharding;

/// <summary>
/// The hash that decides to which shard a subject belongs: 64-bit FNV-1a over the UTF-8 bytes of its id (Fowler, Noll and Vo; RFC 9923), whose bits the finalizer of
/// MurmurHash3 (Appleby) then mixes, since the low bits of FNV-1a depend on the low bits of the characters only. It never changes: docs/guides/shards.md.
/// </summary>
internal static class SubjectHash
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    public static ulong Of(ReadOnlySpan<byte> subjectId)
    {
        var hash = OffsetBasis;
        foreach (var next in subjectId)
            hash = unchecked((hash ^ next) * Prime);
        return Mixed(hash);
    }

    private static ulong Mixed(ulong hash)
    {
        hash = unchecked((hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD);
        hash = unchecked((hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53);
        return hash ^ (hash >> 33);
    }
}
