namespace ResponseEval;

/// <summary>The kinds of event that bear on an evaluation.</summary>
public enum SubjectEventKind
{
    /// <summary>No kind was given; not valid in a history.</summary>
    Unspecified,

    /// <summary>Death.</summary>
    Death,

    /// <summary>The start of another anticancer therapy: best response and progression look only at what lies strictly before it.</summary>
    NewAnticancerTherapy,

    /// <summary>Surgery; naming a lesion it makes that lesion not evaluable from then on.</summary>
    Surgery,

    /// <summary>Radiotherapy; naming a lesion it makes that lesion not evaluable from then on.</summary>
    Radiotherapy,

    /// <summary>The study treatment was stopped.</summary>
    TreatmentStopped,

    /// <summary>The subject withdrew consent.</summary>
    ConsentWithdrawn,

    /// <summary>The subject was lost to follow-up.</summary>
    LostToFollowUp,

    /// <summary>The end of the data: best response and progression look only at what lies on or before it.</summary>
    DataCutoff,
}

/// <summary>The cause of a death.</summary>
public enum DeathCause
{
    /// <summary>Not recorded, or recorded as unknown.</summary>
    Unknown,

    /// <summary>The cancer.</summary>
    Disease,

    /// <summary>Another cause.</summary>
    Other,
}

/// <summary>Why the study treatment was stopped.</summary>
public enum StopReason
{
    /// <summary>Not recorded, or recorded as unknown.</summary>
    Unknown,

    /// <summary>Progression, radiological or clinical.</summary>
    Progression,

    /// <summary>Toxicity.</summary>
    Toxicity,

    /// <summary>Another reason.</summary>
    Other,
}

/// <summary>A dated event of one subject.</summary>
/// <param name="Date">The date of the event.</param>
/// <param name="Kind">What happened.</param>
public sealed record SubjectEvent(DateOnly Date, SubjectEventKind Kind)
{
    /// <summary>Of a death: its cause.</summary>
    public DeathCause Cause { get; init; }

    /// <summary>Of a stop of treatment: its reason.</summary>
    public StopReason Reason { get; init; }

    /// <summary>Of surgery or radiotherapy: the id of the lesion that was treated, or null where none is named.</summary>
    public string? Lesion { get; init; }

    /// <summary>A death.</summary>
    /// <param name="date">The date.</param>
    /// <param name="cause">Its cause.</param>
    public static SubjectEvent Death(DateOnly date, DeathCause cause = DeathCause.Unknown) =>
        new(date, SubjectEventKind.Death) { Cause = cause };

    /// <summary>The start of another anticancer therapy.</summary>
    /// <param name="date">The date.</param>
    public static SubjectEvent NewAnticancerTherapy(DateOnly date) => new(date, SubjectEventKind.NewAnticancerTherapy);

    /// <summary>Surgery.</summary>
    /// <param name="date">The date.</param>
    /// <param name="lesion">The id of the lesion that was removed, or null.</param>
    public static SubjectEvent Surgery(DateOnly date, string? lesion = null) =>
        new(date, SubjectEventKind.Surgery) { Lesion = lesion };

    /// <summary>Radiotherapy.</summary>
    /// <param name="date">The date.</param>
    /// <param name="lesion">The id of the lesion that was irradiated, or null.</param>
    public static SubjectEvent Radiotherapy(DateOnly date, string? lesion = null) =>
        new(date, SubjectEventKind.Radiotherapy) { Lesion = lesion };

    /// <summary>A stop of the study treatment.</summary>
    /// <param name="date">The date.</param>
    /// <param name="reason">Why.</param>
    public static SubjectEvent TreatmentStopped(DateOnly date, StopReason reason = StopReason.Unknown) =>
        new(date, SubjectEventKind.TreatmentStopped) { Reason = reason };

    /// <summary>The end of the data.</summary>
    /// <param name="date">The last date that counts.</param>
    public static SubjectEvent DataCutoff(DateOnly date) => new(date, SubjectEventKind.DataCutoff);
}
