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
        in AssessmentFindings findings,
        scoped in T facts,
        in CategoryResponses categories,
        in NewLesionProgress newLesions,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        memory.NewLesions.NoteEquivocal(findings, facts.Day);
        if (EarlyScan.IsDisregarded(memory.Block, facts.Day, facts.SymptomDriven, newLesions, rules))
            return new(IrecistResponse.UnconfirmedProgression, RuleId.IrecistEarlyScan, BlockStep.EarlyScan);

        var decision = memory.ConfirmedStartDay is not null
            ? new(IrecistResponse.ConfirmedProgression, RuleId.IrecistAlreadyConfirmed, BlockStep.AlreadyConfirmed)
            : memory.Block.IsOpen
            ? InBlock(memory.Block, findings, facts, categories, newLesions, rules)
            : WithoutBlock(findings, categories, newLesions);
        Take(ref memory, decision.Step, findings, facts, categories, newLesions, rules);
        memory.NewLesions.Take(findings);
        return decision;
    }

    private static IrecistDecision WithoutBlock(in AssessmentFindings findings, in CategoryResponses categories, in NewLesionProgress newLesions)
    {
        if (categories.Progressive == ProgressionTriggers.None)
            return Assignment.Assign(findings, categories, newLesions);
        var rule = categories.Has(ProgressionTriggers.Target) ? RuleId.IrecistUnconfirmedTarget
            : categories.Has(ProgressionTriggers.NonTarget) ? RuleId.IrecistUnconfirmedNonTarget
            : newLesions.Appeared != 0 ? RuleId.IrecistUnconfirmedNewLesion
            : RuleId.IrecistUnconfirmedNewLesionAgain;
        return new(IrecistResponse.UnconfirmedProgression, rule, BlockStep.Opened);
    }

    private static IrecistDecision InBlock<T>(
        in IrecistBlock block,
        in AssessmentFindings findings,
        scoped in T facts,
        in CategoryResponses categories,
        in NewLesionProgress newLesions,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        if (Confirmation.Of(block, findings, categories, newLesions, rules) is { } confirmation)
            return new(IrecistResponse.ConfirmedProgression, confirmation, BlockStep.Confirmed);
        if (StillUnconfirmed.ByProgression(block, categories) is { } still)
            return new(IrecistResponse.UnconfirmedProgression, still, BlockStep.Continued);
        if (IsNotEvaluated(block, categories, newLesions))
            return new(IrecistResponse.NotEvaluable, RuleId.IrecistNotEvaluated, BlockStep.NotEvaluated);
        if (StillUnconfirmed.ByNewLesions(block, findings, facts, categories, newLesions, rules) is { } persisting)
            return new(IrecistResponse.UnconfirmedProgression, persisting, BlockStep.Continued);
        return Assignment.Close(findings, categories, newLesions);
    }

    /// <summary>A block stays open, and NE is transparent, while something that was progressive in it, or the targets, was not evaluated.</summary>
    private static bool IsNotEvaluated(in IrecistBlock block, in CategoryResponses categories, in NewLesionProgress newLesions) =>
        categories.Target == TargetResponse.NotEvaluable
        || ((block.Categories & ProgressionTriggers.NonTarget) != 0 && categories.NonTarget == NonTargetResponse.NotEvaluable)
        || ((block.Categories & ProgressionTriggers.NewLesion) != 0 && newLesions.KnownNotEvaluated != 0);

    private static void Take<T>(
        ref IrecistMemory memory,
        BlockStep step,
        in AssessmentFindings findings,
        scoped in T facts,
        in CategoryResponses categories,
        in NewLesionProgress newLesions,
        ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        switch (step)
        {
            case BlockStep.Opened:
                memory.Block = new IrecistBlock
                {
                    IsOpen = true,
                    StartDay = facts.Day,
                    BackdatedToDay = memory.NewLesions.EarliestEquivocal(newLesions.Appeared),
                    Triggers = categories.Progressive,
                };
                memory.Block.Take(findings, facts, categories, rules);
                break;
            case BlockStep.Continued:
                memory.Block.Take(findings, facts, categories, rules);
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
