namespace ResponseEval;

/// <summary>The block: the open run of unconfirmed progression. The <c>default</c> value is no block; of one that is not open nothing else means anything.</summary>
internal struct IrecistBlock
{
    /// <summary>A block is open.</summary>
    public bool IsOpen;

    /// <summary>The day of the assessment that opened it: the date of progression if it is confirmed.</summary>
    public int StartDay;

    /// <summary>The earliest day at which a lesion that helped to open it was seen equivocally; null if none was.</summary>
    public int? BackdatedToDay;

    /// <summary>The categories that were progressive when it opened.</summary>
    public ProgressionTriggers Triggers;

    /// <summary>The categories that were progressive at any of its assessments.</summary>
    public ProgressionTriggers Categories;

    /// <summary>The smallest complete target sum in it, in 0.01 mm.</summary>
    public long? SmallestTargetSum;

    /// <summary>The smallest sum of new target lesions in it, in 0.01 mm.</summary>
    public long? SmallestNewTargetSum;

    /// <summary>The non-target lesions that were unequivocally progressed at any of its assessments.</summary>
    public ulong NonTargetsProgressed;

    /// <summary>Its last assessment.</summary>
    public LastInBlock Last;

    /// <summary>Opens the block with its first assessment.</summary>
    /// <param name="step">The assessment.</param>
    /// <param name="facts">The same.</param>
    /// <param name="backdatedToDay">The earliest day at which a lesion that helps to open it was seen equivocally.</param>
    /// <param name="rules">The rules.</param>
    public void Open<T>(in FoldStep step, scoped ref T facts, int? backdatedToDay, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        IsOpen = true;
        StartDay = facts.Day;
        BackdatedToDay = backdatedToDay;
        Triggers = step.Progressive;
        Categories = ProgressionTriggers.None;
        SmallestTargetSum = null;
        SmallestNewTargetSum = null;
        NonTargetsProgressed = 0;
        Take(step, ref facts, rules);
    }

    /// <summary>Takes an unconfirmed assessment into the block.</summary>
    public void Take<T>(in FoldStep step, scoped ref T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        ref readonly var findings = ref step.Findings;
        Categories |= step.Progressive;
        SmallestTargetSum = Smaller(SmallestTargetSum, findings.Sum);
        SmallestNewTargetSum = Smaller(SmallestNewTargetSum, findings.NewTargetSum);
        NonTargetsProgressed |= findings.NonTargets.Progressed;
        Last.Day = facts.Day;
        Last.Target = step.Target.Response;
        Last.NonTarget = step.NonTarget.Response;
        Last.NewTargetSum = findings.NewTargetSum;
        Last.NewPresent = findings.NewLesions.Present;
        Last.NewProgressed = findings.NewLesions.Progressed;
        Last.NonTargetsPresent = findings.NonTargets.Present;
        if ((Categories & ProgressionTriggers.NewLesion) != 0)
            Last.TargetValues.ReadTargets(ref facts, findings.Targets, rules);
    }

    private static long? Smaller(long? left, long? right) => left is null || right < left ? right ?? left : left;
}

/// <summary>The last assessment that belongs to the block, with which later ones are compared.</summary>
internal struct LastInBlock
{
    public int Day;
    public TargetResponse Target;
    public NonTargetResponse NonTarget;
    public long? NewTargetSum;
    public ulong NewPresent;
    public ulong NewProgressed;
    public ulong NonTargetsPresent;

    /// <summary>The value of each target; read where new lesions are in the block, for only then something is compared with it.</summary>
    public LesionMemory TargetValues;
}
