namespace ResponseEval.Cdisc;

/// <summary>A part of a lesion that split.</summary>
/// <param name="Id">TULNKID of the part, for example T04.1.</param>
/// <param name="Parent">The lesion that split.</param>
/// <param name="Since">The visit at which it was first seen apart; null if that is not known.</param>
internal sealed record SplitPart(string Id, IdentifiedLesion Parent, Visit? Since)
{
    /// <summary>True if the part is to be read at a visit.</summary>
    public bool IsExpected(Visit visit) => Since?.Dates is not { } dates || dates.First <= visit.Date;
}

/// <summary>Lesions that became one.</summary>
internal sealed class Merge(Visit? since)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The lesions, in the order in which they were identified as merged.</summary>
    public List<IdentifiedLesion> Members { get; } = [];

    /// <summary>TULNKID of the joint mass where it has an id of its own; else null.</summary>
    public string? Joint { get; set; }

    public void Add(IdentifiedLesion lesion)
    {
        if (ids.Add(lesion.Id))
            Members.Add(lesion);
    }

    /// <summary>True from the visit on at which they were first seen as one.</summary>
    public bool Holds(Visit visit) => since?.Dates is not { } dates || dates.First <= visit.Date;
}

/// <summary>
/// Which lesions of a reader split and merged (TUTESTCD TUSPLIT and TUMERGE). TUGRPID groups the records of one split or merge; of a split it names the lesion that split (SDTMIG 3.4,
/// TU, assumptions). Parts and joint masses are no lesions of their own: their diameters belong to the lesions of the baseline.
/// </summary>
internal sealed class Lineage
{
    private readonly Dictionary<string, SplitPart> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Merge> mergeOfJoint = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Merge>> mergesOf = new(StringComparer.Ordinal);
    private readonly LesionBook book;
    private readonly SdtmSubject subject;
    private readonly PlacementSheet sheet;
    private readonly ReaderProblems problems;

    public Lineage(LesionBook book, SdtmSubject subject, PlacementSheet sheet, ReaderProblems problems)
    {
        this.book = book;
        this.subject = subject;
        this.sheet = sheet;
        this.problems = problems;
    }

    /// <summary>The parts of each lesion that split.</summary>
    public Dictionary<string, List<SplitPart>> PartsOf { get; } = new(StringComparer.Ordinal);

    /// <summary>The merges of a lesion, or of a joint mass.</summary>
    public IReadOnlyList<Merge> MergesOf(string id) => mergesOf.TryGetValue(id, out var merges) ? merges : [];

    /// <summary>True if nothing split or merged.</summary>
    public bool IsEmpty => parts.Count == 0 && mergesOf.Count == 0;

    /// <summary>True for the id of a part of a lesion that split.</summary>
    public bool IsPart(string id) => parts.ContainsKey(id);

    /// <summary>The lesion that an id without an identification of its own belongs to: as a part of it, or as the mass that it is a part of.</summary>
    public IdentifiedLesion? OwnerOf(string id) =>
        parts.TryGetValue(id, out var part) ? part.Parent
        : mergeOfJoint.TryGetValue(id, out var merge) && merge.Members.Count > 0 ? merge.Members[0]
        : null;

    /// <summary>Takes in a TUSPLIT record.</summary>
    public void Split(int index, Visit? visit)
    {
        var record = subject.TumorIdentifications[index];
        var name = ReaderProblems.Record(PlacementSheet.Identifications, record.Sequence, index);
        if (record.LinkId is not { } id || parts.ContainsKey(id) || (book.Find(id) is not null && book.Find(record.GroupId) is null))
        {
            sheet.PlaceIdentification(index, PlacementKind.Lineage, visit, record.LinkId); // a repetition, or the whole marked as split
            return;
        }

        var parent = book.Find(record.GroupId) is { } group && group.Id != id ? group : ParentByName(id, visit, name);
        if (parent is null)
        {
            problems.Add(
                SdtmProblemCatalogue.NoParent, $"TUGRPID {record.GroupId ?? "missing"}", "TUGRPID with the lesion that split", visit?.Label, id, name);
            sheet.PlaceIdentification(index, PlacementKind.Reported, visit, id, SdtmProblemCatalogue.NoParent);
            return;
        }

        var part = new SplitPart(id, parent, visit);
        parts.Add(id, part);
        if (!PartsOf.TryGetValue(parent.Id, out var siblings))
            PartsOf.Add(parent.Id, siblings = []);
        siblings.Add(part);
        sheet.PlaceIdentification(index, PlacementKind.Lineage, visit, parent.Id);
    }

