namespace ResponseEval;

/// <summary>Gathers the progression events of a subject: one for each block.</summary>
public static class ProgressionEvents
{
    /// <summary>The events that the follow-ups inside the window give, in order of date.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The end conditions.</param>
    /// <param name="treatmentStart">The first dose, else the baseline: early and late count from it.</param>
    /// <param name="events">The events of the subject, for the clinical outcome.</param>
    /// <param name="rules">The rules.</param>
    public static ValueList<ProgressionEvent> Gather(
        ReadOnlySpan<TimepointResponse> followUps,
        EvaluationWindow window,
        DateOnly treatmentStart,
        ReadOnlySpan<SubjectEvent> events,
        ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var course = CoursePoint.Of(window.Select(followUps));
        var gathered = new DatedProgression[course.Length];
        var count = Gather(course, treatmentStart.DayNumber, ClinicalEvents.Of(events), rules, gathered);
        return Of(gathered.AsSpan(0, count), rules);
    }

    internal static ValueList<ProgressionEvent> Of(ReadOnlySpan<DatedProgression> gathered, ProtocolRules rules)
    {
        if (gathered.IsEmpty)
            return [];
        var progression = new ProgressionEvent[gathered.Length];
        for (var i = 0; i < progression.Length; i++)
            progression[i] = gathered[i].Event(rules);
        return ValueList<ProgressionEvent>.Owning(progression);
    }

    /// <summary>The events of a course, whatever stores it.</summary>
    /// <param name="inWindow">The follow-ups inside the end conditions.</param>
    /// <param name="treatmentStart">The first dose, else the baseline.</param>
    /// <param name="events">The events of the subject.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="gathered">Receives the events; room for as many as there are follow-ups.</param>
    /// <returns>The number of events.</returns>
    internal static int Gather(
        ReadOnlySpan<CoursePoint> inWindow, int treatmentStart, ClinicalEvents events, ProtocolRules rules, Span<DatedProgression> gathered)
    {
        var count = 0;
        foreach (ref readonly var point in inWindow)
            if (point.Step == BlockStep.Opened)
                gathered[count++] = new()
                {
                    Day = point.Day,
                    LastInBlock = point.Day,
                    ResolvedDay = Days.None,
                    BackdatedToDay = point.BackdatedToDay,
                    Triggers = point.Triggers,
                    Early = point.Day - treatmentStart <= ProgressionEvent.EarlyDays,
                };
            else if (count > 0)
                Follow(ref gathered[count - 1], point, rules);

        if (count > 0 && gathered[count - 1].Status == ProgressionStatus.Unresolved)
            gathered[count - 1].ClinicalOutcome = events.OutcomeFrom(gathered[count - 1].Day);
        return count;
    }

    private static void Follow(ref DatedProgression progression, in CoursePoint point, ProtocolRules rules)
    {
        switch (point.Step)
        {
            case BlockStep.Continued:
                progression.LastInBlock = point.Day;
                break;
            case BlockStep.Confirmed:
                progression.Status = ProgressionStatus.Confirmed;
                progression.ResolvedDay = point.Day;
                progression.LateConfirmation = point.Day > progression.LatestConfirmation(rules);
                break;
            case BlockStep.Closed:
                progression.Status = ProgressionStatus.PseudoProgression;
                progression.ResolvedDay = point.Day;
                progression.Strict = point.Irecist is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse;
                break;
            default:
                break;
        }
    }
}
