namespace ResponseEval;

/// <summary>Why the overall response of iRECIST is what it is.</summary>
internal static class IrecistRationale
{
    private const ProgressionTriggers AnyCategory = ProgressionTriggers.Target | ProgressionTriggers.NonTarget | ProgressionTriggers.NewLesion;

    public static string Text(TimepointContext context)
    {
        var block = context.Before.Irecist.Block;
        var newLesions = context.Step.NewLesions;
        return context.Response.Rules.Irecist switch
        {
            RuleId.IrecistAlreadyConfirmed =>
                $"the progression of {TimepointContext.Date(context.Before.Irecist.ConfirmedStartDay!.Value)} was confirmed on "
                + TimepointContext.Date(context.Before.Irecist.ConfirmedOnDay),
            RuleId.IrecistAssigned => $"no unconfirmed progression is open; {Categories(context)}",
            RuleId.IrecistNewLesionBarsComplete => $"no unconfirmed progression is open; {Categories(context)}, but {Barring(context)} bars iCR and NED",
            RuleId.IrecistUnconfirmedTarget or RuleId.IrecistUnconfirmedNonTarget or RuleId.IrecistUnconfirmedNewLesion
                or RuleId.IrecistUnconfirmedNewLesionAgain => Opened(context),
            RuleId.IrecistEarlyScan =>
                $"{context.Response.Date.DayNumber - block.StartDay} days after the progression of {TimepointContext.Date(block.StartDay)}; "
                + $"a scan can confirm from {TimepointContext.Date(EarlyScan.EarliestConfirmation(block, context.Rules))}, this one is disregarded"
                + (newLesions.Appeared != 0 ? $"; new lesion {context.Names.NewLesions(newLesions.Appeared)} is left to the repeat scan" : ""),
            RuleId.IrecistStillTarget or RuleId.IrecistStillNonTarget or RuleId.IrecistStillNewLesionJoined =>
                $"{OpenSince(block)}; {Progressive(context, AnyCategory)}, and nothing confirms: {ConfirmationRationale.Missed(context)}",
            RuleId.IrecistStillNewLesions or RuleId.IrecistStillNewLesionsPresent or RuleId.IrecistClosed
                or RuleId.IrecistClosedNewLesionBarsComplete => BlockRationale.Text(context),
            RuleId.IrecistNotEvaluated => $"{OpenSince(block)}, and {NotEvaluated(context)}",
            _ => ConfirmationRationale.Text(context),
        };
    }

    /// <summary><c>unconfirmed progression is open since 2024-03-04</c>.</summary>
    public static string OpenSince(in IrecistBlock block) => $"unconfirmed progression is open since {TimepointContext.Date(block.StartDay)}";

    /// <summary>The categories by their iRECIST names.</summary>
    public static string Categories(TimepointContext context) =>
        $"target {context.Response.Recist.Target.IrecistCode()}, non-target {context.Response.Recist.NonTarget.IrecistCode()}";

    /// <summary>The new lesions that bar a complete response.</summary>
    public static string Barring(TimepointContext context)
    {
        var present = context.Step.Findings.NewLesions.Present;
        return present != 0
            ? $"new lesion {context.Names.NewLesions(present)}"
            : $"new lesion {context.Names.NewLesions(context.Step.NewLesions.KnownNotEvaluated)}, not evaluated,";
    }

    /// <summary>What is progressive of the categories asked for, in words.</summary>
    public static string Progressive(TimepointContext context, ProgressionTriggers categories)
    {
        var step = context.Step;
        var parts = new List<string>();
        if (step.Has(ProgressionTriggers.Target & categories))
            parts.Add("target progression");
        if (step.Has(ProgressionTriggers.NonTarget & categories))
            parts.Add("non-target progression");
        if ((categories & ProgressionTriggers.NewLesion) == 0)
            return string.Join(", ", parts);
        if (step.NewLesions.Appeared != 0)
            parts.Add($"new lesion {context.Names.NewLesions(step.NewLesions.Appeared)} appeared");
        if (step.NewLesions.SumGrew)
            parts.Add(NewTargetSumGrew(context));
        if (step.NewLesions.ProgressedAgain != 0)
            parts.Add($"new lesion {context.Names.NewLesions(step.NewLesions.ProgressedAgain)} progressed unequivocally");
        if (step.NewLesions.Returned != 0)
            parts.Add($"new lesion {context.Names.NewLesions(step.NewLesions.Returned)} seen again after {context.EarlierComplete}");
        return string.Join(", ", parts);
    }

    private static string Opened(TimepointContext context)
    {
        var date = context.Response.Date;
        var backdated = context.Response.Block.BackdatedTo is { } earlier ? $"; first seen, equivocally, on {DateRange.Iso(earlier)}" : "";
        return $"{Progressive(context, AnyCategory)}; not confirmed, a scan from {DateRange.Iso(date.AddDays(context.Rules.ConfirmationEarliestDays))} to "
            + $"{DateRange.Iso(date.AddDays(context.Rules.ConfirmationLatestDays))} can confirm{backdated}";
    }

    private static string NewTargetSumGrew(TimepointContext context)
    {
        var sum = context.Step.Findings.NewTargetSum!.Value;
        var nadir = context.Before.Irecist.NewLesions.SumNadir!.Value;
        return $"sum of new target lesions {Millimetres.Text(sum)}, nadir {Millimetres.Text(nadir)}: {TimepointContext.Change(sum, nadir)}";
    }

    private static string NotEvaluated(TimepointContext context)
    {
        var step = context.Step;
        var categories = context.Before.Irecist.Block.Categories;
        var parts = new List<string>();
        if (step.Target.Response == TargetResponse.NotEvaluable)
            parts.Add("the target response is NE");
        if (step.NonTarget.Response == NonTargetResponse.NotEvaluable)
            parts.Add($"non-target {context.Names.NonTargets(step.Findings.NonTargets.NotEvaluated)} was not evaluated");
        if ((categories & ProgressionTriggers.NewLesion) != 0 && step.NewLesions.KnownNotEvaluated != 0)
            parts.Add($"new lesion {context.Names.NewLesions(step.NewLesions.KnownNotEvaluated)} was not evaluated");
        return string.Join(", ", parts);
    }
}
