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

    /// <summary>The names of iRECIST in the order of <see cref="OverallResponse"/>; a table, because a jump would be mispredicted. Progression is not assigned.</summary>
    private static ReadOnlySpan<IrecistResponse> Names =>
    [
        IrecistResponse.NotEvaluable,
        IrecistResponse.NoEvidenceOfDisease,
        IrecistResponse.CompleteResponse,
        IrecistResponse.PartialResponse,
        IrecistResponse.StableDisease,
        IrecistResponse.NonCompleteNonProgressive,
        IrecistResponse.NotEvaluable,
    ];

    private static (IrecistResponse Response, bool IsBarred) Table(in FoldStep step)
    {
        var assigned = step.WithoutProgression.Response;
        if (step.Findings.NewLesions.Present == 0 && step.NewLesions.KnownNotEvaluated == 0)
            return (Names[(int)assigned], false);
        var withTargets = step.Categories.Target != TargetResponse.NotApplicable;
        return assigned switch
        {
            OverallResponse.CompleteResponse when withTargets => (IrecistResponse.PartialResponse, true),
            OverallResponse.CompleteResponse or OverallResponse.NoEvidenceOfDisease => (IrecistResponse.NonCompleteNonProgressive, true),
            _ => (Names[(int)assigned], false),
        };
    }
}
