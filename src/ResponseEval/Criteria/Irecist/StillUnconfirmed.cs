namespace ResponseEval;

/// <summary>What keeps a block open that nothing confirmed.</summary>
internal static class StillUnconfirmed
{
    /// <summary>A category is progressive by RECIST 1.1, or a new lesion that by the rules does not confirm joins the block.</summary>
    public static RuleId? ByProgression(in IrecistBlock block, in FoldStep step)
    {
        if (step.Has(ProgressionTriggers.Target))
            return RuleId.IrecistStillTarget;
        if (step.Has(ProgressionTriggers.NonTarget))
            return RuleId.IrecistStillNonTarget;
        var joins = step.Has(ProgressionTriggers.NewLesion) && (block.Categories & ProgressionTriggers.NewLesion) == 0;
        return joins ? RuleId.IrecistStillNewLesionJoined : null;
    }

    /// <summary>New lesions that opened the block are still present, and nothing shrank or one of them grew.</summary>
    public static RuleId? ByNewLesions<T>(in IrecistBlock block, in FoldStep step, scoped ref T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        if ((block.Categories & ProgressionTriggers.NewLesion) == 0 || step.Findings.NewLesions.Present == 0)
            return null;
        if (rules.NewLesionPersistence == NewLesionPersistence.StayUnconfirmed)
            return RuleId.IrecistStillNewLesionsPresent;
        var comparison = BlockComparison.Of(block.Last, step, ref facts, rules);
        return comparison.NewLesionGrew || !comparison.SomethingShrank ? RuleId.IrecistStillNewLesions : null;
    }
}
