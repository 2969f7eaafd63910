namespace ResponseEval;

/// <summary>The pattern of a subject: the first that applies.</summary>
internal static class PatternRule
{
    /// <summary>Decides from a course, whatever stores it.</summary>
    /// <param name="diseaseAtBaseline">Some lesion stood at baseline, or markers were elevated.</param>
    /// <param name="inWindow">The follow-ups inside the end conditions.</param>
    /// <param name="events">The progression events.</param>
    /// <param name="best">The best response of iRECIST.</param>
    /// <param name="isHyperprogression">What <see cref="HyperprogressionPattern"/> decided.</param>
    public static ResponsePattern Decide(
        bool diseaseAtBaseline, ReadOnlySpan<CoursePoint> inWindow, ProgressionSummary events, IrecistResponse best, bool isHyperprogression)
    {
        if (!diseaseAtBaseline && !AnyDisease(inWindow))
            return ResponsePattern.NoDisease;
        if (events.Count == 0 && !AnyEvaluable(inWindow))
            return ResponsePattern.NotEvaluable;
        if (isHyperprogression)
            return ResponsePattern.HyperProgression;
        if (events.AnyConfirmed)
            return ResponsePattern.Progression;
        if (events.Count > 0)
            return events.Last == ProgressionStatus.Unresolved
                ? ResponsePattern.UnconfirmedProgression
                : ResponsePattern.PseudoProgression;
        return best switch
        {
            IrecistResponse.CompleteResponse => ResponsePattern.CompleteResponse,
            IrecistResponse.PartialResponse => ResponsePattern.PartialResponse,
            _ => AnyStable(inWindow) ? ResponsePattern.StableDisease : ResponsePattern.NotEvaluable,
        };
    }

    /// <summary>True if the subject had disease before the first follow-up: a lesion that is not new, or elevated markers.</summary>
    public static bool DiseaseAtBaseline(SubjectHistory history)
    {
        foreach (var lesion in history.Lesions)
            if (!lesion.IsNew)
                return true;
        return history.Baseline.TumorMarkersElevated;
    }

    private static bool AnyDisease(ReadOnlySpan<CoursePoint> inWindow)
    {
        foreach (ref readonly var point in inWindow)
            if (point.NewLesion || point.NonTarget != NonTargetResponse.NotApplicable)
                return true;
        return false;
    }

    private static bool AnyEvaluable(ReadOnlySpan<CoursePoint> inWindow)
    {
        foreach (ref readonly var point in inWindow)
            if (point.Irecist != IrecistResponse.NotEvaluable)
                return true;
        return false;
    }

    private static bool AnyStable(ReadOnlySpan<CoursePoint> inWindow)
    {
        foreach (ref readonly var point in inWindow)
            if (point.Irecist is IrecistResponse.StableDisease or IrecistResponse.NonCompleteNonProgressive)
                return true;
        return false;
    }
}
