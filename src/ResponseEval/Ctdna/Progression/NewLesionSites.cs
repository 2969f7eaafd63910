namespace ResponseEval;

/// <summary>Where the new lesions lie that opened a progression event. Found by replay, so it costs nothing until somebody asks.</summary>
internal static class NewLesionSites
{
    /// <summary>
    /// True if every new lesion that appeared at the assessment lies in brain, meninges or cns; where none appeared, every known one that set
    /// progression again. An organ that is not recorded lies elsewhere.
    /// </summary>
    public static bool AreCentralNervousSystem(SubjectEvaluation evaluation, DateOnly date)
    {
        var lesions = Driving(evaluation, date);
        var place = 0;
        foreach (var lesion in evaluation.History.Lesions)
            if (lesion.IsNew && (lesions >> place++ & 1) != 0 && !IsCentralNervousSystem(lesion.Site.Organ))
                return false;
        return lesions != 0;
    }

    private static ulong Driving(SubjectEvaluation evaluation, DateOnly date)
    {
        var history = evaluation.History;
        var state = ResponseFold.Begin(history.Facts(history.BaselineIndex), evaluation.Rules);
        for (var followUp = 0; followUp < evaluation.Timepoints.Count; followUp++)
        {
            var facts = history.Facts(history.BaselineIndex + 1 + followUp);
            if (evaluation.Timepoints[followUp].Date == date)
            {
                ResponseFold.Look(state, facts, evaluation.Rules, out var step);
                return step.NewLesions.Appeared != 0 ? step.NewLesions.Appeared : SetAgain(step);
            }

            ResponseFold.Advance(ref state, facts, evaluation.Rules);
        }

        return 0;
    }

    private static ulong SetAgain(in FoldStep step) =>
        step.NewLesions.ProgressedAgain
        | step.NewLesions.Returned
        | (step.NewLesions.SumGrew ? step.NewLesions.Persisting & step.Findings.NewTargets : 0);

    private static bool IsCentralNervousSystem(string? organ) =>
        string.Equals(organ, "brain", StringComparison.OrdinalIgnoreCase)
        || string.Equals(organ, "meninges", StringComparison.OrdinalIgnoreCase)
        || string.Equals(organ, "cns", StringComparison.OrdinalIgnoreCase);
}
