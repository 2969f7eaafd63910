namespace ResponseEval.Cdisc;

/// <summary>What tells one visit from another; at most one member is given, and none for a record that says nothing of when it was.</summary>
internal readonly record struct VisitKey(double? Number, string? Name, string? LinkGroup, string? Date);

/// <summary>
/// Tells the visit of a record: by VISITNUM, else VISIT, else --LNKGRP, else date. A name that has one number in the other records stands for it, and a link
/// group or a date that the other records know of one visit stands for that visit.
/// </summary>
internal sealed class VisitKeys
{
    private readonly Dictionary<string, double?> numberOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VisitKey> visitOfLinkGroup = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VisitKey> visitOfDate = new(StringComparer.Ordinal);

    public VisitKeys(SdtmSubject subject, ReaderRecords records)
    {
        foreach (var i in records.Results)
            LearnName(subject.TumorResults[i]);
        foreach (var i in records.Results)
            LearnVisit(subject.TumorResults[i]);
    }

    /// <summary>The visit of a record.</summary>
    public VisitKey Of(TumorRecord record, string? linkGroup) => ByNumberOrName(record)
        ?? (linkGroup is not null
            ? visitOfLinkGroup.TryGetValue(linkGroup, out var sameGroup) && sameGroup != default ? sameGroup : new VisitKey(null, null, linkGroup, null)
            : record.Date is { } date && visitOfDate.TryGetValue(date, out var sameDate) && sameDate != default ? sameDate
            : new VisitKey(null, null, null, record.Date));

    private VisitKey? ByNumberOrName(TumorRecord record) =>
        record.VisitNumber is { } number ? new VisitKey(number, null, null, null)
        : record.Visit is not { } name ? null
        : numberOfName.TryGetValue(name, out var ofName) && ofName is not null ? new VisitKey(ofName, null, null, null)
        : new VisitKey(null, name, null, null);

    private void LearnName(TumorResult record)
    {
        if (record is { VisitNumber: { } number, Visit: { } name } && !numberOfName.TryAdd(name, number) && numberOfName[name] != number)
            numberOfName[name] = null;
    }

    private void LearnVisit(TumorResult record)
    {
        if (ByNumberOrName(record) is not { } visit)
            return;
        Learn(record.LinkGroup, visit, visitOfLinkGroup);
        Learn(record.Date, visit, visitOfDate);
    }

    /// <summary>Keeps the one visit of a text; none where there are several.</summary>
    private static void Learn(string? text, VisitKey visit, Dictionary<string, VisitKey> visits)
    {
        if (text is not null && !visits.TryAdd(text, visit) && visits[text] != visit)
            visits[text] = default;
    }
}
