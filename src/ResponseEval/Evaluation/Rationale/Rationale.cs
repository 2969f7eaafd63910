namespace ResponseEval;

/// <summary>Renders explanations by replaying the fold: state before, facts, response.</summary>
internal static class Rationale
{
    public static IEnumerable<Explanation> Explain(SubjectEvaluation evaluation)
    {
        var state = Begin(evaluation);
        for (var followUp = 0; followUp < evaluation.Timepoints.Count; followUp++)
            foreach (var explanation in Next(evaluation, followUp, ref state))
                yield return explanation;
        foreach (var explanation in BestRationale.Explain(evaluation))
            yield return explanation;
    }

    public static ValueList<Explanation> Explain(SubjectEvaluation evaluation, int followUp)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(followUp);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(followUp, evaluation.Timepoints.Count);
        var state = Begin(evaluation);
        for (var earlier = 0; earlier < followUp; earlier++)
            ResponseFold.Advance(ref state, Facts(evaluation, earlier), evaluation.Rules);
        return ValueList<Explanation>.Owning(Next(evaluation, followUp, ref state));
    }

    private static Explanation[] Next(SubjectEvaluation evaluation, int followUp, ref SubjectState state)
    {
        var before = state;
        var facts = Facts(evaluation, followUp);
        var context = new TimepointContext(evaluation, followUp, before, ResponseFold.Look(before, facts, evaluation.Rules));
        ResponseFold.Advance(ref state, facts, evaluation.Rules);
        var rules = context.Response.Rules;
        return
        [
            context.Explain(rules.Target, context.Response.Recist.Target.Code(), TargetRationale.Text(context)),
            context.Explain(rules.NonTarget, context.Response.Recist.NonTarget.Code(), NonTargetRationale.Text(context)),
            context.Explain(rules.Overall, context.Response.Recist.Overall.Code(), OverallRationale.Text(context)),
            context.Explain(rules.Irecist, context.Response.Irecist.Code(), IrecistRationale.Text(context)),
        ];
    }

    private static SubjectState Begin(SubjectEvaluation evaluation) =>
        ResponseFold.Begin(evaluation.History.Facts(evaluation.History.BaselineIndex), evaluation.Rules);

    private static AssessmentFacts Facts(SubjectEvaluation evaluation, int followUp) =>
        evaluation.History.Facts(evaluation.History.BaselineIndex + 1 + followUp);
}
