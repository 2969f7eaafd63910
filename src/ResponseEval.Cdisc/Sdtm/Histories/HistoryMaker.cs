namespace ResponseEval.Cdisc;

/// <summary>Makes the history of one reader: lesions, visits, findings, readings, in this order.</summary>
internal sealed class HistoryMaker
{
    private readonly SdtmSubject subject;
    private readonly ReaderRecords records;
    private readonly SubjectFacts facts;
    private readonly SdtmOptions options;
    private readonly ReaderProblems problems;
    private readonly PlacementSheet sheet;
    private readonly LesionBook book;
    private readonly Lineage lineage;

    public HistoryMaker(SdtmSubject subject, ReaderRecords records, SubjectFacts facts, SdtmOptions options)
    {
        this.subject = subject;
        this.records = records;
        this.facts = facts;
        this.options = options;
        problems = new ReaderProblems(subject.SubjectId);
        problems.AddRange(facts.Problems);
        sheet = new PlacementSheet(subject, records);
        book = new LesionBook(subject, sheet, problems);
        lineage = new Lineage(book, subject, sheet, problems);
    }

    public ReaderHistory Make()
    {
        var visits = Visits.Of(subject, records, problems);
        new LesionIdentification(subject, records, book, lineage, sheet, problems).Read(visits);
        var dating = new VisitDating(subject, options.PartialDates, problems);
        foreach (var visit in visits)
            dating.Date(visit);
        var choice = new AssessmentChoice(subject, book, facts.Dates.TreatmentStart ?? facts.Dates.Randomization, visits, problems);
        VisitNames.Assign(choice.Assessments);
        ImputedOrder.Check(choice.Assessments, problems);
        var findings = Find(choice.Assessments);
        PlaceTheRest(visits);
        ReportMixedReaders();
        var history = choice.Baseline is { } baseline ? Build(visits, choice.Assessments, baseline, findings) : WithoutAssessments();
        return new ReaderHistory
        {
            Reader = records.Reader,
            History = history,
            Problems = problems.ToList(),
            Placements = sheet.ToList(),
            Origins = [.. choice.Assessments.ConvertAll(OriginOf)],
        };
    }

    private List<Dictionary<string, LesionFinding>> Find(List<Visit> assessments)
    {
        var reader = new FindingReader(subject, sheet, problems);
        var findings = new List<Dictionary<string, LesionFinding>>(assessments.Count);
        foreach (var visit in assessments)
        {
            var found = new VisitFindings(visit, book, lineage, reader, sheet, problems).ByLesion;
            foreach (var i in visit.Identifications)
                if (book.Find(subject.TumorIdentifications[i].LinkId) is { Role: not IdentifiedRole.Target } lesion && lesion.IdentifiedBy == i)
                    SeeWhereIdentified(lesion, found);
            findings.Add(found);
        }

        return findings;
    }

    /// <summary>To identify a lesion is to see it: it is present unless the results of the visit say more.</summary>
    private static void SeeWhereIdentified(IdentifiedLesion lesion, Dictionary<string, LesionFinding> found)
    {
        if (!found.TryGetValue(lesion.Id, out var finding))
            found.Add(lesion.Id, new LesionFinding(ReadingState.Present));
        else if (lesion.IsNew && finding.State == ReadingState.NotEvaluable)
            found[lesion.Id] = new LesionFinding(ReadingState.Present) { Records = finding.Records };
    }

    /// <summary>Places the records that no lesion or assessment claimed: responses, results of no lesion, results without a date.</summary>
    private void PlaceTheRest(List<Visit> visits)
    {
        foreach (var i in records.Responses)
            sheet.PlaceResponse(i, null);
        foreach (var visit in visits)
        {
            foreach (var i in visit.Responses)
                sheet.PlaceResponse(i, visit);
            foreach (var i in visit.Results)
                if (subject.TumorResults[i].LinkId is null)
                    PlaceWithoutLesion(i, visit);
                else if (!sheet.IsResultPlaced(i))
                    sheet.PlaceResult(i, PlacementKind.Reported, null, null, SdtmProblemCatalogue.NoDate);
        }

        foreach (var i in records.Results)
            if (!sheet.IsResultPlaced(i))
            {
                problems.Add(
                    SdtmProblemCatalogue.NoDate, "neither visit nor date", "a visit or a date", member: ReaderProblems.Record(subject.TumorResults[i], i));
                sheet.PlaceResult(i, PlacementKind.Reported, null, null, SdtmProblemCatalogue.NoDate);
            }
    }

