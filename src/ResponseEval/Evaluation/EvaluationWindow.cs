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
        var events = ClinicalEvents.Of(history.Events.AsSpan());
        return new(
            history.Header.RandomizationDate ?? history.Header.FirstDoseDate ?? history.Baseline.Date,
            Days.Date(events.First(ClinicalEvent.NewAnticancerTherapy)),
            Days.Date(events.First(ClinicalEvent.DataCutoff)));
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

    /// <summary>The same window in numbers of days.</summary>
    internal CourseWindow InDays => CourseWindow.Of(ReferenceDate.DayNumber, Days.Of(NewTherapyDate), Days.Of(DataCutoff));
}

/// <summary>The window in numbers of days.</summary>
/// <param name="ReferenceDay">The day from which durations count.</param>
/// <param name="EndDay">The first day that does not count.</param>
internal readonly record struct CourseWindow(int ReferenceDay, int EndDay)
{
    /// <summary>What lies strictly before new anticancer therapy, and on or before the data cut-off.</summary>
    public static CourseWindow Of(int referenceDay, int newTherapyDay, int dataCutoffDay)
    {
        var end = newTherapyDay == Days.None ? int.MaxValue : newTherapyDay;
        return new(referenceDay, dataCutoffDay == Days.None ? end : Math.Min(end, dataCutoffDay + 1));
    }

    /// <summary>The days that lie inside.</summary>
    /// <param name="days">Days in order.</param>
    public ReadOnlySpan<int> Select(ReadOnlySpan<int> days)
    {
        var count = days.Length;
        while (count > 0 && days[count - 1] >= EndDay)
            count--;
        return days[..count];
    }
}
