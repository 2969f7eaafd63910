namespace ResponseEval.Cdisc;

/// <summary>Reads TU: lesions first, then which of them split and merged; then the lesions that only TR knows.</summary>
internal sealed class LesionIdentification(
    SdtmSubject subject, ReaderRecords records, LesionBook book, Lineage lineage, PlacementSheet sheet, ReaderProblems problems)
{
    public void Read(List<Visit> visits)
    {
        var visitOf = new Visit?[subject.TumorIdentifications.Count];
        foreach (var visit in visits)
            foreach (var i in visit.Identifications)
                visitOf[i] = visit;
        var parts = PartsWithParent();
        var splits = new List<int>();
        var merges = new List<(int, Visit?)>();
        foreach (var i in records.Identifications)
            switch (subject.TumorIdentifications[i].TestCode)
            {
                case TumorIdentificationTests.Split:
                    splits.Add(i);
                    break;
                case TumorIdentificationTests.Merge:
                    merges.Add((i, visitOf[i]));
                    break;
                default:
                    Identify(i, visitOf[i], parts);
                    break;
            }

        foreach (var i in splits)
            lineage.Split(i, visitOf[i]);
        lineage.Merge(merges);
        foreach (var visit in visits)
            foreach (var (id, results) in visit.ByLesion)
                if (book.Find(id) is null && lineage.OwnerOf(id) is null)
                    book.IdentifyByGroup(id, results[0], visit);
    }

    private void Identify(int index, Visit? visit, HashSet<string> parts)
    {
        var record = subject.TumorIdentifications[index];
        if (record.TestCode is null)
        {
            var name = ReaderProblems.Record(PlacementSheet.Identifications, record.Sequence, index);
            problems.Add(SdtmProblemCatalogue.NoTest, "no TUTESTCD", "the test", visit?.Label, record.LinkId, name);
            sheet.PlaceIdentification(index, PlacementKind.Reported, visit, record.LinkId, SdtmProblemCatalogue.NoTest);
        }
        else if (!IsLesion(record))
            sheet.PlaceIdentification(index, PlacementKind.Supporting, visit, record.LinkId); // an indicator
        else if (record.LinkId is { } id && parts.Contains(id))
            sheet.PlaceIdentification(index, PlacementKind.Lineage, visit, id);
        else
            book.Identify(index, visit);
    }

    private static bool IsLesion(TumorIdentification record) => record.TestCode is TumorIdentificationTests.Tumor or TumorIdentificationTests.Lesion;

    /// <summary>The ids that TUSPLIT calls parts of another lesion: also where TUMIDENT identifies them, they are none of their own.</summary>
    private HashSet<string> PartsWithParent()
    {
        var identified = new HashSet<string>(StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        if (!records.Identifications.Exists(i => subject.TumorIdentifications[i].TestCode == TumorIdentificationTests.Split))
            return parts;
        foreach (var i in records.Identifications)
            if (subject.TumorIdentifications[i] is { LinkId: { } id } record && IsLesion(record))
                identified.Add(id);
        foreach (var i in records.Identifications)
            if (subject.TumorIdentifications[i] is { TestCode: TumorIdentificationTests.Split, LinkId: { } part, GroupId: { } whole }
                && part != whole
                && identified.Contains(whole))
                parts.Add(part);
        return parts;
    }
}
