namespace ResponseEval;

/// <summary>
/// Time to response: days from randomization, else the first dose, else baseline, to the first CR or PR of RECIST 1.1 before or without progression,
/// inside the end conditions. A response that a later scan confirms counts from its first date too; whether it is confirmed is not asked here.
/// </summary>
public readonly record struct TimeToResponse
{
    /// <summary>Why there is none; <see cref="KineticsReason.None"/> if there is one.</summary>
    public KineticsReason Reason { get; internal init; }

    /// <summary>The date of the first CR or PR; null without one.</summary>
    public DateOnly? Date { get; internal init; }

    /// <summary>The response on that date; null without one.</summary>
    public OverallResponse? Response { get; internal init; }

    /// <summary>Days from the reference date to <see cref="Date"/>; null without one.</summary>
    public int? Days { get; internal init; }

    internal static TimeToResponse Of(TargetBurden burden)
    {
        foreach (ref readonly var timepoint in burden.FollowUps)
            switch (timepoint.Recist.Overall)
            {
                case OverallResponse.CompleteResponse or OverallResponse.PartialResponse:
                    return new()
                    {
                        Date = timepoint.Date,
                        Response = timepoint.Recist.Overall,
                        Days = timepoint.Date.DayNumber - burden.Window.ReferenceDate.DayNumber,
                    };
                case OverallResponse.ProgressiveDisease:
                    return new() { Reason = KineticsReason.NoResponse };
                default:
                    break;
            }

        return new() { Reason = burden.FollowUps.IsEmpty ? KineticsReason.NoFollowUp : KineticsReason.NoResponse };
    }
}
