namespace ResponseEval.Trials;

/// <summary>
/// When so many assessments were missed that progression or death after them says little of when it happened: the endpoint is then censored at the
/// last adequate assessment before the gap, or at the start without one.
/// </summary>
public sealed record MissedAssessments
{
    /// <summary>Makes the limit.</summary>
    /// <param name="maximumGapDays">
    /// The days from the last assessment (or the start) to progression or death up to which nothing counts as missed, inclusive, 1 or more.
    /// </param>
    public MissedAssessments(int maximumGapDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumGapDays, 1);
        MaximumGapDays = maximumGapDays;
    }

    /// <summary>The largest gap in days that is accepted, inclusive; with <see cref="Schedule"/> that of its regular interval.</summary>
    public int MaximumGapDays { get; }

    /// <summary>The schedule whose intervals change and from which the largest gap follows at each date; null where it is the same throughout.</summary>
    public VisitSchedule? Schedule { get; private init; }

    /// <summary>
    /// True (the default) if an assessment with the response NE counts as missed; false if only assessments that were not made do. Either way the
    /// endpoint is censored at an adequate assessment.
    /// </summary>
    public bool NotEvaluableIsMissed { get; init; } = true;

    /// <summary>True (the default) if progression after the gap is censored; false if it is an event all the same.</summary>
    public bool CensorProgression { get; init; } = true;

    /// <summary>True (the default) if death after the gap is censored; false if it is an event all the same.</summary>
    public bool CensorDeath { get; init; } = true;

    /// <summary>The limit for two missed visits of a schedule: its next two intervals and both ends of the window.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <remarks>Visits every 56 days with a window of 7 days to each side give 126 days.</remarks>
    public static MissedAssessments Two(VisitSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return new((2 * schedule.IntervalDays) + (2 * schedule.WindowDays)) { Schedule = schedule.FirstDays.Count == 0 ? null : schedule };
    }

    /// <summary>True if an end lies after too long a gap.</summary>
    /// <param name="start">The start of the endpoint.</param>
    /// <param name="last">The last assessment before the end, or the start.</param>
    /// <param name="end">The date of progression or death.</param>
    internal bool IsGap(DateOnly start, DateOnly last, DateOnly end) =>
        end.DayNumber - last.DayNumber > (Schedule?.MaximumGap(start, last) ?? MaximumGapDays);
}
