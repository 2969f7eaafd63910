namespace ResponseEval.Trials;

/// <summary>
/// How long a subject was followed and how that ended: with the event, or censored, so that the event comes later if at all. The
/// <c>default</c> value is censored at 0.
/// </summary>
public readonly record struct SurvivalTime
{
    /// <summary>Makes a survival time.</summary>
    /// <param name="time">The time from the start, 0 or more and finite; in days, months or any other unit that all subjects share.</param>
    /// <param name="isEvent">True if the event happened then; false if the subject was censored then.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, infinite or no number.</exception>
    public SurvivalTime(double time, bool isEvent)
    {
        if (!(time >= 0 && double.IsFinite(time)))
            throw new ArgumentOutOfRangeException(nameof(time), time, "A survival time is 0 or more and finite.");
        Time = time + 0.0; // -0 becomes 0, so that equal times have equal bits
        IsEvent = isEvent;
    }

    /// <summary>The time from the start.</summary>
    public double Time { get; }

    /// <summary>True if the event happened at that time, false if the subject was censored.</summary>
    public bool IsEvent { get; }
}
