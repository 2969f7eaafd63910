namespace ResponseEval;

/// <summary>The follow-ups that best response, progression events and pattern look at, and the date from which durations count.</summary>
/// <param name="ReferenceDate">Randomization, else first dose, else baseline.</param>
/// <param name="NewTherapyDate">The first new anticancer therapy: only what lies strictly before it counts. Null if there was none.</param>
/// <param name="DataCutoff">The earliest data cut-off: only what lies on or before it counts. Null if there was none.</param>
public readonly record struct EvaluationWindow(DateOnly ReferenceDate, DateOnly? NewTherapyDate, DateOnly? DataCutoff)
{
    /// <summary>The window of a history.</summary>
    /// <param name="history">The history.</param>
    public static EvaluationWindow Of(SubjectHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var events = history.Events.AsSpan();
        return new(
            history.Header.RandomizationDate ?? history.Header.FirstDoseDate ?? history.Baseline.Date,
            First(events, SubjectEventKind.NewAnticancerTherapy),
            First(events, SubjectEventKind.DataCutoff));
    }

    /// <summary>True if the date lies inside.</summary>
    /// <param name="date">A date.</param>
    public bool Includes(DateOnly date) => !(date >= NewTherapyDate) && !(date > DataCutoff);

    /// <summary>The responses that lie inside.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    public ReadOnlySpan<TimepointResponse> Select(ReadOnlySpan<TimepointResponse> followUps)
    {
        var count = followUps.Length;
        while (count > 0 && !Includes(followUps[count - 1].Date))
            count--;
        return followUps[..count];
    }

    private static DateOnly? First(ReadOnlySpan<SubjectEvent> events, SubjectEventKind kind)
    {
        DateOnly? first = null;
        foreach (var subjectEvent in events)
            if (subjectEvent.Kind == kind && !(first <= subjectEvent.Date))
                first = subjectEvent.Date;
        return first;
    }
}
