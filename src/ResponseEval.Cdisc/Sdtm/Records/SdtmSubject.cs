namespace ResponseEval.Cdisc;

/// <summary>All SDTM records of one subject, in the order of their files.</summary>
/// <param name="SubjectId">USUBJID, the unique subject identifier.</param>
public sealed record SdtmSubject(string SubjectId)
{
    /// <summary>STUDYID; null where no record has one.</summary>
    public string? StudyId { get; init; }

    /// <summary>DM; null if the subject has no record there.</summary>
    public Demographics? Demographics { get; init; }

    /// <summary>EX.</summary>
    public ValueList<Exposure> Exposures { get; init; }

    /// <summary>DS.</summary>
    public ValueList<Disposition> Dispositions { get; init; }

    /// <summary>CM and PR.</summary>
    public ValueList<Intervention> Interventions { get; init; }

    /// <summary>LB.</summary>
    public ValueList<LaboratoryResult> LaboratoryResults { get; init; }

    /// <summary>TU.</summary>
    public ValueList<TumorIdentification> TumorIdentifications { get; init; }

    /// <summary>TR.</summary>
    public ValueList<TumorResult> TumorResults { get; init; }

    /// <summary>RS.</summary>
    public ValueList<DiseaseResponse> Responses { get; init; }

    /// <summary>The dates of the subject as ADSL gives them; null without an ADSL, and then they are derived from the SDTM records.</summary>
    public SubjectDates? Adsl { get; init; }
}
