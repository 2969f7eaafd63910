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
        var course = CoursePoint.Of(window.Select(followUps));
        return Best(course, new DatedResponse[course.Length], window.ReferenceDate.DayNumber, rules, confirmed).Dated;
    }

    /// <summary>The best response of a course, whatever stores it.</summary>
    /// <param name="inWindow">The follow-ups inside the end conditions.</param>
    /// <param name="scratch">Room for as many responses.</param>
    /// <param name="referenceDay">The day from which durations count.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="confirmed">Whether CR and PR need confirmation.</param>
    internal static DatedBest<OverallResponse> Best(
        ReadOnlySpan<CoursePoint> inWindow, Span<DatedResponse> scratch, int referenceDay, ProtocolRules rules, bool confirmed)
    {
        return Select(inWindow, UpToProgression(inWindow, scratch), referenceDay, rules, confirmed);
    }

    /// <summary>The same with the dated responses up to progression at hand.</summary>
    internal static DatedBest<OverallResponse> Select(
        ReadOnlySpan<CoursePoint> inWindow, ReadOnlySpan<DatedResponse> dated, int referenceDay, ProtocolRules rules, bool confirmed)
    {
        var withTargets = !inWindow.IsEmpty && inWindow[0].Target != TargetResponse.NotApplicable;
        var best = BestSelection.Select(dated, withTargets, referenceDay, rules, confirmed);
        if (best.Index < 0)
            return new(OverallResponse.NotEvaluable, Days.None, best.Rule);
        ref readonly var point = ref inWindow[best.Index];
        return new(best.Response, best.Response == OverallResponse.ProgressiveDisease ? point.ProgressionDay(rules) : point.Day, best.Rule);
    }

    /// <summary>The dated responses up to and including the first progression.</summary>
    internal static ReadOnlySpan<DatedResponse> UpToProgression(ReadOnlySpan<CoursePoint> inWindow, Span<DatedResponse> scratch)
    {
        for (var t = 0; t < inWindow.Length; t++)
        {
            scratch[t] = new(inWindow[t].Day, inWindow[t].Overall);
            if (inWindow[t].Overall == OverallResponse.ProgressiveDisease)
                return scratch[..(t + 1)];
        }

        return scratch[..inWindow.Length];
    }
}
