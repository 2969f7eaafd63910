namespace ResponseEval;

/// <summary>Progression-free survival by iRECIST (Lancet Oncol 2017;18:e143-52).</summary>
/// <param name="Event">True if progression or death counts as an event.</param>
/// <param name="Date">The date of the event, else of the last evaluable assessment; null without one.</param>
public readonly record struct ImmuneProgressionFreeSurvival(bool Event, DateOnly? Date)
{
    /// <summary>
    /// The start of the confirmed block; else of an open last block; else death from any cause inside the end conditions; a block that closed
    /// is ignored.
    /// </summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="progression">The progression events of the subject.</param>
    /// <param name="window">The end conditions.</param>
    /// <param name="events">The events of the subject.</param>
    /// <param name="rules">The rules.</param>
    public static ImmuneProgressionFreeSurvival Of(
        ReadOnlySpan<TimepointResponse> followUps,
        ReadOnlySpan<ProgressionEvent> progression,
        EvaluationWindow window,
        ReadOnlySpan<SubjectEvent> events,
        ProtocolRules rules)
    {
        var (isEvent, day) = Of(
            CoursePoint.Of(window.Select(followUps)),
            progression.IsEmpty ? ProgressionStatus.PseudoProgression : progression[^1].Status,
            progression.IsEmpty ? Days.None : progression[^1].ProgressionDate(rules).DayNumber,
            ClinicalEvents.Of(events).FirstDeath(),
            window.InDays);
        return new(isEvent, Days.Date(day));
    }

    /// <summary>The same of a course, whatever stores it.</summary>
    /// <param name="inWindow">The follow-ups inside the end conditions.</param>
    /// <param name="last">What became of the last progression event; pseudo-progression where there is none.</param>
    /// <param name="progressionDay">The day of progression of that event.</param>
    /// <param name="deathDay">The first death; none without one.</param>
    /// <param name="window">The end conditions.</param>
    internal static (bool Event, int Day) Of(
        ReadOnlySpan<CoursePoint> inWindow, ProgressionStatus last, int progressionDay, int deathDay, CourseWindow window)
    {
        if (last != ProgressionStatus.PseudoProgression)
            return (true, progressionDay);
        if (deathDay != Days.None && deathDay < window.EndDay)
            return (true, deathDay);
        for (var t = inWindow.Length - 1; t >= 0; t--)
            if (inWindow[t].Irecist != IrecistResponse.NotEvaluable)
                return (false, inWindow[t].Day);
        return (false, Days.None);
    }
}

/// <summary>Duration of response by iRECIST: from the first iCR or iPR to the event of progression-free survival.</summary>
/// <param name="Start">The date of the first iCR or iPR.</param>
/// <param name="Event">True if the response ended in an event.</param>
/// <param name="End">
/// The date of the event, else of the last evaluable assessment; never before <paramref name="Start"/>. Progression that the rules date back to before
/// the response counts on the date of the assessment that shows it.
/// </param>
public readonly record struct ImmuneDurationOfResponse(DateOnly Start, bool Event, DateOnly End)
{
    /// <summary>The duration of response; null without a response.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="progression">The progression events of the subject.</param>
    /// <param name="window">The end conditions.</param>
    /// <param name="survival">The progression-free survival of the subject.</param>
    public static ImmuneDurationOfResponse? Of(
        ReadOnlySpan<TimepointResponse> followUps,
        ReadOnlySpan<ProgressionEvent> progression,
        EvaluationWindow window,
        ImmuneProgressionFreeSurvival survival)
    {
        foreach (ref readonly var timepoint in window.Select(followUps))
            if (timepoint.Irecist is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse)
                return new(timepoint.Date, survival.Event, LastDay(timepoint.Date, progression, survival.Date));
        return null;
    }

    private static DateOnly LastDay(DateOnly start, ReadOnlySpan<ProgressionEvent> progression, DateOnly? end)
    {
        if (end is { } known && known >= start)
            return known;
        return !progression.IsEmpty && progression[^1].Date >= start ? progression[^1].Date : start;
    }
}