    /// <summary>Takes in the TUMERGE records.</summary>
    public void Merge(List<(int Index, Visit? Visit)> records)
    {
        var groups = new Dictionary<string, (Merge Merge, List<(int Index, Visit? Visit)> Records)>(StringComparer.Ordinal);
        foreach (var (index, visit) in records)
        {
            var record = subject.TumorIdentifications[index];
            var key = record.GroupId ?? record.LinkId ?? "";
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = (new Merge(visit), []));
                if (book.Find(record.GroupId) is { } carrier)
                    group.Merge.Add(carrier);
            }

            group.Records.Add((index, visit));
            if (book.Find(record.LinkId) is { } member)
                group.Merge.Add(member);
            else if (record.LinkId is { } joint)
                group.Merge.Joint = joint;
        }

        foreach (var (merge, ofGroup) in groups.Values)
            Close(merge, ofGroup);
    }

    private void Close(Merge merge, List<(int Index, Visit? Visit)> records)
    {
        if (merge is { Joint: { } named, Members.Count: 0 })
            foreach (var id in named.Split(['/', '+', '&', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (book.Find(id) is { } member)
                    merge.Add(member);
        var isKnown = merge.Members.Count > (merge.Joint is null ? 1 : 0);
        foreach (var (index, visit) in records)
            if (isKnown)
                sheet.PlaceIdentification(index, PlacementKind.Lineage, visit, subject.TumorIdentifications[index].LinkId);
            else
                ReportUnknown(index, visit);
        if (!isKnown)
            return;
        foreach (var member in merge.Members)
            Index(member.Id, merge);
        if (merge.Joint is not { } joint)
            return;
        Index(joint, merge);
        mergeOfJoint.TryAdd(joint, merge);
    }

    private void Index(string id, Merge merge)
    {
        if (!mergesOf.TryGetValue(id, out var merges))
            mergesOf.Add(id, merges = []);
        merges.Add(merge);
    }

    private void ReportUnknown(int index, Visit? visit)
    {
        var record = subject.TumorIdentifications[index];
        problems.Add(
            SdtmProblemCatalogue.NothingMerged,
            $"TULNKID {record.LinkId ?? "missing"}, TUGRPID {record.GroupId ?? "missing"}",
            "a TUMERGE record for each lesion, in one TUGRPID",
            visit?.Label,
            record.LinkId,
            ReaderProblems.Record(PlacementSheet.Identifications, record.Sequence, index));
        sheet.PlaceIdentification(index, PlacementKind.Reported, visit, record.LinkId, SdtmProblemCatalogue.NothingMerged);
    }

    /// <summary>The lesion with the longest id that the part's id extends: T04 of T04.1, T04-1, T04_1 and T04a.</summary>
    private IdentifiedLesion? ParentByName(string id, Visit? visit, string record)
    {
        for (var length = id.Length - 1; length > 0; length--)
            if ((id[length] is '.' or '-' or '_' || char.IsAsciiLetter(id[length])) && book.Find(id[..length]) is { } parent)
            {
                problems.Add(
                    SdtmProblemCatalogue.ParentByName, "no lesion in TUGRPID", $"the lesion that split; {parent.Id} was taken", visit?.Label, id, record);
                return parent;
            }

        return null;
    }
}
