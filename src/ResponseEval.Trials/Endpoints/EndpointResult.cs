namespace ResponseEval.Trials;

/// <summary>One endpoint of one subject: an event or a censoring, with its date and its reason.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="StartDate">The date from which it counts: day 1.</param>
/// <param name="Date">The date of the event or the censoring, not before <paramref name="StartDate"/>.</param>
/// <param name="IsEvent">True for an event, false where it is censored.</param>
/// <param name="Reason">Why it ends there.</param>
/// <param name="DecidedBy">
/// The date of the assessment that decided: the one that shows the event, or the last adequate one; null where it was none, such as a death.
/// </param>
public sealed record EndpointResult(
    Endpoint Endpoint, DateOnly StartDate, DateOnly Date, bool IsEvent, EndpointReason Reason, DateOnly? DecidedBy)
{
    /// <summary>The duration in days: date - start + 1, so 1 on the start itself (ADaM, AVAL of ADTTE).</summary>
    public int Days => Date.DayNumber - StartDate.DayNumber + 1;

    /// <summary>The result in words: "event 2024-03-04, 57 days from 2024-01-08: progression".</summary>
    public string Explain()
    {
        var sentence = FormattableString.Invariant(
            $"{(IsEvent ? "event" : "censored")} {Date:yyyy-MM-dd}, {Days} {(Days == 1 ? "day" : "days")} from {StartDate:yyyy-MM-dd}: {Reason.Label()}");
        return DecidedBy is { } assessment && assessment != Date
            ? FormattableString.Invariant($"{sentence} (assessment of {assessment:yyyy-MM-dd})")
            : sentence;
    }
}