    /// <summary>A sum, or "no new lesions", is of no lesion; a diameter or a state must be of one.</summary>
    private void PlaceWithoutLesion(int index, Visit visit)
    {
        var record = subject.TumorResults[index];
        if (!TumorTests.IsReading(record.TestCode) || (record.Result ?? record.OriginalResult) is "ABSENT" or "NO" or "N")
        {
            sheet.PlaceResult(index, PlacementKind.Summary, visit, null);
            return;
        }

        problems.Add(
            SdtmProblemCatalogue.NoLesion, $"{record.TestCode} without TRLNKID", "the id of the lesion", visit.Label, member: ReaderProblems.Record(record, index));
        sheet.PlaceResult(index, PlacementKind.Reported, visit, null, SdtmProblemCatalogue.NoLesion);
    }

    private void ReportMixedReaders()
    {
        if (!records.Reader.IsAccepted)
            return;
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var i in records.Results)
            names.Add(subject.TumorResults[i].EvaluatorId ?? subject.TumorResults[i].Evaluator!);
        if (names.Count > 1)
            problems.Add(SdtmProblemCatalogue.ReadersMixed, string.Join(", ", names), "one assessor for a subject");
    }

    private SubjectHistory? WithoutAssessments()
    {
        problems.Add(SdtmProblemCatalogue.NoTumorResults, "no result of a lesion", "TR records of the reader");
        return null;
    }

    private SubjectHistory? Build(List<Visit> visits, List<Visit> assessments, Visit baseline, List<Dictionary<string, LesionFinding>> findings)
    {
        var demographics = subject.Demographics;
        var builder = SubjectHistory.Create(subject.SubjectId)
            .Study(subject.StudyId, demographics?.SiteId, demographics?.Arm)
            .ReadBy(records.Reader.Name);
        if (facts.Dates.Randomization is { } randomization)
            builder.Randomized(randomization);
        if (facts.Dates.TreatmentStart is { } start)
            builder.FirstDose(start);
        if (facts.Dates.TreatmentEnd is { } end)
            builder.LastDose(end);
        var newLesions = new NewLesions(book, assessments, findings, problems);
        foreach (var lesion in book.Lesions)
            builder.Lesion(new Lesion(lesion.Id, RoleOf(lesion, newLesions)) { Site = lesion.Site, IsLymphNode = lesion.IsNode });
        var readings = new ReadingWriter(subject, book, newLesions, assessments.IndexOf(baseline), sheet, problems);
        for (var i = 0; i < assessments.Count; i++)
            builder.Assessment(readings.Write(assessments[i], i, findings[i]));
        foreach (var subjectEvent in SubjectEvents.Of(subject, facts.Dates, book, new SubjectDating(subject, options.PartialDates, problems)))
            builder.Event(subjectEvent);
        foreach (var sample in facts.Ctdna)
            builder.Ctdna(sample);
        foreach (var response in new ReportedRecords(subject, records, visits).All())
            builder.Reported(response);
        builder.TryBuild(out var history, out var ofHistory);
        problems.AddRange(ofHistory);
        return problems.HasErrors ? null : history;
    }

    private static LesionRole RoleOf(IdentifiedLesion lesion, NewLesions newLesions) => lesion.Role switch
    {
        IdentifiedRole.Target => LesionRole.Target,
        IdentifiedRole.NonTarget => LesionRole.NonTarget,
        _ => newLesions.RoleOf(lesion.Id),
    };

    private static AssessmentOrigin OriginOf(Visit visit) => new(visit.Id!, visit.Date)
    {
        VisitNumber = visit.Number,
        Visit = visit.Name,
        LinkGroup = visit.LinkGroup,
        Recorded = visit.Dates!.Recorded,
        DateImputation = visit.Dates.Recorded.Day is null ? "D" : null,
    };
}
