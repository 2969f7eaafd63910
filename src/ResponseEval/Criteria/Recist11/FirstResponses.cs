namespace ResponseEval;

/// <summary>
/// When a subject first responded by RECIST 1.1: the dates from which time to response and durations of response count (EJC 2009;45:228-247, section
/// 4.6 and 4.7). Only follow-ups before the first progression and inside the end conditions count.
/// </summary>
/// <param name="Response">The first CR or PR; null without one.</param>
/// <param name="CompleteResponse">The first CR; null without one.</param>
public readonly record struct FirstResponses(DateOnly? Response, DateOnly? CompleteResponse)
{
    /// <summary>The first responses, confirmed or not.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The end conditions.</param>
    public static FirstResponses Unconfirmed(ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window) =>
        Unconfirmed(BestCourse.Of(CoursePoint.Of(window.Select(followUps))).UpToProgression);

    /// <summary>The same of the dated responses up to progression.</summary>
    internal static FirstResponses Unconfirmed(in DatedResponses dated) =>
        Of(dated.First(OverallResponse.CompleteResponse), dated.First(OverallResponse.PartialResponse), dated);

    /// <summary>The first responses that a later assessment confirms; the dates are those of the responses, not of their confirmation.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The end conditions.</param>
    /// <param name="rules">The rules, for what confirms.</param>
    public static FirstResponses Confirmed(ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Confirmed(BestCourse.Of(CoursePoint.Of(window.Select(followUps))).UpToProgression, rules);
    }

    /// <summary>The same of the dated responses up to progression.</summary>
    internal static FirstResponses Confirmed(in DatedResponses dated, ProtocolRules rules) =>
        Of(ResponseConfirmation.FirstConfirmedComplete(dated, rules), ResponseConfirmation.FirstConfirmedPartial(dated, rules), dated);

    private static FirstResponses Of(int complete, int partial, in DatedResponses dated)
    {
        var first = complete < 0 || (partial >= 0 && partial < complete) ? partial : complete;
        return new(DateAt(first, dated), DateAt(complete, dated));
    }

    private static DateOnly? DateAt(int index, in DatedResponses dated) => index < 0 ? null : DateOnly.FromDayNumber(dated.Day(index));
}
