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
        {
            var outcomes = new Dictionary<int, Placement>();
            foreach (var reader in analysis.Readers)
                foreach (var placement in reader.Placements)
                    if (placement.Domain == _domains[domain] && (placement.Kind != PlacementKind.Reported || !outcomes.ContainsKey(placement.Index)))
                        outcomes[placement.Index] = placement;
            var reported = 0;
            foreach (var outcome in outcomes.Values)
                if (outcome.Kind == PlacementKind.Reported)
                {
                    reported++;
                    var reason = (outcome.Domain, outcome.Code ?? "");
                    reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                }

            counts[domain] = new(counts[domain].Read + outcomes.Count, counts[domain].Reported + reported);
        }
    }
}
