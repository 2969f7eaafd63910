namespace ResponseEval;

/// <summary>The overall response of RECIST 1.1 at one time point (EJC 2009;45:228-247, section 4.4, tables 1 and 2).</summary>
internal static class OverallStep
{
    public static Decision<OverallResponse> Decide(TargetResponse target, NonTargetResponse nonTarget, bool newLesion) =>
        Decide(target, nonTarget, newLesion, WithoutProgression(target, nonTarget));

    /// <summary>The same with the row without progression at hand.</summary>
    public static Decision<OverallResponse> Decide(
        TargetResponse target, NonTargetResponse nonTarget, bool newLesion, Decision<OverallResponse> withoutProgression)
    {
        if (newLesion)
            return new(OverallResponse.ProgressiveDisease, RuleId.OverallNewLesion);
        if (target == TargetResponse.ProgressiveDisease)
            return new(OverallResponse.ProgressiveDisease, RuleId.OverallTargetProgression);
        if (nonTarget == NonTargetResponse.ProgressiveDisease)
            return new(OverallResponse.ProgressiveDisease, RuleId.OverallNonTargetProgression);
        return withoutProgression;
    }

    /// <summary>The rows of the table without progression and without new lesions, which iRECIST assigns too.</summary>
    public static Decision<OverallResponse> WithoutProgression(TargetResponse target, NonTargetResponse nonTarget) => target switch
    {
        TargetResponse.NotApplicable => nonTarget switch
        {
            NonTargetResponse.NotApplicable => new(OverallResponse.NoEvidenceOfDisease, RuleId.OverallNoDisease),
            NonTargetResponse.CompleteResponse => new(OverallResponse.CompleteResponse, RuleId.OverallNonTargetOnly),
            NonTargetResponse.NonCompleteNonProgressive => new(OverallResponse.NonCompleteNonProgressive, RuleId.OverallNonTargetOnly),
            _ => new(OverallResponse.NotEvaluable, RuleId.OverallNonTargetOnly),
        },
        TargetResponse.CompleteResponse when nonTarget is NonTargetResponse.CompleteResponse or NonTargetResponse.NotApplicable =>
            new(OverallResponse.CompleteResponse, RuleId.OverallComplete),
        TargetResponse.CompleteResponse => new(OverallResponse.PartialResponse, RuleId.OverallTargetsGoneOnly),
        TargetResponse.PartialResponse => new(OverallResponse.PartialResponse, RuleId.OverallTarget),
        TargetResponse.StableDisease => new(OverallResponse.StableDisease, RuleId.OverallTarget),
        _ => new(OverallResponse.NotEvaluable, RuleId.OverallTarget),
    };
}
