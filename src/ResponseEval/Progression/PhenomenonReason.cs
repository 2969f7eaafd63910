namespace ResponseEval;

/// <summary>Why a finding beyond RECIST is not evaluable, or, where that says more than "no", why it is not met.</summary>
public enum PhenomenonReason
{
    /// <summary>None is needed.</summary>
    None,

    /// <summary>No follow-up inside the end conditions that can be evaluated.</summary>
    NoFollowUp,

    /// <summary>No date of the first dose.</summary>
    NoTreatmentStart,

    /// <summary>No progression event that did not close as pseudo-progression.</summary>
    NoProgression,

    /// <summary>No disease at baseline and none since.</summary>
    NoDisease,

    /// <summary>No response (CR or PR) that the definition asks for.</summary>
    NoResponse,

    /// <summary>The progression is not confirmed and may still close as pseudo-progression.</summary>
    Unconfirmed,

    /// <summary>The treatment was too short for the definition.</summary>
    InsufficientExposure,

    /// <summary>The progression came too long after the last dose.</summary>
    OffTreatment,

    /// <summary>No target lesion was measured at baseline and afterwards.</summary>
    MissingTargets,

    /// <summary>Lesions that were not evaluated could change the answer.</summary>
    MissingLesions,

    /// <summary>Lesions without a recorded organ could change the answer.</summary>
    MissingOrgans,

    /// <summary>No radiotherapy is recorded.</summary>
    NoRadiotherapy,

    /// <summary>A radiotherapy names no lesion: any lesion may lie in its field.</summary>
    UnknownRadiationField,

    /// <summary>No scan before the radiotherapy measured a lesion outside its field.</summary>
    NoScanBeforeRadiotherapy,

    /// <summary>The observation ended before the time that the definition asks for.</summary>
    FollowUpTooShort,

    /// <summary>No assessment follows that could show what became of it.</summary>
    NoLaterAssessment,

    /// <summary>No biomarker that bears on the question is recorded.</summary>
    NothingRecorded,
}
