namespace ResponseEval.Trials;

/// <summary>Why an endpoint ends on its date. Whether that is an event says <see cref="EndpointResult.IsEvent"/>.</summary>
public enum EndpointReason
{
    /// <summary>No reason.</summary>
    Unspecified,

    /// <summary>Progression by the criterion: an event.</summary>
    Progression,

    /// <summary>Death: an event, but of time to progression, which it censors at the last adequate assessment.</summary>
    Death,

    /// <summary>Progression that no image documents, claimed by the investigator: an event under rules that accept it.</summary>
    ClinicalProgression,

    /// <summary>The first response: the event of time to response.</summary>
    Response,

    /// <summary>Censored at the start: the baseline is missing or incomplete.</summary>
    NoBaseline,

    /// <summary>Censored at the start: nothing adequate was assessed after it.</summary>
    NoAssessment,

    /// <summary>Censored at the last adequate assessment: nothing ended it so far.</summary>
    LastAdequateAssessment,

    /// <summary>Censored at the last adequate assessment on or before new anticancer therapy, or at the start without one.</summary>
    NewTherapy,

    /// <summary>Censored at the last adequate assessment before a gap that was too long, after which progression or death followed.</summary>
    MissedAssessments,

    /// <summary>Overall survival, censored at the last date on which the subject was known to be alive.</summary>
    LastKnownAlive,

    /// <summary>Overall survival, censored at the data cut-off, which the subject is known to have survived.</summary>
    DataCutoff,

    /// <summary>Overall survival, censored at the start: nothing is known of the time after it.</summary>
    NoFollowUp,
}
