namespace ResponseEval;

/// <summary>Renders explanations by replaying the fold: state before, facts, response.</summary>
internal static class Rationale
{
    public static IEnumerable<Explanation> Explain(SubjectEvaluation evaluation) =>
        ExplainTimepoints(evaluation).SelectMany(static timepoint => timepoint).Concat(BestRationale.Explain(evaluation));

    public static IEnumerable<ValueList<Explanation>> ExplainTimepoints(SubjectEvaluation evaluation)
    {
        var state = Begin(evaluation);
        for (var followUp = 0; followUp < evaluation.Timepoints.Count; followUp++)
            yield return ValueList<Explanation>.Owning(Next(evaluation, followUp, ref state));
    }

    private static Explanation[] Next(SubjectEvaluation evaluation, int followUp, ref SubjectState state)
    {
        var before = state;
        var facts = Facts(evaluation, followUp);
        ResponseFold.Look(before, facts, evaluation.Rules, out var step);
        var context = new TimepointContext(evaluation, followUp, before, step);
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
