namespace ResponseEval;

/// <summary>
/// The best overall response of RECIST 1.1 (EJC 2009;45:228-247, section 4.4.3 and table 3) over the follow-ups up to and including the first
/// progression: CR, PR, SD, NON-CR/NON-PD, PD, NED, NE, the first that qualifies.
/// </summary>
public static class BestOverallResponse
{
    /// <summary>The best response without confirmation, as in randomised trials.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<OverallResponse> Unconfirmed(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules) =>
        Best(followUps, window, rules, confirmed: false);

    /// <summary>The best response where CR and PR need confirmation. The date is that of the response, not of its confirmation.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<OverallResponse> Confirmed(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules) =>
        Best(followUps, window, rules, confirmed: true);

    private static BestResponse<OverallResponse> Best(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules, bool confirmed)
    {
        var course = BestCourse.Of(CoursePoint.Of(window.Select(followUps)));
        return Select(course, course.UpToProgression, window.ReferenceDate.DayNumber, rules, confirmed).Dated;
    }

    /// <summary>The best response of a course, whatever stores it.</summary>
    /// <param name="course">The follow-ups inside the end conditions.</param>
    /// <param name="dated">The same up to progression.</param>
    /// <param name="referenceDay">The day from which durations count.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="confirmed">Whether CR and PR need confirmation.</param>
    internal static DatedBest<OverallResponse> Select(
        in BestCourse course, in DatedResponses dated, int referenceDay, ProtocolRules rules, bool confirmed)
    {
        var best = BestSelection.Select(dated, course.WithTargets, referenceDay, rules, confirmed);
        if (best.Index < 0)
            return new(OverallResponse.NotEvaluable, Days.None, best.Rule);
        var day = best.Response == OverallResponse.ProgressiveDisease ? course.ProgressionDay(best.Index, rules) : dated.Day(best.Index);
        return new(best.Response, day, best.Rule);
    }
}
