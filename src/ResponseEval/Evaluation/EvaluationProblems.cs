namespace ResponseEval;

/// <summary>What somebody should look at although the subject is evaluated.</summary>
internal static class EvaluationProblems
{
    public static ValueList<Problem> Find(
        SubjectHistory history, ReadOnlySpan<TimepointResponse> timepoints, ReadOnlySpan<TimepointResponse> inWindow)
    {
        List<Problem>? problems = null;
        FindResponseAfterComplete(history, inWindow, ref problems);
        if (timepoints is [.., var last]
            && last.Block.Step == BlockStep.EarlyScan
            && last.Recist.Target is TargetResponse.CompleteResponse or TargetResponse.PartialResponse)
            (problems ??= []).Add(new Problem(
                ProblemCatalogue.EarlyScanNotRepeated,
                new ProblemPlace(history.SubjectId, history.FollowUps[^1].Id),
                $"target {last.Recist.Target.IrecistCode()} at an early scan, the last one",
                "a repeat scan that can close the progression"));
        return problems is null ? [] : [.. problems];
    }

    /// <summary>Complete response, and next, apart from NE, stable disease or partial response, up to the first progression.</summary>
    private static void FindResponseAfterComplete(
        SubjectHistory history, ReadOnlySpan<TimepointResponse> inWindow, ref List<Problem>? problems)
    {
        var afterComplete = false;
        for (var t = 0; t < inWindow.Length; t++)
        {
            var response = inWindow[t].Recist.Overall;
            if (response == OverallResponse.ProgressiveDisease)
                return;
            if (afterComplete && response is OverallResponse.StableDisease or OverallResponse.PartialResponse)
                (problems ??= []).Add(new Problem(
                    ProblemCatalogue.NotProgressiveAfterComplete,
                    new ProblemPlace(history.SubjectId, history.FollowUps[t].Id),
                    $"{response.Code()} after CR",
                    "CR, PD or NE after CR"));
            if (response != OverallResponse.NotEvaluable)
                afterComplete = response == OverallResponse.CompleteResponse;
        }
    }
}
