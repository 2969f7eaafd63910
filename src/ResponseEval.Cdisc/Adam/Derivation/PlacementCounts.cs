namespace ResponseEval.Cdisc;

/// <summary>Counts what became of the records of TU, TR and RS: each once, however many readers share it.</summary>
internal sealed class PlacementCounts
{
    private static readonly ValueList<string> _domains = ["TU", "TR", "RS"];

    private readonly RecordCounts[] counts = new RecordCounts[_domains.Count];
    private readonly SortedDictionary<(string Domain, string Code), long> reasons = [];

    /// <summary>The records by domain: TU, TR, RS.</summary>
    public IReadOnlyList<(string Domain, RecordCounts Counts)> Domains => [.. _domains.Zip(counts)];

    /// <summary>How many records were not used, by domain and code of the problem.</summary>
    public IReadOnlyList<(string Domain, string Code, long Count)> Reasons =>
        [.. reasons.Select(static reason => (reason.Key.Domain, reason.Key.Code, reason.Value))];

    public void Add(SubjectAnalysis analysis)
    {
        for (var domain = 0; domain < _domains.Count; domain++)
            counts[domain] = Add(counts[domain], _domains[domain], analysis.Readers);
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(string domain, RecordCounts more)
    {
        var place = _domains.AsSpan().IndexOf(domain);
        counts[place] = new(counts[place].Read + more.Read, counts[place].Reported + more.Reported);
    }

    /// <summary>Adds reasons that were counted elsewhere.</summary>
    public void Add(string domain, string code, long count) => reasons[(domain, code)] = reasons.GetValueOrDefault((domain, code)) + count;

    private RecordCounts Add(RecordCounts before, string domain, ValueList<ReaderHistory> readers)
    {
        var isPlaced = new List<bool?>();
        foreach (var reader in readers)
            foreach (ref readonly var placement in reader.Placements.AsSpan())
                if (placement.Domain == domain)
                    Mark(isPlaced, placement);
        var after = new RecordCounts(
            before.Read + isPlaced.Count(static placed => placed is not null),
            before.Reported + isPlaced.Count(static placed => placed == false));
        if (after.Reported > before.Reported)
            AddReasons(domain, readers, isPlaced);
        return after;
    }

    /// <summary>A record that one reader could use and another could not is placed.</summary>
    private static void Mark(List<bool?> isPlaced, in Placement placement)
    {
        while (isPlaced.Count <= placement.Index)
            isPlaced.Add(null);
        isPlaced[placement.Index] = isPlaced[placement.Index] == true || placement.Kind != PlacementKind.Reported;
    }

    private void AddReasons(string domain, ValueList<ReaderHistory> readers, List<bool?> isPlaced)
    {
        foreach (var reader in readers)
            foreach (ref readonly var placement in reader.Placements.AsSpan())
                if (placement.Domain == domain && isPlaced[placement.Index] == false)
                {
                    var reason = (domain, placement.Code ?? "");
                    reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                    isPlaced[placement.Index] = null;
                }
    }
}
