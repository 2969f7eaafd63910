namespace ResponseEval;

/// <summary>The pattern of a subject: the first that applies.</summary>
internal static class PatternRule
{
    public static ResponsePattern Decide(SubjectEvaluation evaluation, bool isHyperprogression)
    {
        var inWindow = evaluation.TimepointsInWindow;
        var events = evaluation.ProgressionEvents.AsSpan();
        if (!AnyDisease(evaluation.History, inWindow))
            return ResponsePattern.NoDisease;
        if (events.IsEmpty && !Any(inWindow, static response => response != IrecistResponse.NotEvaluable))
            return ResponsePattern.NotEvaluable;
        if (isHyperprogression)
            return ResponsePattern.HyperProgression;
        foreach (var progression in events)
            if (progression.Status == ProgressionStatus.Confirmed)
                return ResponsePattern.Progression;
        if (!events.IsEmpty)
            return events[^1].Status == ProgressionStatus.Unresolved
                ? ResponsePattern.UnconfirmedProgression
                : ResponsePattern.PseudoProgression;
        return evaluation.Best.Irecist.Response switch
        {
            IrecistResponse.CompleteResponse => ResponsePattern.CompleteResponse,
            IrecistResponse.PartialResponse => ResponsePattern.PartialResponse,
            _ when Any(inWindow, static response =>
                response is IrecistResponse.StableDisease or IrecistResponse.NonCompleteNonProgressive) => ResponsePattern.StableDisease,
            _ => ResponsePattern.NotEvaluable,
        };
    }

    /// <summary>True if the subject has or had disease: a lesion at baseline, a new lesion, or elevated markers.</summary>
    private static bool AnyDisease(SubjectHistory history, ReadOnlySpan<TimepointResponse> inWindow)
    {
        foreach (var lesion in history.Lesions)
            if (!lesion.IsNew)
                return true;
        if (history.Baseline.TumorMarkersElevated)
            return true;
        foreach (ref readonly var timepoint in inWindow)
            if (timepoint.Recist.NewLesion || timepoint.Recist.NonTarget != NonTargetResponse.NotApplicable)
                return true;
        return false;
    }

    private static bool Any(ReadOnlySpan<TimepointResponse> timepoints, Predicate<IrecistResponse> condition)
    {
        foreach (ref readonly var timepoint in timepoints)
            if (condition(timepoint.Irecist))
                return true;
        return false;
    }
}
