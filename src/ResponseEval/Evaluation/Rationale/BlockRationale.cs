namespace ResponseEval;

/// <summary>Why a block that nothing confirmed stays open with its new lesions, or closes as pseudo-progression.</summary>
internal static class BlockRationale
{
    public static string Text(TimepointContext context)
    {
        var block = context.Before.Irecist.Block;
        var step = context.Step;
        var newLesions = step.Findings.NewLesions.Present;
        var withNewLesions = (block.Categories & ProgressionTriggers.NewLesion) != 0;
        return context.Response.Rules.Irecist switch
        {
            RuleId.IrecistStillNewLesionsPresent =>
                $"{IrecistRationale.OpenSince(block)}; new lesion {context.Names.NewLesions(newLesions)} is still present, and by these rules that keeps it open",
            RuleId.IrecistStillNewLesions =>
                $"{IrecistRationale.OpenSince(block)}; new lesion {context.Names.NewLesions(newLesions)} is still present; {Compared(context)}",
            RuleId.IrecistClosedNewLesionBarsComplete => Closed(context, withNewLesions && newLesions != 0)
                + $", but {IrecistRationale.Barring(context)} bars iCR",
            _ => Closed(context, withNewLesions && newLesions != 0),
        };
    }

    private static string Closed(TimepointContext context, bool compared) =>
        $"the progression of {TimepointContext.Date(context.Before.Irecist.Block.StartDay)} is not confirmed and closes as pseudo-progression"
        + (compared ? $" ({Compared(context)})" : "")
        + $"; {IrecistRationale.Categories(context)}";

    /// <summary>The comparison with the last assessment in the block.</summary>
    private static string Compared(TimepointContext context)
    {
        var last = context.Before.Irecist.Block.Last;
        var step = context.Step;
        var facts = context.Facts;
        var comparison = BlockComparison.Of(last, step, ref facts, context.Rules);
        var parts = new List<string>();
        if (step.Findings.Targets > 0)
            parts.Add($"targets read at both {FromTo(comparison.CommonTargets.Then, comparison.CommonTargets.Now)}");
        if (last.NewTargetSum is { } then && step.Findings.NewTargetSum is { } now)
            parts.Add($"new target lesions {FromTo(then, now)}");
        if (comparison.TargetImproved || comparison.NonTargetImproved)
            parts.Add(
                $"target {last.Target.IrecistCode()} to {step.Target.Response.IrecistCode()}, "
                + $"non-target {last.NonTarget.IrecistCode()} to {step.NonTarget.Response.IrecistCode()}");
        if (comparison.NonTargetsReceded != 0)
            parts.Add($"non-target {context.Names.NonTargets(comparison.NonTargetsReceded)} gone or smaller");
        if (comparison.NewLesionsReceded != 0)
            parts.Add($"new lesion {context.Names.NewLesions(comparison.NewLesionsReceded)} gone or smaller");
        var verdict = (comparison.SomethingShrank, comparison.NewLesionGrew) switch
        {
            (true, true) => "something shrank, but a new lesion grew",
            (true, false) => "something shrank and no new lesion grew",
            _ => $"nothing shrank ({context.Rules.FurtherGrowth} less would count)",
        };
        return $"since {TimepointContext.Date(last.Day)} {verdict}: {string.Join(", ", parts)}";
    }

    private static string FromTo(long then, long now) =>
        $"{Millimetres.Text(then)} to {Millimetres.Text(now)} ({Millimetres.Signed(now - then)})";
}
