namespace ResponseEval.Trials;

/// <summary>The endpoints of one subject. Dates and reasons stand in <see cref="EndpointResult"/>.</summary>
public enum Endpoint
{
    /// <summary>No endpoint.</summary>
    Unspecified,

    /// <summary>PFS: from the start to progression by RECIST 1.1 or death from any cause.</summary>
    ProgressionFreeSurvival,

    /// <summary>TTP: from the start to progression by RECIST 1.1; a death before it censors (FDA 2007, section III.B).</summary>
    TimeToProgression,

    /// <summary>TTR: from the start to the first CR or PR. Responders only.</summary>
    TimeToResponse,

    /// <summary>DOR: from the first CR or PR to progression or death. Responders only.</summary>
    DurationOfResponse,

    /// <summary>Duration of complete response: from the first CR to progression or death. Subjects with a CR only.</summary>
    DurationOfCompleteResponse,

    /// <summary>
    /// Duration of stable disease: from the start to progression or death, of subjects whose best response is SD or NON-CR/NON-PD (RECIST 1.1,
    /// section 4.7).
    /// </summary>
    DurationOfStableDisease,

    /// <summary>Disease control: from the start to progression or death, of subjects whose best response is CR, PR, SD or NON-CR/NON-PD.</summary>
    DiseaseControl,

    /// <summary>
    /// Clinical benefit: from the start to progression or death, of subjects with a CR or PR, or with SD or NON-CR/NON-PD that was seen at least
    /// <see cref="EndpointDefinitions.ClinicalBenefitDays"/> after the start and before progression.
    /// </summary>
    ClinicalBenefit,

    /// <summary>OS: from the start to death from any cause. No censoring rule bears on it.</summary>
    OverallSurvival,

    /// <summary>iPFS: from the start to progression by iRECIST, dated to the unconfirmed progression that opened its block, or to death.</summary>
    ImmuneProgressionFreeSurvival,

    /// <summary>iDOR: from the first iCR or iPR to progression by iRECIST or death. Responders only.</summary>
    ImmuneDurationOfResponse,
}
