namespace ResponseEval;

/// <summary>What the rules see and decide of an assessment before iRECIST takes it in. Fields, because it is read in place and never copied on the hot path.</summary>
internal struct FoldStep
{
    public AssessmentFindings Findings;
    public Decision<TargetResponse> Target;
    public Decision<NonTargetResponse> NonTarget;

    /// <summary>The row of the overall table without progression and without new lesions, which RECIST 1.1 and iRECIST share.</summary>
    public Decision<OverallResponse> WithoutProgression;

    public Decision<OverallResponse> Overall;
    public NewLesionProgress NewLesions;
    public CategoryResponses Categories;
}
