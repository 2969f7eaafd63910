namespace ResponseEval;

/// <summary>What the rules see and decide of an assessment before iRECIST takes it in. Fields, because it is read in place and never copied on the hot path.</summary>
internal struct FoldStep
{
    public AssessmentFindings Findings;
    public Decision<TargetResponse> Target;
    public Decision<NonTargetResponse> NonTarget;
    public Decision<OverallResponse> Overall;
    public NewLesionProgress NewLesions;
    public CategoryResponses Categories;
}
