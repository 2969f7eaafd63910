namespace ResponseEval;

/// <summary>What the rules see and decide of an assessment. Fields, because it is filled and read in place and never copied on the hot path.</summary>
internal struct FoldStep
{
    public AssessmentFindings Findings;
    public Decision<TargetResponse> Target;
    public Decision<NonTargetResponse> NonTarget;

    /// <summary>The row of the overall table without progression and without new lesions, which RECIST 1.1 and iRECIST share.</summary>
    public Decision<OverallResponse> WithoutProgression;

    public Decision<OverallResponse> Overall;
    public NewLesionProgress NewLesions;

    /// <summary>The response of iRECIST.</summary>
    public IrecistDecision Irecist;

    /// <summary>The categories that are progressive for iRECIST.</summary>
    public ProgressionTriggers Progressive;

    /// <summary>True if a category is progressive for iRECIST.</summary>
    public readonly bool Has(ProgressionTriggers category) => (Progressive & category) != 0;
}
