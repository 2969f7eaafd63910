namespace ResponseEval;

/// <summary>Why the non-target response is what it is.</summary>
internal static class NonTargetRationale
{
    public static string Text(TimepointContext context)
    {
        var seen = context.Step.Findings.NonTargets;
        return context.Response.Rules.NonTarget switch
        {
            RuleId.NonTargetNone => "no non-target lesions",
            RuleId.NonTargetMarkersOnly => "no non-target lesions, but tumour markers are elevated",
            RuleId.NonTargetUnequivocal => $"unequivocal progression of {context.Names.NonTargets(seen.Progressed)}",
            RuleId.NonTargetReappearance =>
                $"{context.Names.NonTargets(seen.Present & ~seen.Nodes)} seen again after {context.EarlierComplete}",
            RuleId.NonTargetNodeReappearance =>
                $"{context.Names.NonTargets(seen.Present & seen.Nodes)} enlarged again after {context.EarlierComplete}",
            RuleId.NonTargetMissing => $"{context.Names.NonTargets(seen.NotEvaluated)} not evaluated, none progressed",
            RuleId.NonTargetGone => $"{context.Names.NonTargets(seen.Gone)} gone or normal, tumour markers not elevated",
            RuleId.NonTargetMarkersElevated => $"{context.Names.NonTargets(seen.Gone)} gone or normal, but tumour markers are elevated",
            _ => $"{context.Names.NonTargets(seen.Present)} present, none progressed",
        };
    }
}
