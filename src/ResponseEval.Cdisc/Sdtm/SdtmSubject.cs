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

/// <summary>The dates of one subject that tumour endpoints need, under their names in ADSL (ADaMIG 1.3). Unknown ones are null.</summary>
public sealed record SubjectDates
{
    /// <summary>RANDDT, randomization.</summary>
    public DateOnly? Randomization { get; init; }

    /// <summary>TRTSDT, the first dose.</summary>
    public DateOnly? TreatmentStart { get; init; }

    /// <summary>TRTEDT, the last dose.</summary>
    public DateOnly? TreatmentEnd { get; init; }

    /// <summary>DTHDT, death.</summary>
    public DateOnly? Death { get; init; }

    /// <summary>DTHDTF, the imputation flag of <see cref="Death"/>: D, M or Y for the highest part that was imputed; null if none was.</summary>
    public string? DeathImputation { get; init; }

    /// <summary>LSTALVDT, last known alive.</summary>
    public DateOnly? LastKnownAlive { get; init; }

    /// <summary>NACTDT, the first new anticancer therapy.</summary>
    public DateOnly? NewAnticancerTherapy { get; init; }
}
