namespace ResponseEval.Cdisc;

/// <summary>
/// Groups the records of a reader into visits (<see cref="VisitKeys"/>). A visit in which one test of a lesion is recorded in two
/// link groups, or on two dates, holds several scans and is divided.
/// </summary>
internal sealed class Visits
{
    private readonly SdtmSubject subject;
    private readonly VisitKeys keys;
    private readonly Dictionary<VisitKey, Visit> visits = [];

    private Visits(SdtmSubject subject, ReaderRecords records)
    {
        this.subject = subject;
        keys = new VisitKeys(subject, records);
    }

    public static List<Visit> Of(SdtmSubject subject, ReaderRecords records, ReaderProblems problems)
    {
        var grouping = new Visits(subject, records);
        foreach (var i in records.Results)
            grouping.At(subject.TumorResults[i], subject.TumorResults[i].LinkGroup)?.Results.Add(i);
        foreach (var i in records.Identifications)
            grouping.At(subject.TumorIdentifications[i], null)?.Identifications.Add(i);
        foreach (var i in records.Responses)
            grouping.At(subject.Responses[i], subject.Responses[i].LinkGroup)?.Responses.Add(i);
        var all = new List<Visit>(grouping.visits.Count);
        foreach (var visit in grouping.visits.Values)
        {
            grouping.IndexLesions(visit);
            if (grouping.Division(visit) is not { } division)
            {
                all.Add(visit);
                continue;
            }

            foreach (var part in grouping.Divide(visit, division, problems))
            {
                grouping.IndexLesions(part);
                all.Add(part);
            }
        }

        return all;
    }

    /// <summary>The visit of a record; null for one that says nothing of when it was.</summary>
    private Visit? At(TumorRecord record, string? linkGroup)
    {
        var key = keys.Of(record, linkGroup);
        if (key == default)
            return null;
        if (!visits.TryGetValue(key, out var visit))
            visits.Add(key, visit = new Visit(key.Number, record.Visit, linkGroup));
        return visit;
    }

    /// <summary>What tells the scans of a visit apart where it holds several; null where it holds one.</summary>
    private Func<int, string?>? Division(Visit visit)
    {
        var first = new Dictionary<string, TumorResult>(StringComparer.Ordinal);
        var byDate = false;
        foreach (var results in visit.ByLesion.Values)
        {
            if (results.Count == 1)
                continue;
            first.Clear();
            foreach (var i in results)
            {
                var result = subject.TumorResults[i];
                if (result.TestCode is not { } test || !LesionResultParser.HasValue(result) || first.TryAdd(test, result))
                    continue; // a scan that was not done is none
                var other = first[test];
                if (result.LinkGroup is not null && other.LinkGroup is not null && !string.Equals(result.LinkGroup, other.LinkGroup, StringComparison.Ordinal))
                    return index => subject.TumorResults[index].LinkGroup;
                byDate |= result.Date is not null && other.Date is not null && !string.Equals(result.Date, other.Date, StringComparison.Ordinal);
            }
        }

        return byDate ? index => subject.TumorResults[index].Date : null;
    }

    private Dictionary<string, Visit>.ValueCollection Divide(Visit visit, Func<int, string?> division, ReaderProblems problems)
    {
        var parts = new Dictionary<string, Visit>(StringComparer.Ordinal);
        var byDate = new Dictionary<string, Visit>(StringComparer.Ordinal);
        foreach (var i in visit.Results)
        {
            var result = subject.TumorResults[i];
            if (!parts.TryGetValue(division(i) ?? "", out var part))
                parts.Add(division(i) ?? "", part = new Visit(visit.Number, visit.Name, result.LinkGroup));
            part.Results.Add(i);
            byDate.TryAdd(result.Date ?? "", part);
        }

        foreach (var i in visit.Identifications)
            PartOf(subject.TumorIdentifications[i].Date, null).Identifications.Add(i);
        foreach (var i in visit.Responses)
            PartOf(subject.Responses[i].Date, subject.Responses[i].LinkGroup).Responses.Add(i);
        problems.Add(SdtmProblemCatalogue.VisitSplit, $"{parts.Count} scans", "one scan a visit", visit.Label);
        return parts.Values;

        // The part with the link group of a record, else with its date, else the first.
        Visit PartOf(string? date, string? linkGroup) =>
            linkGroup is not null && parts.TryGetValue(linkGroup, out var byGroup) ? byGroup
            : date is not null && byDate.TryGetValue(date, out var sameDay) ? sameDay
            : parts.Values.First();
    }

    private void IndexLesions(Visit visit)
    {
        foreach (var i in visit.Results)
            if (subject.TumorResults[i].LinkId is { } lesion)
            {
                if (!visit.ByLesion.TryGetValue(lesion, out var results))
                    visit.ByLesion.Add(lesion, results = []);
                results.Add(i);
            }
    }
}
