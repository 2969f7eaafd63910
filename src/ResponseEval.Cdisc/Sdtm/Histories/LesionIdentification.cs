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
            switch (subject.TumorIdentifications[i])
            {
                case { TestCode: TumorIdentificationTests.Tumor or TumorIdentificationTests.Lesion, LinkId: { } id } when parts.Contains(id):
                    sheet.PlaceIdentification(i, PlacementKind.Lineage, visitOf[i], id);
                    break;
                case { TestCode: TumorIdentificationTests.Tumor or TumorIdentificationTests.Lesion }:
                    book.Identify(i, visitOf[i]);
                    break;
                case { TestCode: TumorIdentificationTests.Split }:
                    splits.Add(i);
                    break;
                case { TestCode: TumorIdentificationTests.Merge }:
                    merges.Add((i, visitOf[i]));
                    break;
                case { TestCode: null } record:
                    problems.Add(
                        SdtmProblemCatalogue.NoTest,
                        "no TUTESTCD",
                        "the test",
                        lesion: record.LinkId,
                        member: ReaderProblems.Record(PlacementSheet.Identifications, record.Sequence, i));
                    sheet.PlaceIdentification(i, PlacementKind.Reported, visitOf[i], record.LinkId, SdtmProblemCatalogue.NoTest);
                    break;
                case var indicator:
                    sheet.PlaceIdentification(i, PlacementKind.Supporting, visitOf[i], indicator.LinkId);
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

    /// <summary>The ids that TUSPLIT calls parts of another lesion: also where TUMIDENT identifies them, they are none of their own.</summary>
    private HashSet<string> PartsWithParent()
    {
        var identified = new HashSet<string>(StringComparer.Ordinal);
        var parts = new HashSet<string>(StringComparer.Ordinal);
        if (!records.Identifications.Exists(i => subject.TumorIdentifications[i].TestCode == TumorIdentificationTests.Split))
            return parts;
        foreach (var i in records.Identifications)
            if (subject.TumorIdentifications[i] is { TestCode: TumorIdentificationTests.Tumor or TumorIdentificationTests.Lesion, LinkId: { } id })
                identified.Add(id);
        foreach (var i in records.Identifications)
            if (subject.TumorIdentifications[i] is { TestCode: TumorIdentificationTests.Split, LinkId: { } part, GroupId: { } whole }
                && part != whole
                && identified.Contains(whole))
                parts.Add(part);
        return parts;
    }
}
