namespace ResponseEval.Cdisc;

/// <summary>The origins of ADTR's values, where the presets differ.</summary>
internal sealed record AdtrOrigins
{
    private AdtrOrigins()
    {
    }

    public required string Parameter { get; init; }

    public required string Visit { get; init; }

    public required string Date { get; init; }

    public required string Day { get; init; }

    public required string Value { get; init; }

    public required string Nadir { get; init; }

    public required string Baseline { get; init; }

    public required string CompleteResponse { get; init; }

    public required string Progression { get; init; }

    public required string Flag01 { get; init; }

    public required string Flag02 { get; init; }

    public required string Order { get; init; }

    public required string Expected { get; init; }

    public required string Assessed { get; init; }

    public required string LocationGroup { get; init; }

    public static AdtrOrigins Of(AdamPreset preset) => preset.Follows(PeerConvention.SumsOfMeasured) ? Admiralonco : Default;

    private static AdtrOrigins Default => new()
    {
        Parameter = "LDIAMn and NLDIAMn: TR tests LDIAM (or DIAMETER) and LPERP of target lesion n, n the number in its id; SDIAM: sum of the target lesions; "
            + "SDIAMP: sum of those that were read, where some were not; NSDIAM: sum of the new target lesions (iRECIST).",
        Visit = "BASELINE for the baseline assessment, else VISIT.",
        Date = "LDIAMn and NLDIAMn: TRDTC, without its day the date of the assessment; sums: the date of the assessment, its first scan.",
        Day = "ADT relative to randomization, without one to the first dose, without one to the baseline scan.",
        Value = "LDIAMn and NLDIAMn: TRSTRESN in mm (absent 0 mm, too small to measure without a number 5 mm); sums: longest diameters of non-nodal lesions and short axes of nodes as the rules count them "
            + "(too small to measure 5 mm, merged 0 mm, split parts added); SDIAM is missing where a target is (RECIST 1.1, section 4.2).",
        Nadir = "SDIAM, SDIAMP: the smallest complete sum of the baseline and all earlier assessments (RECIST 1.1, section 4.3.1); NSDIAM: none.",
        Baseline = "SDIAM: the baseline assessment.",
        CompleteResponse = "SDIAM: the target response is CR: every target gone, every target node below 10 mm (RECIST 1.1, section 4.3.1).",
        Progression = "SDIAM: the target response is PD: 20 % and 5 mm over the nadir, proven by the known part where a target is missing, or reappearance after an overall CR.",
        Flag01 = "AVAL is known; SDIAM: at baseline and after it.",
        Flag02 = "SDIAM: the smallest PCHG after baseline, before new anticancer therapy and up to a data cut-off, the first of several.",
        Order = "Order of PARAMCD, ADT, AVISITN, TRSEQ within the subject.",
        Expected = "The lesion; for sums all lesions that count.",
        Assessed = "The lesion where its diameter is known; for sums those that were read.",
        LocationGroup = "NODAL for a lymph node, else NON-NODAL.",
    };

    private static AdtrOrigins Admiralonco => new()
    {
        Parameter = "LDIAMn and NLDIAMn: TR tests LDIAM and LPERP of records with TRGRPID = TARGET, n from the third character of TRLNKID on; SDIAM: sum of a visit.",
        Visit = "BASELINE for SCREENING, else VISIT.",
        Date = "TRDTC, a missing day imputed to the first of the month; SDIAM: the earliest of the visit.",
        Day = "ADT relative to randomization; there is no day 0.",
        Value = "LDIAMn and NLDIAMn: TRSTRESN; SDIAM: sum of LDIAM of non-nodal and LPERP of nodal lesions over what was measured, incomplete sets too.",
        Nadir = "SDIAM: the smallest AVAL of rows with ANL01FL = Y and an earlier ADY.",
        Baseline = "SDIAM: the last row with ADY of 1 or less.",
        CompleteResponse = "SDIAM: AVAL is 0 and ANL01FL = Y; nodes below 10 mm do not count as gone.",
        Progression = "SDIAM: PCHGNAD at least 20 and CHGNAD at least 5, or NADIR 0 and no CRFL; incomplete sets too.",
        Flag01 = "LDIAMn and NLDIAMn: AVAL is known; SDIAM: LSASS equals LSEXP.",
        Flag02 = "SDIAM: the smallest PCHG among the rows with ANL01FL = Y from the first after RANDDT on, the first of several.",
        Order = "Order of PARAMCD, AVISITN, TRSEQ within the subject.",
        Expected = "The lesion; SDIAM: the lesions at BASELINE.",
        Assessed = "The lesion where AVAL is known; SDIAM: the lesions measured at the visit.",
        LocationGroup = "NODAL where TULOC is LYMPH NODE, else NON-NODAL; missing without TULOC.",
    };
}
