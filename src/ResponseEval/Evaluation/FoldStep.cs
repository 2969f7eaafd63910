namespace ResponseEval;

/// <summary>What the rules see and decide of an assessment. Fields, because it is filled and read in place and never copied on the hot path.</summary>
internal struct FoldStep
{
    public AssessmentFindings Findings;
    public Decision<TargetResponse> Target;
    public Decision<NonTargetResponse> NonTarget;

    /// <summary>The row of the overall table without progression and without new lesions, which RECIST 1.1 and iRECIST share.</summary>
    public Decision<OverallResponse> WithoutProgression;

    public NewLesionProgress NewLesions;

    /// <summary>The categories that are progressive for iRECIST.</summary>
    public ProgressionTriggers Progressive;

    /// <summary>Takes over what RECIST 1.1 decided of an assessment of a run, and asks what of it is progressive for iRECIST.</summary>
    /// <param name="recist">The run.</param>
    /// <param name="assessment">The place of the assessment in it.</param>
    /// <param name="newLesions">What is remembered of the new lesions.</param>
    /// <param name="rules">The rules.</param>
    public void Take(in RecistRun recist, int assessment, in NewLesionMemory newLesions, ProtocolRules rules)
    {
        Target = recist.Target[assessment];
        NonTarget = recist.NonTarget[assessment];
        WithoutProgression = recist.WithoutProgression[assessment];
        NewLesionProgress.Look(Findings, newLesions, (recist.AfterComplete >> assessment & 1) != 0, rules, out NewLesions);
        Progressive = (Target.Response == TargetResponse.ProgressiveDisease ? ProgressionTriggers.Target : 0)
            | (NonTarget.Response == NonTargetResponse.ProgressiveDisease ? ProgressionTriggers.NonTarget : 0)
            | (NewLesions.IsProgressive ? ProgressionTriggers.NewLesion : 0);
    }

    /// <summary>True if a category is progressive for iRECIST.</summary>
    public readonly bool Has(ProgressionTriggers category) => (Progressive & category) != 0;
}
