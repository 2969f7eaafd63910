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
        if (!progression.IsEmpty && progression[^1].Status != ProgressionStatus.PseudoProgression)
            return new(true, progression[^1].ProgressionDate(rules));
        if (FirstDeath(window, events) is { } death)
            return new(true, death);
        return new(false, LastEvaluable(window.Select(followUps)));
    }

    private static DateOnly? FirstDeath(EvaluationWindow window, ReadOnlySpan<SubjectEvent> events)
    {
        DateOnly? first = null;
        foreach (var subjectEvent in events)
            if (subjectEvent.Kind == SubjectEventKind.Death && window.Includes(subjectEvent.Date) && !(first <= subjectEvent.Date))
                first = subjectEvent.Date;
        return first;
    }

    private static DateOnly? LastEvaluable(ReadOnlySpan<TimepointResponse> inWindow)
    {
        for (var t = inWindow.Length - 1; t >= 0; t--)
            if (inWindow[t].Irecist != IrecistResponse.NotEvaluable)
                return inWindow[t].Date;
        return null;
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
