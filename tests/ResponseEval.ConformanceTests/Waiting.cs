namespace ResponseEval.ConformanceTests;

/// <summary>
/// What reference cases state and the library does not answer yet, or is believed to be stated wrongly. A difference that is listed must be
/// there: an entry that no longer differs fails its case, so that the list cannot go stale.
/// </summary>
internal static class Waiting
{
    /// <summary>ctDNA support of progression events waits for the ctDNA rules.</summary>
    public static readonly HashSet<string> ForPhenomena =
    [
        "REV-S7-brain progressionEvents[0].ctdna: expected \"inconclusive\", found \"notAvailable\"",
        "REV-S7-flare progressionEvents[0].ctdna: expected \"inconclusive\", found \"notAvailable\"",
    ];

    /// <summary>The entries of a case, without its id.</summary>
    public static IEnumerable<string> Of(string id) =>
        ForPhenomena.Where(entry => entry.StartsWith(id + " ", StringComparison.Ordinal)).Select(entry => entry[(id.Length + 1)..]);
}
