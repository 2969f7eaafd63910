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
    public static Decision<OverallResponse> WithoutProgression(TargetResponse target, NonTargetResponse nonTarget)
    {
        var place = (int)target * NonTargets + (int)nonTarget;
        return new(Responses[place], Rules[place]);
    }

    private const int NonTargets = 5;

    /// <summary>A row for each target response, a column for each non-target response: NE, NA, CR, NON-CR/NON-PD, PD. Tables, because a jump would be mispredicted.</summary>
    private static ReadOnlySpan<OverallResponse> Responses =>
    [
        // NE
        OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable,

        // NA
        OverallResponse.NotEvaluable, OverallResponse.NoEvidenceOfDisease, OverallResponse.CompleteResponse, OverallResponse.NonCompleteNonProgressive, OverallResponse.NotEvaluable,

        // CR
        OverallResponse.PartialResponse, OverallResponse.CompleteResponse, OverallResponse.CompleteResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse,

        // PR
        OverallResponse.PartialResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse, OverallResponse.PartialResponse,

        // SD
        OverallResponse.StableDisease, OverallResponse.StableDisease, OverallResponse.StableDisease, OverallResponse.StableDisease, OverallResponse.StableDisease,

        // PD
        OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable, OverallResponse.NotEvaluable,
    ];

    private static ReadOnlySpan<RuleId> Rules =>
    [
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
        RuleId.OverallNonTargetOnly, RuleId.OverallNoDisease, RuleId.OverallNonTargetOnly, RuleId.OverallNonTargetOnly, RuleId.OverallNonTargetOnly,
        RuleId.OverallTargetsGoneOnly, RuleId.OverallComplete, RuleId.OverallComplete, RuleId.OverallTargetsGoneOnly, RuleId.OverallTargetsGoneOnly,
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
        RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget, RuleId.OverallTarget,
    ];
}
