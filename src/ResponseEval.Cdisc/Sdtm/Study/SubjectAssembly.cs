namespace ResponseEval.Cdisc;

/// <summary>Gathers the records of one subject after the other.</summary>
internal sealed class SubjectAssembly
{
    public string? StudyId { get; set; }

    public Demographics? Demographics { get; set; }

    public AdslDates? Adsl { get; set; }

    public List<Exposure> Exposures { get; } = [];

    public List<Disposition> Dispositions { get; } = [];

    public List<Intervention> Interventions { get; } = [];

    public List<LaboratoryResult> LaboratoryResults { get; } = [];

    public List<TumorIdentification> TumorIdentifications { get; } = [];

    public List<TumorResult> TumorResults { get; } = [];

    public List<DiseaseResponse> Responses { get; } = [];

    /// <summary>The subject as it stands; the next one begins empty.</summary>
    public SdtmSubject Finish(string subjectId)
    {
        var subject = new SdtmSubject(subjectId)
        {
            StudyId = StudyId,
            Demographics = Demographics,
            Exposures = Take(Exposures),
            Dispositions = Take(Dispositions),
            Interventions = Take(Interventions),
            LaboratoryResults = Take(LaboratoryResults),
            TumorIdentifications = Take(TumorIdentifications),
            TumorResults = Take(TumorResults),
            Responses = Take(Responses),
        };
        var adsl = Adsl;
        (StudyId, Demographics, Adsl) = (null, null, null);
        return adsl is null ? subject : subject with { Adsl = adsl.Over(SubjectDates.Of(subject)) };
    }

    private static ValueList<T> Take<T>(List<T> records)
    {
        ValueList<T> taken = [.. records];
        records.Clear();
        return taken;
    }
}
