namespace ResponseEval;

/// <summary>
/// The best overall response of iRECIST (Lancet Oncol 2017;18:e143-52, table 3) over the follow-ups up to and including the first iCPD: iCR,
/// iPR, iSD, NON-iCR/NON-iUPD, iCPD, iUPD, NED, NE, the first that qualifies. Unconfirmed progression overrides nothing better before or after it.
/// </summary>
public static class IrecistBestResponse
{
    /// <summary>The best response; iCR and iPR need confirmation where the rules say so.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The reference date and the end conditions.</param>
    /// <param name="rules">The rules.</param>
    public static BestResponse<IrecistResponse> Best(
        ReadOnlySpan<TimepointResponse> followUps, EvaluationWindow window, ProtocolRules rules)
    {
        var course = CoursePoint.Of(window.Select(followUps));
        return Best(course, new DatedResponse[course.Length], window.ReferenceDate.DayNumber, rules).Dated;
    }

    /// <summary>The best response of a course, whatever stores it.</summary>
    /// <param name="inWindow">The follow-ups inside the end conditions.</param>
    /// <param name="scratch">Room for as many responses.</param>
    /// <param name="referenceDay">The day from which durations count.</param>
    /// <param name="rules">The rules.</param>
    internal static DatedBest<IrecistResponse> Best(
        ReadOnlySpan<CoursePoint> inWindow, Span<DatedResponse> scratch, int referenceDay, ProtocolRules rules)
    {
        var dated = UpToConfirmedProgression(inWindow, scratch);
        var withTargets = !inWindow.IsEmpty && inWindow[0].Target != TargetResponse.NotApplicable;
        var best = BestSelection.Select(dated, withTargets, referenceDay, rules, rules.ConfirmIrecistResponse);
        var index = best.Response == OverallResponse.ProgressiveDisease ? ProgressionIndex(inWindow[..dated.Length]) : best.Index;
        return index < 0
            ? new(IrecistResponse.NotEvaluable, Days.None, best.Rule)
            : new(Response(best.Response, inWindow[index].Irecist), inWindow[index].Day, best.Rule);
    }

    /// <summary>The confirming scan, which is the last of the window, else the first unconfirmed progression.</summary>
    private static int ProgressionIndex(ReadOnlySpan<CoursePoint> responses)
    {
        if (responses[^1].Irecist == IrecistResponse.ConfirmedProgression)
            return responses.Length - 1;
        var first = 0;
        while (responses[first].Irecist != IrecistResponse.UnconfirmedProgression)
            first++;
        return first;
    }

    private static IrecistResponse Response(OverallResponse best, IrecistResponse atIndex) => best switch
    {
        OverallResponse.StableDisease => IrecistResponse.StableDisease,
        OverallResponse.NonCompleteNonProgressive => IrecistResponse.NonCompleteNonProgressive,
        _ => atIndex,
    };

    /// <summary>The category of each response, in the order of <see cref="IrecistResponse"/>; a table, because a jump would be mispredicted.</summary>
    private static ReadOnlySpan<OverallResponse> Categories =>
    [
        OverallResponse.NotEvaluable,
        OverallResponse.NoEvidenceOfDisease,
        OverallResponse.CompleteResponse,
        OverallResponse.PartialResponse,
        OverallResponse.StableDisease,
        OverallResponse.NonCompleteNonProgressive,
        OverallResponse.ProgressiveDisease,
        OverallResponse.ProgressiveDisease,
    ];

    private static ReadOnlySpan<DatedResponse> UpToConfirmedProgression(ReadOnlySpan<CoursePoint> inWindow, Span<DatedResponse> scratch)
    {
        for (var t = 0; t < inWindow.Length; t++)
        {
            scratch[t] = new(inWindow[t].Day, Categories[(int)inWindow[t].Irecist]);
            if (inWindow[t].Irecist == IrecistResponse.ConfirmedProgression)
                return scratch[..(t + 1)];
        }

        return scratch[..inWindow.Length];
    }
}
