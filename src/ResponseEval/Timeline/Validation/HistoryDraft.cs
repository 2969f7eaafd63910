namespace ResponseEval;

/// <summary>What a builder or a reader gathered of one subject, before it is checked.</summary>
internal sealed class HistoryDraft
{
    public SubjectHeader Header { get; set; } = SubjectHeader.Nobody;

    public List<Lesion> Lesions { get; } = [];

    public List<Assessment> Assessments { get; } = [];

    public List<CtdnaSample> Ctdna { get; } = [];

    public List<ClinicalStatus> Clinical { get; } = [];

    public List<SubjectEvent> Events { get; } = [];

    public List<Biomarker> Biomarkers { get; } = [];

    public List<SymptomScore> Symptoms { get; } = [];

    public List<ReportedResponse> Reported { get; } = [];

    public ProblemList Problems { get; } = new();

    /// <summary>A copy that can be checked while the original stays as it is.</summary>
    public HistoryDraft Copy()
    {
        var copy = new HistoryDraft { Header = Header };
        copy.Lesions.AddRange(Lesions);
        copy.Assessments.AddRange(Assessments);
        copy.Ctdna.AddRange(Ctdna);
        copy.Clinical.AddRange(Clinical);
        copy.Events.AddRange(Events);
        copy.Biomarkers.AddRange(Biomarkers);
        copy.Symptoms.AddRange(Symptoms);
        copy.Reported.AddRange(Reported);
        copy.Problems.AddRange(Problems);
        return copy;
    }

    public void Clear()
    {
        Header = SubjectHeader.Nobody;
        Lesions.Clear();
        Assessments.Clear();
        Ctdna.Clear();
        Clinical.Clear();
        Events.Clear();
        Biomarkers.Clear();
        Symptoms.Clear();
        Reported.Clear();
        Problems.Clear();
    }
}
