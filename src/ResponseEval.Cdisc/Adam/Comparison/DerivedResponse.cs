namespace ResponseEval.Cdisc;

/// <summary>One response that the engine derives at a follow-up.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Test">The test of RS that it stands beside.</param>
/// <param name="Response">The response in the code list of RS; null where there is nothing to say: no new lesion.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reason">The explanation.</param>
internal sealed record DerivedResponse(ResponseCriterion Criterion, string Test, string? Response, RuleId Rule, string Reason)
{
    /// <summary>True if it says that there is something: lesions of that kind, a new lesion.</summary>
    public bool Exists => Response is not (null or "NA");

    /// <summary>All responses of a follow-up.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="followUp">The place of the follow-up.</param>
    /// <param name="explanations">Why: target, non-target, overall, iRECIST.</param>
    public static IEnumerable<DerivedResponse> Of(SubjectEvaluation evaluation, int followUp, ValueList<Explanation> explanations)
    {
        var timepoint = evaluation.Timepoints[followUp];
        var (target, nonTarget, overall, irecist) = (explanations[0].Text, explanations[1].Text, explanations[2].Text, explanations[3].Text);
        var newLesion = NewLesion(evaluation, followUp);
        var (newLesionRule, newLesionReason) = timepoint.Recist.NewLesion
            ? (RuleId.OverallNewLesion, overall)
            : (RuleId.None, newLesion is null ? "no new lesion is present" : "a new lesion is present, but equivocal");
        return
        [
            new(ResponseCriterion.Recist11, ResponseTests.Target, timepoint.Recist.Target.Code(), timepoint.Rules.Target, target),
            new(ResponseCriterion.Recist11, ResponseTests.NonTarget, timepoint.Recist.NonTarget.Code(), timepoint.Rules.NonTarget, nonTarget),
            new(ResponseCriterion.Recist11, ResponseTests.NewLesion, newLesion, newLesionRule, newLesionReason),
            new(
                ResponseCriterion.Recist11,
                ResponseTests.Overall,
                timepoint.Recist.Overall.Code(),
                timepoint.Rules.Overall,
                overall + Component(timepoint.Rules.Overall, target, nonTarget)),
            new(ResponseCriterion.Irecist, ResponseTests.Target, timepoint.Recist.Target.IrecistCode(), timepoint.Rules.Target, target),
            new(ResponseCriterion.Irecist, ResponseTests.NonTarget, timepoint.Recist.NonTarget.IrecistCode(), timepoint.Rules.NonTarget, nonTarget),
            new(ResponseCriterion.Irecist, ResponseTests.NewLesion, newLesion, newLesionRule, newLesionReason),
            new(ResponseCriterion.Irecist, ResponseTests.Overall, timepoint.Irecist.Code(), timepoint.Rules.Irecist, irecist),
        ];
    }

    /// <summary>An overall response repeats a category: the explanation of that category holds the numbers.</summary>
    private static string Component(RuleId rule, string target, string nonTarget) => rule switch
    {
        RuleId.OverallNewLesion or RuleId.OverallNoDisease => "",
        RuleId.OverallNonTargetProgression or RuleId.OverallNonTargetOnly => "; non-target " + nonTarget,
        _ => "; target " + target,
    };

    private static string? NewLesion(SubjectEvaluation evaluation, int followUp)
    {
        if (evaluation.Timepoints[followUp].Recist.NewLesion)
            return "UNEQUIVOCAL";
        foreach (var fact in evaluation.History.ResolvedLesions(evaluation.History.BaselineIndex + 1 + followUp))
            if ((fact.Traits & LesionTraits.Equivocal) != 0 && fact.Seen is not (LesionSeen.Absent or LesionSeen.NotEvaluated))
                return "EQUIVOCAL";
        return null;
    }
}
