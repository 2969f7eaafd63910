namespace ResponseEval;

/// <summary>What confirmed progression, or why nothing did.</summary>
internal static class ConfirmationRationale
{
    public static string Text(TimepointContext context)
    {
        var step = context.Step;
        var block = context.Before.Irecist.Block;
        var grew = context.Response.Rules.Irecist switch
        {
            RuleId.IrecistConfirmedTargetGrew => Further(
                step.Findings.Targets > 0 && step.Findings.TargetsMissing > 0 ? "known part of the target sum" : "target sum",
                step.Findings.KnownSum,
                block.SmallestTargetSum!.Value,
                context),
            RuleId.IrecistConfirmedNonTargetGrew =>
                $"non-target {context.Names.NonTargets(Confirmation.NonTargetsThatGrew(block, step))} increased further",
            RuleId.IrecistConfirmedNewTargetGrew => Further(
                "sum of new target lesions", step.Findings.NewTargetSum!.Value, block.SmallestNewTargetSum!.Value, context),
            RuleId.IrecistConfirmedNewNonTargetGrew =>
                $"new lesion {context.Names.NewLesions(Confirmation.NewNonTargetsThatGrew(block, step))} increased or progressed",
            RuleId.IrecistConfirmedAnotherNewLesion =>
                $"another new lesion {context.Names.NewLesions(step.NewLesions.Appeared)} appeared",
            _ => $"{IrecistRationale.Progressive(context, ~block.Categories)}, after progression of {Categories(block.Categories)}",
        };
        return $"{grew}; confirms the progression of {TimepointContext.Date(block.StartDay)}{Late(context, block)}";
    }

    /// <summary>The measure that came nearest to confirming, for what is still progressive.</summary>
    public static string Missed(TimepointContext context)
    {
        var findings = context.Step.Findings;
        var block = context.Before.Irecist.Block;
        var parts = new List<string>();
        if (context.Step.Has(ProgressionTriggers.Target))
            parts.Add(block.SmallestTargetSum is { } smallest
                ? Below("target sum", findings.KnownSum, smallest, context)
                : "no complete target sum in the block to compare with");
        if (context.Step.Has(ProgressionTriggers.NonTarget))
            parts.Add("no such non-target lesion increased");
        if (findings.NewTargetSum is { } sum && block.SmallestNewTargetSum is { } smallestNew)
            parts.Add(Below("sum of new target lesions", sum, smallestNew, context));
        if (context.Rules.OtherCategoryConfirms == OtherCategoryConfirms.Never)
            parts.Add("another category does not confirm by these rules");
        return string.Join(", ", parts);
    }

    private static string Further(string what, long sum, long smallest, TimepointContext context) =>
        $"{what} {Millimetres.Text(sum)}, smallest in the block {Millimetres.Text(smallest)}: {Millimetres.Signed(sum - smallest)}, "
        + $"at least {context.Rules.FurtherGrowth}";

    private static string Below(string what, long sum, long smallest, TimepointContext context) =>
        $"{what} {Millimetres.Text(sum)}, smallest in the block {Millimetres.Text(smallest)}: {Millimetres.Signed(sum - smallest)} "
        + $"(+{context.Rules.FurtherGrowth} of a category that was progressive would confirm)";

    private static string Late(TimepointContext context, in IrecistBlock block)
    {
        var days = context.Response.Date.DayNumber - block.Last.Day;
        return days > context.Rules.ConfirmationLatestDays
            ? $", late: {days} days after the last assessment of the block ({TimepointContext.Date(block.Last.Day)})"
            : "";
    }

    private static string Categories(ProgressionTriggers categories)
    {
        var parts = new List<string>();
        if ((categories & ProgressionTriggers.Target) != 0)
            parts.Add("the target lesions");
        if ((categories & ProgressionTriggers.NonTarget) != 0)
            parts.Add("the non-target lesions");
        if ((categories & ProgressionTriggers.NewLesion) != 0)
            parts.Add("new lesions");
        return string.Join(" and ", parts);
    }
}
