namespace ResponseEval;

/// <summary>What became of a progression event.</summary>
public enum ProgressionStatus : byte
{
    /// <summary>Neither confirmed nor closed.</summary>
    Unresolved,

    /// <summary>A later scan confirmed it.</summary>
    Confirmed,

    /// <summary>It closed into a response or stable disease.</summary>
    PseudoProgression,
}

/// <summary>What happened clinically to a subject whose progression event stayed unresolved. It never confirms.</summary>
public enum ClinicalOutcome : byte
{
    /// <summary>Nothing recorded.</summary>
    None,

    /// <summary>Death from the cancer.</summary>
    DiedOfDisease,

    /// <summary>Death from another or an unknown cause.</summary>
    Died,

    /// <summary>Treatment was stopped for progression.</summary>
    StoppedForProgression,
}

/// <summary>What ctDNA says of a progression event.</summary>
public enum CtdnaSupport
{
    /// <summary>There is no pair of samples to compare.</summary>
    NotAvailable,

    /// <summary>The samples do not decide.</summary>
    Inconclusive,

    /// <summary>ctDNA fell or cleared.</summary>
    SupportsPseudoProgression,

    /// <summary>ctDNA rose.</summary>
    SupportsProgression,
}

/// <summary>When a confirming scan of an unresolved event is due (iRECIST: 4 to 8 weeks).</summary>
/// <param name="Earliest">28 days after the event.</param>
/// <param name="Latest">56 days after the last assessment that belongs to the block.</param>
public readonly record struct ConfirmationWindow(DateOnly Earliest, DateOnly Latest);

/// <summary>One progression event: a block of unconfirmed progression of iRECIST and what became of it.</summary>
public sealed record ProgressionEvent
{
    /// <summary>A start up to this many days after the first dose, inclusive, is early: 12 weeks (Wolchok et al., Clin Cancer Res 2009;15:7412-20).</summary>
    public const int EarlyDays = 84;

    /// <summary>The date of the assessment that opened the block.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The categories that were progressive then.</summary>
    public required ProgressionTriggers Triggers { get; init; }

    /// <summary>Confirmed, closed, or unresolved.</summary>
    public ProgressionStatus Status { get; init; }

    /// <summary>The date of the assessment that confirmed or closed it; null while it is unresolved.</summary>
    public DateOnly? ResolvedOn { get; init; }

    /// <summary>When a confirming scan is due; null once resolved.</summary>
    public ConfirmationWindow? Confirmation { get; init; }

    /// <summary>What happened clinically while it was unresolved.</summary>
    public ClinicalOutcome ClinicalOutcome { get; init; }

    /// <summary>For pseudo-progression: true if it closed into iPR or iCR. Otherwise null.</summary>
    public bool? Strict { get; init; }

    /// <summary>True if it began up to 84 days after the first dose, or without one after baseline; false if it is late.</summary>
    public bool Early { get; init; }

    /// <summary>True if it was confirmed more than 56 days after the last assessment of the block.</summary>
    public bool LateConfirmation { get; init; }

    /// <summary>The first equivocal sight of a new lesion that helped to open the block; null if there was none.</summary>
    public DateOnly? BackdatedTo { get; init; }

    /// <summary>What ctDNA says of the event (<see cref="CtdnaAtProgression"/>).</summary>
    public CtdnaSupport Ctdna { get; init; }

    /// <summary>The date of progression: the first equivocal sight where the rules date back, else the date of the event.</summary>
    /// <param name="rules">The rules.</param>
    public DateOnly ProgressionDate(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.BackdateEquivocal && BackdatedTo is { } earlier ? earlier : Date;
    }
}
