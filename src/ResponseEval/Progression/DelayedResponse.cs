namespace ResponseEval;

/// <summary>
/// Delayed response: a first complete or partial response that comes late, or after progression. No threshold is agreed on; 12 weeks is the
/// first assessment of the immune-related criteria (Wolchok et al., Clin Cancer Res 2009;15:7412-20).
/// </summary>
/// <remarks>
/// A response counts by iRECIST (iCR, iPR) or by RECIST 1.1 (CR, PR), so that one after confirmed progression counts too. It is met if the first
/// one is late or comes after progression (RECIST PD, iUPD or iCPD at an earlier follow-up).
/// </remarks>
public sealed record DelayedResponse
{
    /// <summary>A first response more than this many days after the first dose is late: 84 days, exclusive.</summary>
    public const int LateDays = 84;

    internal const string Name = "delayedResponse";

    /// <summary>Whether a delayed response was seen.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable, or not met.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>The date of the first response; null without one.</summary>
    public DateOnly? FirstResponse { get; init; }

    /// <summary>Days from the first dose to the first response; null without either.</summary>
    public int? Days { get; init; }

    /// <summary>True if the first response came more than 84 days after the first dose; null without a response or without a first dose.</summary>
    public bool? LateOnset { get; init; }

    /// <summary>The date of the first progression before the response; null if there was none.</summary>
    public DateOnly? EarlierProgression { get; init; }

    /// <summary>Finds it in an evaluation, inside its end conditions.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static DelayedResponse Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation));
    }

    internal static DelayedResponse Of(in ObservedCourse course)
    {
        DateOnly? progression = null;
        foreach (ref readonly var response in course.Responses)
        {
            if (IsResponse(response))
                return Of(response.Date, course.FirstDose, progression);
            if (progression is null && IsProgression(response))
                progression = response.Date;
        }

        return course.AnyEvaluable
            ? new() { Status = FindingStatus.NotMet, Reason = PhenomenonReason.NoResponse }
            : new() { Reason = PhenomenonReason.NoFollowUp };
    }

    /// <summary>Explains the finding.</summary>
    public FindingExplanation Explain()
    {
        var response = FirstResponse is { } first ? $"first response {DateRange.Iso(first)}" : "no response";
        if (Days is { } days)
            response += $", day {days} (late after day {LateDays})";
        if (EarlierProgression is { } earlier)
            response += $", after progression of {DateRange.Iso(earlier)}";
        else if (FirstResponse is not null)
            response += ", no progression before it";
        return new(Name, PhenomenonText.Verdict(Status, Reason) + response, "Wolchok et al. 2009 (12 weeks); no agreed threshold");
    }

    private static DelayedResponse Of(DateOnly response, DateOnly? firstDose, DateOnly? progression)
    {
        int? days = firstDose is { } start ? response.DayNumber - start.DayNumber : null;
        var isMet = progression is not null || days > LateDays;
        return new()
        {
            Status = isMet ? FindingStatus.Met : days is null ? FindingStatus.NotEvaluable : FindingStatus.NotMet,
            Reason = isMet || days is not null ? PhenomenonReason.None : PhenomenonReason.NoTreatmentStart,
            FirstResponse = response,
            Days = days,
            LateOnset = days is null ? null : days > LateDays,
            EarlierProgression = progression,
        };
    }

    private static bool IsResponse(in TimepointResponse response) =>
        response.Irecist is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse
        || response.Recist.Overall is OverallResponse.CompleteResponse or OverallResponse.PartialResponse;

    private static bool IsProgression(in TimepointResponse response) =>
        response.Irecist is IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression
        || response.Recist.Overall == OverallResponse.ProgressiveDisease;
}
