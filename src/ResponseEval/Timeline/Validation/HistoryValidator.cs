namespace ResponseEval;

/// <summary>Checks a draft as a whole and makes the history of it. One instance serves many subjects, one after the other.</summary>
internal sealed class HistoryValidator
{
    private readonly LesionIndex lesions = new();

    /// <summary>The history, or null if the draft has an error; all problems are in the draft.</summary>
    public SubjectHistory? Validate(HistoryDraft draft)
    {
        var problems = draft.Problems;
        problems.Subject = draft.Header.SubjectId.Length == 0 ? problems.Subject : draft.Header.SubjectId;
        HeaderChecks.Check(draft.Header, problems);
        lesions.Declare(draft.Lesions, problems);
        var assessments = draft.Assessments;
        assessments.Sort(static (left, right) => left.Date.CompareTo(right.Date));
        var baseline = AssessmentOrder.Check(assessments, draft.Header.FirstDoseDate, problems);
        if ((long)draft.Lesions.Count * assessments.Count > LesionIndex.MostReadings)
            problems.Add(
                ProblemCatalogue.SubjectTooLarge,
                $"{draft.Lesions.Count} lesions at {assessments.Count} assessments",
                $"at most {LesionIndex.MostReadings} lesions times assessments");
        else
            for (var i = 0; i < assessments.Count; i++)
                ReadingChecks.Check(assessments[i], i <= baseline, lesions, problems);
        RecordChecks.Check(draft, lesions, problems);
        ContextChecks.Check(draft, lesions, problems);
        ReportedChecks.Check(draft.Reported, problems);
        return problems.HasErrors ? null : Make(draft, baseline);
    }

    private SubjectHistory Make(HistoryDraft draft, int baseline)
    {
        var content = new HistoryContent
        {
            Lesions = ValueList<Lesion>.Owning([.. draft.Lesions]),
            Assessments = ValueList<Assessment>.Owning([.. draft.Assessments]),
            Ctdna = ValueList<CtdnaSample>.Owning([.. draft.Ctdna]),
            Clinical = ValueList<ClinicalStatus>.Owning([.. draft.Clinical]),
            Events = ValueList<SubjectEvent>.Owning([.. draft.Events]),
            Biomarkers = ValueList<Biomarker>.Owning([.. draft.Biomarkers]),
            Symptoms = ValueList<SymptomScore>.Owning([.. draft.Symptoms]),
            Reported = ValueList<ReportedResponse>.Owning([.. draft.Reported]),
        };
        var facts = new LesionFact[content.Lesions.Count * content.Assessments.Count];
        var resolver = new FactResolver(content.Lesions.AsSpan(), lesions, content.Assessments[baseline].Date, content.Events.AsSpan());
        for (var i = 0; i < content.Assessments.Count; i++)
            resolver.Resolve(content.Assessments[i], facts.AsSpan(i * content.Lesions.Count, content.Lesions.Count));
        return new SubjectHistory(draft.Header, content, facts, baseline);
    }
}
