namespace ResponseEval;

/// <summary>
/// What confirms unconfirmed progression (iRECIST, table 2): further growth of what was progressive in the block (c1 to c5), or progression of
/// another category (c6 to c8, unless <see cref="OtherCategoryConfirms.Never"/>). The first that applies names the rule.
/// </summary>
internal static class Confirmation
{
    public static RuleId? Of(in IrecistBlock block, in FoldStep step, ProtocolRules rules)
    {
        var targetInBlock = (block.Categories & ProgressionTriggers.Target) != 0;
        var nonTargetInBlock = (block.Categories & ProgressionTriggers.NonTarget) != 0;
        var newLesionInBlock = (block.Categories & ProgressionTriggers.NewLesion) != 0;
        if (targetInBlock && TargetGrew(block, step, rules))
            return RuleId.IrecistConfirmedTargetGrew;
        if (nonTargetInBlock && NonTargetsThatGrew(block, step) != 0)
            return RuleId.IrecistConfirmedNonTargetGrew;
        if (newLesionInBlock && GrewFurther(step.Findings.NewTargetSum, block.SmallestNewTargetSum, rules))
            return RuleId.IrecistConfirmedNewTargetGrew;
        if (newLesionInBlock && NewNonTargetsThatGrew(block, step) != 0)
            return RuleId.IrecistConfirmedNewNonTargetGrew;
        if (newLesionInBlock && step.NewLesions.Appeared != 0)
            return RuleId.IrecistConfirmedAnotherNewLesion;
        if (rules.OtherCategoryConfirms == OtherCategoryConfirms.Never)
            return null;
        if (!targetInBlock && step.Has(ProgressionTriggers.Target))
            return RuleId.IrecistConfirmedTargetToo;
        if (!nonTargetInBlock && step.Has(ProgressionTriggers.NonTarget))
            return RuleId.IrecistConfirmedNonTargetToo;
        if (!newLesionInBlock && step.Has(ProgressionTriggers.NewLesion))
            return RuleId.IrecistConfirmedNewLesionToo;
        return null;
    }

    /// <summary>c2: present non-target lesions that increased, if the non-target response is progression now or they were progressed in the block.</summary>
    public static ulong NonTargetsThatGrew(in IrecistBlock block, in FoldStep step)
    {
        var increased = step.Findings.NonTargets.Present & step.Findings.NonTargets.Increased;
        return step.Has(ProgressionTriggers.NonTarget) ? increased : increased & block.NonTargetsProgressed;
    }

    /// <summary>c4: present new non-target lesions that increased, or progressed when they had not at the last assessment in the block and did not decrease.</summary>
    public static ulong NewNonTargetsThatGrew(in IrecistBlock block, in FoldStep step)
    {
        ref readonly var seen = ref step.Findings.NewLesions;
        var progressedNow = seen.Progressed & ~block.Last.NewProgressed & ~seen.Decreased;
        return seen.Present & ~step.Findings.NewTargets & (seen.Increased | progressedNow);
    }

    /// <summary>c1: target progression now and a sum at least 5 mm over the smallest complete one in the block; with targets missing their known part.</summary>
    private static bool TargetGrew(in IrecistBlock block, in FoldStep step, ProtocolRules rules) =>
        step.Has(ProgressionTriggers.Target) && GrewFurther(step.Findings.KnownSum, block.SmallestTargetSum, rules);

    private static bool GrewFurther(long? sum, long? smallest, ProtocolRules rules) => sum - smallest >= rules.FurtherGrowth.Hundredths;
}
