namespace ResponseEval.Validation;

/// <summary>Why a reported best response differs.</summary>
internal enum BestDifference
{
    None,
    AfterEnd,
    NotConfirmed,
    StableTooShort,
    Other,
}

/// <summary>Reported best responses, one check for each mistake.</summary>
internal static class ReportedBest
{
    /// <summary>The check that reports one mistake.</summary>
    public static Action<CheckedSubject, FindingReport> Of(BestDifference difference) => (subject, report) =>
    {
        foreach (var view in subject.Reported)
            if (view.BestDifference == difference)
                report.Add(view.Reported.Best!, Expected(subject.Evaluation, view.Reported), member: view.Member("best"));
    };

    public static bool IsKnown(ReportedResponse reported) => reported.Criterion == ReportedCriterion.Recist
        ? ReportedWords.Overall(reported.Best) is not null
        : ReportedWords.Irecist(reported.Best) is not null;

    public static BestDifference Classify(SubjectEvaluation evaluation, ReportedResponse reported)
    {
        if (reported.Best is null || reported.Best == Expected(evaluation, reported) || !IsKnown(reported))
            return BestDifference.None;
        return reported.Criterion == ReportedCriterion.Irecist
            ? OfIrecist(evaluation, reported, ReportedWords.Irecist(reported.Best)!.Value)
            : OfRecist(evaluation, reported, ReportedWords.Overall(reported.Best)!.Value);
    }

    private static BestDifference OfIrecist(SubjectEvaluation evaluation, ReportedResponse reported, IrecistResponse best) => Mistake(
        evaluation,
        reported,
        timepoint => timepoint.Irecist == best,
        best is IrecistResponse.StableDisease or IrecistResponse.NonCompleteNonProgressive);

    private static BestDifference OfRecist(SubjectEvaluation evaluation, ReportedResponse reported, OverallResponse best)
    {
        return reported.IsConfirmed && best == evaluation.Best.Recist.Response && best is OverallResponse.CompleteResponse or OverallResponse.PartialResponse
            ? BestDifference.NotConfirmed
            : Mistake(evaluation, reported, timepoint => timepoint.Recist.Overall == best, best is OverallResponse.StableDisease or OverallResponse.NonCompleteNonProgressive);
    }

    private static BestDifference Mistake(SubjectEvaluation evaluation, ReportedResponse reported, Predicate<TimepointResponse> isReported, bool isStable)
    {
        var (inside, outside) = (false, false);
        var count = Counted(evaluation, reported);
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
            if (isReported(evaluation.Timepoints[t]))
                (inside, outside) = (inside || t < count, outside || t >= count);
        if (isStable && inside)
            return BestDifference.StableTooShort;
        return outside && !inside ? BestDifference.AfterEnd : BestDifference.Other;
    }

    /// <summary>How many follow-ups count for the best response: inside the end conditions, up to the first PD or iCPD.</summary>
    private static int Counted(SubjectEvaluation evaluation, ReportedResponse reported)
    {
        var inWindow = evaluation.TimepointsInWindow;
        for (var t = 0; t < inWindow.Length; t++)
            if (reported.Criterion == ReportedCriterion.Recist
                ? inWindow[t].Recist.Overall == OverallResponse.ProgressiveDisease
                : inWindow[t].Irecist == IrecistResponse.ConfirmedProgression)
                return t + 1;
        return inWindow.Length;
    }

    private static OverallResponse Derived(SubjectEvaluation evaluation, ReportedResponse reported) =>
        (reported.IsConfirmed ? evaluation.Best.RecistConfirmed : evaluation.Best.Recist).Response;

    private static string Expected(SubjectEvaluation evaluation, ReportedResponse reported) => reported.Criterion == ReportedCriterion.Recist
        ? Derived(evaluation, reported).Code()
        : evaluation.Best.Irecist.Response.Code();
}
