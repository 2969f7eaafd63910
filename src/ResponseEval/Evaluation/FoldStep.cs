namespace ResponseEval;

/// <summary>What the rules see and decide of an assessment before iRECIST takes it in.</summary>
internal readonly record struct FoldStep(
    AssessmentFindings Findings,
    Decision<TargetResponse> Target,
    Decision<NonTargetResponse> NonTarget,
    Decision<OverallResponse> Overall,
    NewLesionProgress NewLesions,
    CategoryResponses Categories);
