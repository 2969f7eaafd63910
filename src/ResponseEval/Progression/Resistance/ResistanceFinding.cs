namespace ResponseEval;

/// <summary>The definitions of resistance, named by first author and year.</summary>
public enum ResistanceDefinition
{
    /// <summary>No definition.</summary>
    Unspecified,

    /// <summary>SITC, single-agent anti-PD-(L)1: Kluger et al., J Immunother Cancer 2020;8:e000398.</summary>
    Kluger2020,

    /// <summary>SITC, checkpoint blockade with chemotherapy: Rizvi et al., J Immunother Cancer 2023;11:e005920.</summary>
    Rizvi2023,

    /// <summary>Acquired resistance: Schoenfeld et al., Ann Oncol 2021;32:1597-1607.</summary>
    Schoenfeld2021,
}

/// <summary>The kind of resistance.</summary>
public enum ResistanceKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>There was no lasting benefit.</summary>
    Primary,

    /// <summary>Benefit was lost.</summary>
    Secondary,

    /// <summary>A response was lost (Schoenfeld).</summary>
    Acquired,

    /// <summary>Progression long after the last dose: only rechallenge could show resistance.</summary>
    LateAfterStop,

    /// <summary>The definition leaves the subject open.</summary>
    Unclassified,
}

/// <summary>Whether a scan confirmed the progression of a resistance.</summary>
public enum ProgressionConfirmation
{
    /// <summary>The definition asks for none, or there is no progression.</summary>
    NotRequired,

    /// <summary>No scan did, or only one that came too early.</summary>
    Unconfirmed,

    /// <summary>A scan at least 28 days later did.</summary>
    Confirmed,
}

/// <summary>What one definition of resistance says of a subject.</summary>
public sealed record ResistanceFinding
{
    /// <summary>The definition.</summary>
    public required ResistanceDefinition Definition { get; init; }

    /// <summary>Met if the subject is resistant by it; see <see cref="Kind"/>.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable, or not met. While a progression that needs confirmation is open: <see cref="PhenomenonReason.Unconfirmed"/>.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>The kind; also given while the progression is not confirmed.</summary>
    public ResistanceKind Kind { get; init; }

    /// <summary>Whether a scan confirmed the progression, where the definition asks for one.</summary>
    public ProgressionConfirmation Confirmation { get; init; }
}
