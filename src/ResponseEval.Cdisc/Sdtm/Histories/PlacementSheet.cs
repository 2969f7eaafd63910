namespace ResponseEval.Cdisc;

/// <summary>Writes down where each record of a reader goes. The ids and dates of visits are filled in at the end.</summary>
internal sealed class PlacementSheet(SdtmSubject subject, ReaderRecords records)
{
    public const string Identifications = "TU", Results = "TR", Responses = "RS";

    private readonly Place[] identifications = new Place[subject.TumorIdentifications.Count];
    private readonly Place[] results = new Place[subject.TumorResults.Count];
    private readonly Place[] responses = new Place[subject.Responses.Count];

    public void PlaceIdentification(int index, PlacementKind kind, Visit? visit, string? lesion, ProblemKind? problem = null) =>
        identifications[index] = new Place(kind, visit, lesion, problem);

    public void PlaceResult(int index, PlacementKind kind, Visit? visit, string? lesion, ProblemKind? problem = null) =>
        results[index] = new Place(kind, visit, lesion, problem);

    public void PlaceResponse(int index, Visit? visit, ProblemKind? problem = null) =>
        responses[index] = new Place(problem is null ? PlacementKind.Response : PlacementKind.Reported, visit, null, problem);

    public bool IsResultPlaced(int index) => results[index].IsSet;

    public bool IsResponsePlaced(int index) => responses[index].IsSet;

    /// <summary>The placements of all records of the reader.</summary>
    /// <exception cref="InvalidOperationException">A record has none: a fault of this library.</exception>
    public ValueList<Placement> ToList()
    {
        var placements = new Placement[records.Identifications.Count + records.Results.Count + records.Responses.Count];
        var count = 0;
        foreach (var i in records.Identifications)
            placements[count++] = identifications[i].Of(Identifications, i, subject.TumorIdentifications[i]);
        foreach (var i in records.Results)
            placements[count++] = results[i].Of(Results, i, subject.TumorResults[i]);
        foreach (var i in records.Responses)
            placements[count++] = responses[i].Of(Responses, i, subject.Responses[i]);
        return [.. placements];
    }

    private readonly struct Place(PlacementKind kind, Visit? visit, string? lesion, ProblemKind? problem)
    {
        public bool IsSet { get; } = true;

        public Placement Of(string domain, int index, TumorRecord record) => IsSet
            ? new Placement(domain, index, record.Sequence, kind)
            {
                Assessment = visit?.Id,
                Lesion = lesion,
                Code = problem?.Code,
                DateImputation = visit?.ImputationOf(record.Date),
            }
            : throw new InvalidOperationException($"{ReaderProblems.Record(domain, record.Sequence, index)} was placed nowhere.");
    }
}
