namespace ResponseEval;

/// <summary>
/// A progression event with days as numbers, as columns hold it; a day that is unknown is <see cref="int.MinValue"/>. The <c>default</c> value is no
/// event.
/// </summary>
/// <remarks>The fields mean what the members of <see cref="ProgressionEvent"/> mean.</remarks>
public record struct DatedProgression
{
    /// <summary>The day of the assessment that opened the block.</summary>
    public int Day { get; internal set; }

    /// <summary>The day of the last assessment that belongs to the block.</summary>
    public int LastInBlock { get; internal set; }

    /// <summary>The day of the assessment that confirmed it or closed it; <see cref="int.MinValue"/> while it is unresolved.</summary>
    public int ResolvedDay { get; internal set; }

    /// <summary>The first equivocal sight of a new lesion that helped to open the block; <see cref="int.MinValue"/> if there was none.</summary>
    public int BackdatedToDay { get; internal set; }

    /// <summary>What became of it.</summary>
    public ProgressionStatus Status { get; internal set; }

    /// <summary>What happened clinically to a subject whose event stayed unresolved. It never confirms.</summary>
    public ClinicalOutcome ClinicalOutcome { get; internal set; }

    /// <summary>The categories that were progressive when the block opened.</summary>
    public ProgressionTriggers Triggers { get; internal set; }

    /// <summary>True if it closed into iPR or iCR.</summary>
    public bool Strict { get; internal set; }

    /// <summary>True if it began up to 84 days after the first dose, else after baseline.</summary>
    public bool Early { get; internal set; }

    /// <summary>True if it was confirmed later than the rules allow for.</summary>
    public bool LateConfirmation { get; internal set; }

    internal readonly int LatestConfirmation(ProtocolRules rules) => LastInBlock + rules.ConfirmationLatestDays;

    /// <summary>The day of progression: the first equivocal sight where the rules date back, else the day of the event.</summary>
    internal readonly int ProgressionDay(ProtocolRules rules) =>
        rules.BackdateEquivocal && BackdatedToDay != Days.None ? BackdatedToDay : Day;

    internal readonly ProgressionEvent Event(ProtocolRules rules) => new()
    {
        Date = DateOnly.FromDayNumber(Day),
        Triggers = Triggers,
        Status = Status,
        ResolvedOn = Days.Date(ResolvedDay),
        Confirmation = Status == ProgressionStatus.Unresolved
            ? new(DateOnly.FromDayNumber(Day + rules.ConfirmationEarliestDays), DateOnly.FromDayNumber(LatestConfirmation(rules)))
            : null,
        ClinicalOutcome = ClinicalOutcome,
        Strict = Status == ProgressionStatus.PseudoProgression ? Strict : null,
        Early = Early,
        LateConfirmation = LateConfirmation,
        BackdatedTo = Days.Date(BackdatedToDay),
    };
}

/// <summary>What the pattern reads of the progression events of a subject.</summary>
internal readonly record struct ProgressionSummary(int Count, bool AnyConfirmed, ProgressionStatus First, ProgressionStatus Last)
{
    public ProgressionSummary With(ProgressionStatus status) =>
        new(Count + 1, AnyConfirmed || status == ProgressionStatus.Confirmed, Count == 0 ? status : First, status);

    public static ProgressionSummary Of(ReadOnlySpan<ProgressionEvent> events)
    {
        var summary = default(ProgressionSummary);
        foreach (var progression in events)
            summary = summary.With(progression.Status);
        return summary;
    }

    public static ProgressionSummary Of(ReadOnlySpan<DatedProgression> events)
    {
        var summary = default(ProgressionSummary);
        foreach (ref readonly var progression in events)
            summary = summary.With(progression.Status);
        return summary;
    }
}
