namespace ResponseEval;

/// <summary>The iRECIST response of an assessment and what it did to the block.</summary>
internal readonly record struct IrecistDecision(IrecistResponse Response, RuleId Rule, BlockStep Step);

/// <summary>
/// The overall response of iRECIST at one time point (Seymour et al., Lancet Oncol 2017;18:e143-52, table 2; EORTC RECIST FAQ): RECIST 1.1 with
/// a block of unconfirmed progression, which a later assessment confirms, leaves open, or closes as pseudo-progression.
/// </summary>
internal static class IrecistStep
{
    public static IrecistDecision Decide<T>(
        ref IrecistMemory memory,
        in FoldStep step,
        scoped in T facts,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        memory.NewLesions.NoteEquivocal(step.Findings, facts.Day);
        if (EarlyScan.IsDisregarded(memory.Block, facts.Day, facts.SymptomDriven, step.NewLesions, rules))
            return new(IrecistResponse.UnconfirmedProgression, RuleId.IrecistEarlyScan, BlockStep.EarlyScan);

        var decision = memory.ConfirmedStartDay is not null
            ? new(IrecistResponse.ConfirmedProgression, RuleId.IrecistAlreadyConfirmed, BlockStep.AlreadyConfirmed)
            : memory.Block.IsOpen
            ? InBlock(memory.Block, step, facts, rules)
            : WithoutBlock(step);
        Take(ref memory, decision.Step, step, facts, rules);
        memory.NewLesions.Take(step.Findings);
        return decision;
    }

    private static IrecistDecision WithoutBlock(in FoldStep step)
    {
        var categories = step.Categories;
        if (categories.Progressive == ProgressionTriggers.None)
            return Assignment.Assign(step);
        var rule = categories.Has(ProgressionTriggers.Target) ? RuleId.IrecistUnconfirmedTarget
            : categories.Has(ProgressionTriggers.NonTarget) ? RuleId.IrecistUnconfirmedNonTarget
            : step.NewLesions.Appeared != 0 ? RuleId.IrecistUnconfirmedNewLesion
            : RuleId.IrecistUnconfirmedNewLesionAgain;
        return new(IrecistResponse.UnconfirmedProgression, rule, BlockStep.Opened);
    }

    private static IrecistDecision InBlock<T>(
        in IrecistBlock block,
        in FoldStep step,
        scoped in T facts,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        if (Confirmation.Of(block, step, rules) is { } confirmation)
            return new(IrecistResponse.ConfirmedProgression, confirmation, BlockStep.Confirmed);
        if (StillUnconfirmed.ByProgression(block, step.Categories) is { } still)
            return new(IrecistResponse.UnconfirmedProgression, still, BlockStep.Continued);
        if (IsNotEvaluated(block, step.Categories, step.NewLesions))
            return new(IrecistResponse.NotEvaluable, RuleId.IrecistNotEvaluated, BlockStep.NotEvaluated);
        if (StillUnconfirmed.ByNewLesions(block, step, facts, rules) is { } persisting)
            return new(IrecistResponse.UnconfirmedProgression, persisting, BlockStep.Continued);
        return Assignment.Close(step);
    }

    /// <summary>A block stays open, and NE is transparent, while something that was progressive in it, or the targets, was not evaluated.</summary>
    private static bool IsNotEvaluated(in IrecistBlock block, in CategoryResponses categories, in NewLesionProgress newLesions) =>
        categories.Target == TargetResponse.NotEvaluable
        || ((block.Categories & ProgressionTriggers.NonTarget) != 0 && categories.NonTarget == NonTargetResponse.NotEvaluable)
        || ((block.Categories & ProgressionTriggers.NewLesion) != 0 && newLesions.KnownNotEvaluated != 0);

    private static void Take<T>(
        ref IrecistMemory memory,
        BlockStep blockStep,
        in FoldStep step,
        scoped in T facts,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        switch (blockStep)
        {
            case BlockStep.Opened:
                memory.Block = new IrecistBlock
                {
                    IsOpen = true,
                    StartDay = facts.Day,
                    BackdatedToDay = memory.NewLesions.EarliestEquivocal(step.NewLesions.Appeared),
                    Triggers = step.Categories.Progressive,
                };
                memory.Block.Take(step, facts, rules);
                break;
            case BlockStep.Continued:
                memory.Block.Take(step, facts, rules);
                break;
            case BlockStep.Confirmed:
                memory.ConfirmedStartDay = memory.Block.StartDay;
                memory.ConfirmedOnDay = facts.Day;
                memory.Block = default;
                break;
            case BlockStep.Closed:
                memory.Block = default;
                break;
            default:
                break;
        }
    }
}
