namespace ResponseEval.Tool.Sharding;

/// <summary>A line of the index: what became of one entry of the inputs.</summary>
/// <param name="Entry">Its place among all entries of all inputs, from 0.</param>
/// <param name="Length">How many bytes of the part are of it; what stands between two entries is not counted.</param>
/// <param name="Messages">What was said of it on standard error; null if nothing.</param>
internal readonly record struct PartEntry(long Entry, long Length, IReadOnlyList<string>? Messages);
