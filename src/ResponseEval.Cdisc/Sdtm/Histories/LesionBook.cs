namespace ResponseEval.Cdisc;

/// <summary>The lesions that one reader identified: those of TU, then those that only TR knows.</summary>
internal sealed class LesionBook
{
    private readonly Dictionary<string, IdentifiedLesion> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProblemKind> reported = new(StringComparer.Ordinal);
    private readonly SdtmSubject subject;
    private readonly PlacementSheet sheet;
    private readonly ReaderProblems problems;

    public LesionBook(SdtmSubject subject, PlacementSheet sheet, ReaderProblems problems)
    {
        this.subject = subject;
        this.sheet = sheet;
        this.problems = problems;
    }

    /// <summary>The lesions in the order in which they were identified.</summary>
    public List<IdentifiedLesion> Lesions { get; } = [];

    public IdentifiedLesion? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Takes in an identification of TU; splits and merges are not among them.</summary>
    public void Identify(int index, Visit? visit)
    {
        var record = subject.TumorIdentifications[index];
        var name = ReaderProblems.Record(PlacementSheet.Identifications, record.Sequence, index);
        if (!Identification.TryFind(record.Result ?? record.OriginalResult, out var identification))
        {
            problems.Add(
                SdtmProblemCatalogue.OtherIdentification,
                record.Result ?? record.OriginalResult ?? "no result",
                "TARGET, NON-TARGET, NEW, NEW TARGET or NEW NON-TARGET",
                visit?.Label,
                record.LinkId,
                name);
            sheet.PlaceIdentification(index, PlacementKind.Reported, visit, record.LinkId, SdtmProblemCatalogue.OtherIdentification);
            if (record.LinkId is { } other)
                reported.TryAdd(other, SdtmProblemCatalogue.OtherIdentification);
        }
        else if (record.LinkId is not { } id)
        {
            problems.Add(SdtmProblemCatalogue.NoLesion, "no TULNKID", "the id of the lesion", visit?.Label, member: name);
            sheet.PlaceIdentification(index, PlacementKind.Reported, visit, null, SdtmProblemCatalogue.NoLesion);
        }
        else if (Find(id) is { } known)
        {
            Repeat(record, identification.Role, known, visit, name);
            sheet.PlaceIdentification(index, PlacementKind.Supporting, visit, id);
        }
        else
        {
            Add(new IdentifiedLesion(id, Lesions.Count, identification, new AnatomicSite(record.Location, Details(record)), index));
            sheet.PlaceIdentification(index, PlacementKind.Lesion, visit, id);
        }
    }

    /// <summary>Takes in a lesion that only TR knows.</summary>
    public void IdentifyByGroup(string id, int result, Visit visit)
    {
        if (reported.ContainsKey(id))
            return;
        var record = subject.TumorResults[result];
        if (Identification.TryFind(record.GroupId, out var identification))
        {
            problems.Add(
                SdtmProblemCatalogue.RoleFromGroup, $"TRGRPID {record.GroupId}", "a record of TU", visit.Label, id, ReaderProblems.Record(record, result));
            Add(new IdentifiedLesion(id, Lesions.Count, identification, default, identifiedBy: null));
            return;
        }

        problems.Add(
            SdtmProblemCatalogue.UnknownLesion,
            record.GroupId is { } group ? $"TRGRPID {group}" : "no TRGRPID",
            "a record of TU, or TARGET, NON-TARGET or NEW",
            visit.Label,
            id,
            ReaderProblems.Record(record, result));
        reported.Add(id, SdtmProblemCatalogue.UnknownLesion);
    }

    /// <summary>Why results of an id are of no lesion.</summary>
    public ProblemKind ReasonAgainst(string id) => reported[id];

    private void Add(IdentifiedLesion lesion)
    {
        byId.Add(lesion.Id, lesion);
        Lesions.Add(lesion);
    }

    private void Repeat(TumorIdentification record, IdentifiedRole role, IdentifiedLesion known, Visit? visit, string name)
    {
        var before = known.Role;
        if (!known.Agrees(role))
            problems.Add(
                SdtmProblemCatalogue.RolesDiffer, record.Result ?? record.OriginalResult!, $"{Identification.Word(before)}, as before", visit?.Label, known.Id, name);
        if (record.Location is { } location && known.Site.Organ is { } organ && !string.Equals(location, organ, StringComparison.OrdinalIgnoreCase))
            problems.Add(SdtmProblemCatalogue.LocationsDiffer, location, $"{organ}, as before", visit?.Label, known.Id, name);
    }

    /// <summary>Laterality and direction, as far as they are given.</summary>
    private static string? Details(TumorIdentification record) => (record.Laterality, record.Directionality) switch
    {
        (null, var direction) => direction,
        (var side, null) => side,
        var (side, direction) => $"{side}, {direction}",
    };
}
