namespace ResponseEval.Cdisc;

/// <summary>The subject's one record of DM, Demographics (SDTMIG 3.4, section 5.2). Dates are ISO 8601 and may be partial; a missing value is null.</summary>
public sealed record Demographics
{
    /// <summary>SUBJID.</summary>
    public string? SubjectId { get; init; }

    /// <summary>SITEID.</summary>
    public string? SiteId { get; init; }

    /// <summary>ARM, the planned arm.</summary>
    public string? Arm { get; init; }

    /// <summary>ARMCD.</summary>
    public string? ArmCode { get; init; }

    /// <summary>ACTARM, the arm in fact.</summary>
    public string? ActualArm { get; init; }

    /// <summary>ACTARMCD.</summary>
    public string? ActualArmCode { get; init; }

    /// <summary>AGE.</summary>
    public double? Age { get; init; }

    /// <summary>AGEU.</summary>
    public string? AgeUnit { get; init; }

    /// <summary>SEX.</summary>
    public string? Sex { get; init; }

    /// <summary>RFSTDTC, the reference start.</summary>
    public string? ReferenceStart { get; init; }

    /// <summary>RFXSTDTC, the first exposure.</summary>
    public string? FirstExposure { get; init; }

    /// <summary>RFXENDTC, the last exposure.</summary>
    public string? LastExposure { get; init; }

    /// <summary>RFPENDTC, the end of participation.</summary>
    public string? EndOfParticipation { get; init; }

    /// <summary>DTHDTC, the date of death.</summary>
    public string? Death { get; init; }

    /// <summary>DTHFL.</summary>
    public string? DeathFlag { get; init; }
}

/// <summary>A record of EX, Exposure (SDTMIG 3.4, section 6.1).</summary>
public sealed record Exposure
{
    /// <summary>EXSEQ.</summary>
    public double? Sequence { get; init; }

    /// <summary>EXTRT.</summary>
    public string? Treatment { get; init; }

    /// <summary>EXDOSE.</summary>
    public double? Dose { get; init; }

    /// <summary>EXSTDTC.</summary>
    public string? Start { get; init; }

    /// <summary>EXENDTC.</summary>
    public string? End { get; init; }
}

/// <summary>A record of DS, Disposition (SDTMIG 3.4, section 6.2).</summary>
public sealed record Disposition
{
    /// <summary>DSSEQ.</summary>
    public double? Sequence { get; init; }

    /// <summary>DSTERM, as reported.</summary>
    public string? Term { get; init; }

    /// <summary>DSDECOD, the standard term.</summary>
    public string? StandardTerm { get; init; }

    /// <summary>DSCAT.</summary>
    public string? Category { get; init; }

    /// <summary>DSSCAT.</summary>
    public string? Subcategory { get; init; }

    /// <summary>DSSTDTC, the date of the event.</summary>
    public string? Start { get; init; }

    /// <summary>DSDTC, the date it was recorded.</summary>
    public string? Collected { get; init; }
}

/// <summary>A record of CM, Concomitant Medications, or PR, Procedures (SDTMIG 3.4, section 6.1): they tell new anticancer therapy, surgery and radiotherapy.</summary>
public sealed record Intervention
{
    /// <summary>The domain, CM or PR.</summary>
    public string Domain { get; init; } = "";

    /// <summary>CMSEQ or PRSEQ.</summary>
    public double? Sequence { get; init; }

    /// <summary>CMTRT or PRTRT.</summary>
    public string? Treatment { get; init; }

    /// <summary>CMCAT or PRCAT.</summary>
    public string? Category { get; init; }

    /// <summary>CMSCAT or PRSCAT.</summary>
    public string? Subcategory { get; init; }

    /// <summary>CMLNKID or PRLNKID: the lesion treated, where it is known.</summary>
    public string? LinkId { get; init; }

    /// <summary>CMSTDTC or PRSTDTC.</summary>
    public string? Start { get; init; }

    /// <summary>CMENDTC or PRENDTC.</summary>
    public string? End { get; init; }
}

/// <summary>A record of LB, Laboratory Results, of which those on circulating tumour DNA are used (SDTMIG 3.4, section 6.3).</summary>
public sealed record LaboratoryResult
{
    /// <summary>LBSEQ.</summary>
    public double? Sequence { get; init; }

    /// <summary>LBTESTCD.</summary>
    public string? TestCode { get; init; }

    /// <summary>LBTEST.</summary>
    public string? Test { get; init; }

    /// <summary>LBCAT.</summary>
    public string? Category { get; init; }

    /// <summary>LBMETHOD.</summary>
    public string? Method { get; init; }

    /// <summary>LBSTRESC.</summary>
    public string? Result { get; init; }

    /// <summary>LBSTRESN.</summary>
    public double? Number { get; init; }

    /// <summary>LBSTRESU.</summary>
    public string? Unit { get; init; }

    /// <summary>LBLLOD, the lower limit of detection.</summary>
    public double? LimitOfDetection { get; init; }

    /// <summary>LBSTAT.</summary>
    public string? Status { get; init; }

    /// <summary>LBDTC.</summary>
    public string? Date { get; init; }
}
