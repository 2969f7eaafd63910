namespace ResponseEval;

/// <summary>Why the target response is what it is.</summary>
internal static class TargetRationale
{
    public static string Text(TimepointContext context)
    {
        var findings = context.Step.Findings;
        var sum = findings.KnownSum;
        return context.Response.Rules.Target switch
        {
            RuleId.TargetNone => "no target lesions",
            RuleId.TargetReappearance =>
                $"{context.Names.Targets((fact, value) => !IsNode(fact) && value > 0)} seen again after {context.EarlierComplete}",
            RuleId.TargetNodeReappearance =>
                $"{context.Names.Targets((fact, value) => IsNode(fact) && value >= context.Rules.NodeNormal.Hundredths)}, "
                + $"at least {context.Rules.NodeNormal}, after {context.EarlierComplete}",
            RuleId.TargetKnownPartProgression =>
                $"{Missing(context)} missing; known part of the sum {Millimetres.Text(sum)}, {context.Nadir}: "
                + TimepointContext.Change(sum, context.Before.Recist.NadirSum!.Value),
            RuleId.TargetMissing => $"{Missing(context)} missing; {NotProven(context, sum)}",
            RuleId.TargetGone => $"every target gone: {context.Names.Targets((_, _) => true)}"
                + (sum > 0 ? $" (nodes below {context.Rules.NodeNormal} are normal)" : ""),
            RuleId.TargetNoBaselineSum => $"sum {Millimetres.Text(sum)}, but no baseline sum: a target is missing at baseline",
            RuleId.TargetGrowth =>
                $"sum {Millimetres.Text(sum)}, {context.Nadir}: {TimepointContext.Change(sum, context.Before.Recist.NadirSum!.Value)}",
            RuleId.TargetShrinkage =>
                $"sum {Millimetres.Text(sum)}, {context.BaselineSum}: {TimepointContext.Change(sum, context.Before.Recist.BaselineSum!.Value)}; "
                + $"not PD, which begins at {ProgressionFrom(context)}",
            RuleId.TargetCarriedForward =>
                $"sum {Millimetres.Text(sum)}; PR was reached before and stays, PD begins at {ProgressionFrom(context)}",
            _ => $"sum {Millimetres.Text(sum)}; PD begins at {ProgressionFrom(context)}, {ResponseUpTo(context)}",
        };
    }

    private static bool IsNode(LesionFact fact) => (fact.Traits & LesionTraits.Node) != 0;

    private static string Missing(TimepointContext context) =>
        context.Names.Targets((fact, _) => fact.Seen == LesionSeen.NotEvaluated, withSize: false);

    private static string NotProven(TimepointContext context, long known) =>
        context.Before.Recist is { BaselineSum: not null, NadirSum: not null }
            ? $"the known part {Millimetres.Text(known)} does not prove PD, which begins at {ProgressionFrom(context)}"
            : "no complete baseline sum to prove PD against";

    private static string ProgressionFrom(TimepointContext context) =>
        $"{Millimetres.Text(SizeThresholds.SmallestProgression(context.Before.Recist.NadirSum!.Value, context.Rules))} "
        + $"({context.Nadir}, +{context.Rules.ProgressionIncrease} and +{context.Rules.ProgressionIncreaseLength})";

    private static string ResponseUpTo(TimepointContext context)
    {
        var baseline = context.Before.Recist.BaselineSum!.Value;
        return baseline == 0
            ? "no PR from a baseline of 0 mm"
            : $"PR ends at {Millimetres.Text(SizeThresholds.LargestPartialResponse(baseline, context.Rules))} "
                + $"({context.BaselineSum}, -{context.Rules.PartialResponseDecrease})";
    }
}
