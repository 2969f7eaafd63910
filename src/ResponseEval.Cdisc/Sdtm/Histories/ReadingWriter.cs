namespace ResponseEval.Cdisc;

/// <summary>Writes the findings of a visit as an assessment of the history. Call it for one visit after the other, in order of date.</summary>
internal sealed class ReadingWriter(
    SdtmSubject subject, LesionBook book, NewLesions newLesions, int baseline, PlacementSheet sheet, ReaderProblems problems)
{
    private readonly Certainties certainties = new(subject);

    public Assessment Write(Visit visit, int assessment, Dictionary<string, LesionFinding> findings)
    {
        var lesions = new List<IdentifiedLesion>(findings.Count);
        foreach (var id in findings.Keys)
            lesions.Add(book.Find(id)!);
        lesions.Sort(static (left, right) => left.Order.CompareTo(right.Order));
        var ofVisit = certainties.OfVisit(visit);
        var seesNewLesion = false;
        var readings = new List<Reading>(lesions.Count);
        foreach (var lesion in lesions)
        {
            var finding = findings[lesion.Id];
            if (lesion.IsNew && !newLesions.IsThere(lesion.Id, assessment))
                continue; // not there yet: the records stay placed as supporting
            seesNewLesion |= lesion.IsNew && finding.IsSeen;
            foreach (var record in finding.Records)
                sheet.PlaceResult(record, PlacementKind.Reading, visit, lesion.Id);
            var certainty = lesion.IsNew
                ? certainties.Of(lesion.Id, finding, newLesions.IsFirstSight(lesion.Id, assessment), ofVisit)
                : LesionCertainty.Unspecified;
            readings.Add(Measurable(lesion, finding, visit).ToReading(lesion.Id, certainty));
        }

        if (!seesNewLesion)
            ReportUnseenNewLesion(visit);
        if (assessment == baseline)
            ReportUnmeasuredTargets(visit, findings);
        return new Assessment(visit.Id!, visit.Date)
        {
            EndDate = visit.Dates!.Last == visit.Date ? null : visit.Dates.Last,
            Kind = assessment < baseline ? AssessmentKind.PreBaseline : assessment == baseline ? AssessmentKind.Baseline : AssessmentKind.FollowUp,
            Readings = [.. readings],
        };
    }

    /// <summary>A new target that is seen again and not measured is not evaluable.</summary>
    private LesionFinding Measurable(IdentifiedLesion lesion, LesionFinding finding, Visit visit)
    {
        if (!lesion.IsNew || newLesions.RoleOf(lesion.Id) != LesionRole.NewTarget || finding.State != ReadingState.Present)
            return finding;
        problems.Add(SdtmProblemCatalogue.NoDiameter, "a state alone", "a diameter", visit.Label, lesion.Id);
        return new LesionFinding(ReadingState.NotEvaluable) { Reason = "not measured" };
    }

    private void ReportUnseenNewLesion(Visit visit)
    {
        var told = certainties.NewLesionTold(visit);
        if (told < 0)
            return;
        var index = visit.Responses[told];
        var response = subject.Responses[index];
        problems.Add(
            SdtmProblemCatalogue.NewLesionInResponseAlone,
            $"{response.TestCode} {response.Result}",
            "a new lesion in TU and TR",
            visit.Label,
            member: ReaderProblems.Record(PlacementSheet.Responses, response.Sequence, index));
    }

    private void ReportUnmeasuredTargets(Visit visit, Dictionary<string, LesionFinding> findings)
    {
        foreach (var lesion in book.Lesions)
            if (lesion.Role == IdentifiedRole.Target && !(findings.TryGetValue(lesion.Id, out var finding) && finding.State != ReadingState.NotEvaluable))
                problems.Add(SdtmProblemCatalogue.NoBaselineDiameter, "no diameter", "a diameter at baseline", visit.Label, lesion.Id);
    }
}
