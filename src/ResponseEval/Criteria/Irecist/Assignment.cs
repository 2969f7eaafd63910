namespace ResponseEval;

/// <summary>
/// The response that iRECIST assigns where no progression is open: the RECIST 1.1 table with its own names, except that a new lesion which is
/// present, or known and not evaluated, bars the complete response and "no disease" (EORTC RECIST FAQ, scenario B).
/// </summary>
internal static class Assignment
{
    public static IrecistDecision Assign(in FoldStep step)
    {
        var (response, isBarred) = Table(step);
        return new(response, isBarred ? RuleId.IrecistNewLesionBarsComplete : RuleId.IrecistAssigned, BlockStep.None);
    }

    /// <summary>Closes the block as pseudo-progression; a response that is not evaluable leaves it open.</summary>
    public static IrecistDecision Close(in FoldStep step)
    {
        var (response, isBarred) = Table(step);
        return response == IrecistResponse.NotEvaluable
            ? new(response, RuleId.IrecistNotEvaluated, BlockStep.NotEvaluated)
            : new(response, isBarred ? RuleId.IrecistClosedNewLesionBarsComplete : RuleId.IrecistClosed, BlockStep.Closed);
    }

    private static (IrecistResponse Response, bool IsBarred) Table(in FoldStep step)
    {
        var newLesionBars = step.Findings.NewLesions.Present != 0 || step.NewLesions.KnownNotEvaluated != 0;
        var withTargets = step.Categories.Target != TargetResponse.NotApplicable;
        return OverallStep.WithoutProgression(step.Categories.Target, step.Categories.NonTarget).Response switch
        {
            OverallResponse.CompleteResponse when newLesionBars && withTargets => (IrecistResponse.PartialResponse, true),
            OverallResponse.CompleteResponse or OverallResponse.NoEvidenceOfDisease when newLesionBars =>
                (IrecistResponse.NonCompleteNonProgressive, true),
            OverallResponse.CompleteResponse => (IrecistResponse.CompleteResponse, false),
            OverallResponse.NoEvidenceOfDisease => (IrecistResponse.NoEvidenceOfDisease, false),
            OverallResponse.PartialResponse => (IrecistResponse.PartialResponse, false),
            OverallResponse.StableDisease => (IrecistResponse.StableDisease, false),
            OverallResponse.NonCompleteNonProgressive => (IrecistResponse.NonCompleteNonProgressive, false),
            _ => (IrecistResponse.NotEvaluable, false),
        };
    }
}
