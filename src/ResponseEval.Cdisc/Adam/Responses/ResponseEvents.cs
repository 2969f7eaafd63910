namespace ResponseEval.Cdisc;

/// <summary>
/// What an analysed response can be an instance of. Every parameter takes the first response that is an instance of something; see <see
/// cref="AdrsDefinitions"/>.
/// </summary>
[Flags]
internal enum ResponseEvents
{
    None = 0,

    /// <summary>CR.</summary>
    Complete = 1,

    /// <summary>PR.</summary>
    Partial = 1 << 1,

    /// <summary>CR, PR or SD, long enough after the reference.</summary>
    Stable = 1 << 2,

    /// <summary>NON-CR/NON-PD, long enough after the reference; of subjects without target lesions CR too.</summary>
    NonCompleteNonProgressive = 1 << 3,

    /// <summary>CR, PR, SD or NON-CR/NON-PD, long enough after the reference.</summary>
    Benefit = 1 << 4,

    /// <summary>PD, or the iCPD that confirms.</summary>
    Progression = 1 << 5,

    /// <summary>iUPD.</summary>
    UnconfirmedProgression = 1 << 6,

    /// <summary>Anything that stands for NE when nothing better was found.</summary>
    NotEvaluable = 1 << 7,

    /// <summary>NED where all responses are NED.</summary>
    NoDisease = 1 << 8,

    /// <summary>NED, long enough after the reference.</summary>
    LastingNoDisease = 1 << 9,

    /// <summary>PD later than the minimum duration of stable disease.</summary>
    LateProgression = 1 << 10,

    /// <summary>The first CR that is confirmed.</summary>
    ConfirmedComplete = 1 << 11,

    /// <summary>The first PR that is confirmed.</summary>
    ConfirmedPartial = 1 << 12,

    /// <summary>As <see cref="Stable"/>, before any disease after CR.</summary>
    StableBeforeReturn = 1 << 13,

    /// <summary>As <see cref="NonCompleteNonProgressive"/>, before any disease after CR.</summary>
    NonCompleteBeforeReturn = 1 << 14,

    /// <summary>The first PR, SD or NON-CR/NON-PD after a CR: disease that has come back.</summary>
    ReturnAfterComplete = 1 << 15,

    /// <summary>The iUPD that dates a confirmed progression.</summary>
    StartOfConfirmed = 1 << 16,

    /// <summary>The iUPD that dates a progression which was neither confirmed nor refuted.</summary>
    Unresolved = 1 << 17,

    /// <summary>The first progression, in the window or not.</summary>
    AnyProgression = 1 << 18,

    /// <summary>The last assessment.</summary>
    LastAssessment = 1 << 19,
}
