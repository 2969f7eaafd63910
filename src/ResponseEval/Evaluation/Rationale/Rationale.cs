namespace ResponseEval;

/// <summary>Renders explanations by replaying the fold.</summary>
internal static class Rationale
{
    public static IEnumerable<Explanation> Explain(SubjectEvaluation evaluation)
    {
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
            foreach (var explanation in (IEnumerable<Explanation>)Explain(evaluation, t))
                yield return explanation;
    }

    public static ValueList<Explanation> Explain(SubjectEvaluation evaluation, int followUp) =>
        [new Explanation(evaluation.History.FollowUps[followUp].Id, evaluation.Timepoints[followUp].Date, RuleId.TargetNone, "", "")];
}
