namespace ResponseEval;

/// <summary>The dated records of a history.</summary>
internal readonly record struct HistoryContent
{
    public ValueList<Lesion> Lesions { get; init; }

    public ValueList<Assessment> Assessments { get; init; }

    public ValueList<CtdnaSample> Ctdna { get; init; }

    public ValueList<ClinicalStatus> Clinical { get; init; }

    public ValueList<SubjectEvent> Events { get; init; }

    public ValueList<Biomarker> Biomarkers { get; init; }

    public ValueList<SymptomScore> Symptoms { get; init; }

    public ValueList<ReportedResponse> Reported { get; init; }
}
