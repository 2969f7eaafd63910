namespace ResponseEval;

/// <summary>The response of the target lesions at one time point (RECIST 1.1, section 4.3.1). iRECIST uses the same categories with its own names.</summary>
public enum TargetResponse : byte
{
    /// <summary>NE: a target is missing and progression is not proven, or no baseline sum can be formed.</summary>
    NotEvaluable,

    /// <summary>NA: no target lesions.</summary>
    NotApplicable,

    /// <summary>CR: every target is gone, every target node normal.</summary>
    CompleteResponse,

    /// <summary>PR: at least 30 % below the baseline sum.</summary>
    PartialResponse,

    /// <summary>SD: neither shrinkage enough against baseline nor growth enough against the nadir.</summary>
    StableDisease,

    /// <summary>PD: at least 20 % and 5 mm over the nadir, or reappearance after complete response. iRECIST: iUPD.</summary>
    ProgressiveDisease,
}

/// <summary>The response of the non-target lesions at one time point (RECIST 1.1, section 4.3.3).</summary>
public enum NonTargetResponse : byte
{
    /// <summary>NE: not all were evaluated and none progressed.</summary>
    NotEvaluable,

    /// <summary>NA: no non-target lesions.</summary>
    NotApplicable,

    /// <summary>CR: all gone, all nodes normal, tumour markers not elevated.</summary>
    CompleteResponse,

    /// <summary>NON-CR/NON-PD: some persist, or markers are elevated.</summary>
    NonCompleteNonProgressive,

    /// <summary>PD: unequivocal progression, or reappearance after complete response. iRECIST: iUPD.</summary>
    ProgressiveDisease,
}

/// <summary>The overall response of RECIST 1.1 at one time point, or as best response (section 4.4).</summary>
public enum OverallResponse : byte
{
    /// <summary>NE.</summary>
    NotEvaluable,

    /// <summary>NED: no disease at baseline and none now.</summary>
    NoEvidenceOfDisease,

    /// <summary>CR.</summary>
    CompleteResponse,

    /// <summary>PR.</summary>
    PartialResponse,

    /// <summary>SD.</summary>
    StableDisease,

    /// <summary>NON-CR/NON-PD, of subjects without target lesions.</summary>
    NonCompleteNonProgressive,

    /// <summary>PD.</summary>
    ProgressiveDisease,
}

/// <summary>The overall response of iRECIST at one time point, or as best response (Lancet Oncol 2017;18:e143-52).</summary>
public enum IrecistResponse : byte
{
    /// <summary>NE.</summary>
    NotEvaluable,

    /// <summary>NED: no disease at baseline and none now.</summary>
    NoEvidenceOfDisease,

    /// <summary>iCR.</summary>
    CompleteResponse,

    /// <summary>iPR.</summary>
    PartialResponse,

    /// <summary>iSD.</summary>
    StableDisease,

    /// <summary>NON-iCR/NON-iUPD, of subjects without target lesions.</summary>
    NonCompleteNonProgressive,

    /// <summary>iUPD: progression that is not confirmed.</summary>
    UnconfirmedProgression,

    /// <summary>iCPD: progression that a later scan confirmed.</summary>
    ConfirmedProgression,
}
