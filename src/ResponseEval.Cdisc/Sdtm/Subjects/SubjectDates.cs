namespace ResponseEval.Cdisc;

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

    /// <summary>
    /// Derives the dates from SDTM. Randomization: the first DS record with DSDECOD RANDOMIZED or RANDOMIZATION. First and last dose: EX records with a dose
    /// above 0, with one of 0 of a placebo, or with none recorded; without EX, RFXSTDTC and RFXENDTC. Death: DTHDTC, else DS with DSDECOD DEATH. New
    /// anticancer therapy: the first start in CM with CMCAT ON TREATMENT and CMSCAT CHEMOTHERAPY or in PR with PRCAT CANCER RELATED and PRSCAT ON TREATMENT (the
    /// convention of admiralonco 1.4). Last known alive: the latest full date of DM, EX, DS (but DEATH and LOST TO FOLLOW-UP), CM, PR, LB, TU, TR and RS that is not
    /// after death.
    /// </summary>
    /// <param name="subject">All records of the subject.</param>
    /// <param name="rule">
    /// How a date without its day is filled in; one without its month is not used. A death is not dated before the last date, in the same month, on which the subject was
    /// alive.
    /// </param>
    public static SubjectDates Of(SdtmSubject subject, DateImputation rule = DateImputation.First)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new SubjectDating(subject, rule, problems: null).Derive();
    }
}
