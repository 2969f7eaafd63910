namespace ResponseEval;

/// <summary>The iRECIST response of an assessment and what it did to the block.</summary>
internal readonly record struct IrecistDecision(IrecistResponse Response, RuleId Rule, BlockStep Step);

/// <summary>
/// The overall response of iRECIST at one time point (Seymour et al., Lancet Oncol 2017;18:e143-52, table 2; EORTC RECIST FAQ): RECIST 1.1 with
/// a block of unconfirmed progression, which a later assessment confirms, leaves open, or closes as pseudo-progression.
/// </summary>
internal static class IrecistStep
{
    /// <summary>Decides an assessment and takes it in.</summary>
    public static IrecistDecision Decide<T>(ref IrecistMemory memory, in FoldStep step, scoped ref T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        var day = facts.Day;
        memory.NewLesions.NoteEquivocal(step.Findings, day);
        if (EarlyScan.IsDisregarded(memory.Block, day, facts.SymptomDriven, step.NewLesions, rules))
            return new(IrecistResponse.UnconfirmedProgression, RuleId.IrecistEarlyScan, BlockStep.EarlyScan);

        var decision = memory.ConfirmedStartDay is not null
            ? AlreadyConfirmed
            : memory.Block.IsOpen
            ? InBlock(memory.Block, step, ref facts, rules)
            : WithoutBlock(step);
        if (decision.Step is BlockStep.Opened or BlockStep.Continued or BlockStep.Confirmed or BlockStep.Closed)
            Take(ref memory, decision.Step, step, ref facts, rules);
        memory.NewLesions.Take(step.Findings);
        return decision;
    }

    /// <summary>The response of every assessment after progression was confirmed.</summary>
    public static IrecistDecision AlreadyConfirmed => new(IrecistResponse.ConfirmedProgression, RuleId.IrecistAlreadyConfirmed, BlockStep.AlreadyConfirmed);

    private static IrecistDecision WithoutBlock(in FoldStep step)
    {
        if (step.Progressive == ProgressionTriggers.None)
            return Assignment.Assign(step);
        var rule = step.Has(ProgressionTriggers.Target) ? RuleId.IrecistUnconfirmedTarget
            : step.Has(ProgressionTriggers.NonTarget) ? RuleId.IrecistUnconfirmedNonTarget
            : step.NewLesions.Appeared != 0 ? RuleId.IrecistUnconfirmedNewLesion
            : RuleId.IrecistUnconfirmedNewLesionAgain;
        return new(IrecistResponse.UnconfirmedProgression, rule, BlockStep.Opened);
    }

    private static IrecistDecision InBlock<T>(
        in IrecistBlock block,
        in FoldStep step,
        scoped ref T facts,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        if (Confirmation.Of(block, step, rules) is { } confirmation)
            return new(IrecistResponse.ConfirmedProgression, confirmation, BlockStep.Confirmed);
        if (StillUnconfirmed.ByProgression(block, step) is { } still)
            return new(IrecistResponse.UnconfirmedProgression, still, BlockStep.Continued);
        if (IsNotEvaluated(block, step))
            return new(IrecistResponse.NotEvaluable, RuleId.IrecistNotEvaluated, BlockStep.NotEvaluated);
        if (StillUnconfirmed.ByNewLesions(block, step, ref facts, rules) is { } persisting)
            return new(IrecistResponse.UnconfirmedProgression, persisting, BlockStep.Continued);
        return Assignment.Close(step);
    }

    /// <summary>A block stays open, and NE is transparent, while something that was progressive in it, or the targets, was not evaluated.</summary>
    private static bool IsNotEvaluated(in IrecistBlock block, in FoldStep step) =>
        step.Target.Response == TargetResponse.NotEvaluable
        || ((block.Categories & ProgressionTriggers.NonTarget) != 0 && step.NonTarget.Response == NonTargetResponse.NotEvaluable)
        || ((block.Categories & ProgressionTriggers.NewLesion) != 0 && step.NewLesions.KnownNotEvaluated != 0);

    private static void Take<T>(
        ref IrecistMemory memory,
        BlockStep blockStep,
        in FoldStep step,
        scoped ref T facts,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        switch (blockStep)
        {
            case BlockStep.Opened:
                memory.Block.Open(step, ref facts, memory.NewLesions.EarliestEquivocal(step.NewLesions.Appeared), rules);
                break;
            case BlockStep.Continued:
                memory.Block.Take(step, ref facts, rules);
                break;
            case BlockStep.Confirmed:
                memory.ConfirmedStartDay = memory.Block.StartDay;
                memory.ConfirmedOnDay = facts.Day;
                memory.Block.IsOpen = false;
                break;
            case BlockStep.Closed:
                memory.Block.IsOpen = false;
                break;
            default:
                break;
        }
    }
}
