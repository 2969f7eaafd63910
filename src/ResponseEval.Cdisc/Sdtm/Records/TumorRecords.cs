namespace ResponseEval.Cdisc;

/// <summary>Who read a scan, and at which visit: what TU, TR and RS records have in common (SDTMIG 3.4, section 6.3.16). A missing value is null.</summary>
public abstract record TumorRecord
{
    /// <summary>TUSEQ, TRSEQ or RSSEQ.</summary>
    public double? Sequence { get; init; }

    /// <summary>--GRPID.</summary>
    public string? GroupId { get; init; }

    /// <summary>--EVAL, for example INVESTIGATOR or INDEPENDENT ASSESSOR.</summary>
    public string? Evaluator { get; init; }

    /// <summary>--EVALID, for example RADIOLOGIST 1.</summary>
    public string? EvaluatorId { get; init; }

    /// <summary>--ACPTFL: Y marks the accepted read.</summary>
    public string? AcceptedFlag { get; init; }

    /// <summary>VISITNUM.</summary>
    public double? VisitNumber { get; init; }

    /// <summary>VISIT.</summary>
    public string? Visit { get; init; }

    /// <summary>--DTC, ISO 8601, maybe partial.</summary>
    public string? Date { get; init; }

    /// <summary>--DY, the study day.</summary>
    public double? StudyDay { get; init; }
}

/// <summary>A record of TU, Tumor/Lesion Identification.</summary>
public sealed record TumorIdentification : TumorRecord
{
    /// <summary>TULNKID, the lesion.</summary>
    public string? LinkId { get; init; }

    /// <summary>TUTESTCD, for example TUMIDENT, TUSPLIT or TUMERGE.</summary>
    public string? TestCode { get; init; }

    /// <summary>TUORRES.</summary>
    public string? OriginalResult { get; init; }

    /// <summary>TUSTRESC, for example TARGET or NEW NON-TARGET.</summary>
    public string? Result { get; init; }

    /// <summary>TULOC, the anatomic location.</summary>
    public string? Location { get; init; }

    /// <summary>TULAT.</summary>
    public string? Laterality { get; init; }

    /// <summary>TUDIR.</summary>
    public string? Directionality { get; init; }

    /// <summary>TUMETHOD.</summary>
    public string? Method { get; init; }
}

/// <summary>A record of TR, Tumor/Lesion Results.</summary>
public sealed record TumorResult : TumorRecord
{
    /// <summary>TRLNKID, the lesion; null for a summary such as the sum of diameters.</summary>
    public string? LinkId { get; init; }

    /// <summary>TRLNKGRP, the assessment that the record belongs to.</summary>
    public string? LinkGroup { get; init; }

    /// <summary>TRTESTCD, for example LDIAM, LPERP or TUMSTATE.</summary>
    public string? TestCode { get; init; }

    /// <summary>TRTEST.</summary>
    public string? Test { get; init; }

    /// <summary>TRORRES.</summary>
    public string? OriginalResult { get; init; }

    /// <summary>TRORRESU.</summary>
    public string? OriginalUnit { get; init; }

    /// <summary>TRSTRESC.</summary>
    public string? Result { get; init; }

    /// <summary>TRSTRESN as a decimal number: the digits of the file where it wrote digits, else its number to 15 significant digits.</summary>
    public decimal? Number { get; init; }

    /// <summary>TRSTRESU.</summary>
    public string? Unit { get; init; }

    /// <summary>TRSTAT: NOT DONE where there is no result.</summary>
    public string? Status { get; init; }

    /// <summary>TRREASND, why not.</summary>
    public string? ReasonNotDone { get; init; }

    /// <summary>TRMETHOD.</summary>
    public string? Method { get; init; }
}

/// <summary>A record of RS, Disease Response.</summary>
public sealed record DiseaseResponse : TumorRecord
{
    /// <summary>RSLNKGRP, the assessment that the record belongs to.</summary>
    public string? LinkGroup { get; init; }

    /// <summary>RSTESTCD, for example OVRLRESP or TRGRESP.</summary>
    public string? TestCode { get; init; }

    /// <summary>RSTEST.</summary>
    public string? Test { get; init; }

    /// <summary>RSCAT, for example RECIST 1.1 or iRECIST.</summary>
    public string? Category { get; init; }

    /// <summary>RSORRES.</summary>
    public string? OriginalResult { get; init; }

    /// <summary>RSSTRESC.</summary>
    public string? Result { get; init; }

    /// <summary>RSSTAT.</summary>
    public string? Status { get; init; }

    /// <summary>RSREASND.</summary>
    public string? ReasonNotDone { get; init; }
}
