namespace ResponseEval;

/// <summary>The block: the open run of unconfirmed progression. The <c>default</c> value is no block.</summary>
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

    /// <summary>Takes an unconfirmed assessment into the block, opening it with the first.</summary>
    public void Take<T>(in FoldStep step, scoped in T facts, ProtocolRules rules)
        where T : struct, IAssessmentFacts, allows ref struct
    {
        ref readonly var findings = ref step.Findings;
        Categories |= step.Categories.Progressive;
        SmallestTargetSum = Smaller(SmallestTargetSum, findings.Sum);
        SmallestNewTargetSum = Smaller(SmallestNewTargetSum, findings.NewTargetSum);
        NonTargetsProgressed |= findings.NonTargets.Progressed;
        Last = new LastInBlock
        {
            Day = facts.Day,
            Target = step.Categories.Target,
            NonTarget = step.Categories.NonTarget,
            NewTargetSum = findings.NewTargetSum,
            NewPresent = findings.NewLesions.Present,
            NewProgressed = findings.NewLesions.Progressed,
            NonTargetsPresent = findings.NonTargets.Present,
            TargetValues = LesionMemory.OfTargets(facts, findings.Targets, rules),
        };
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
    public LesionMemory TargetValues;
}

/// <summary>The responses of the categories at one assessment, and which of them are progressive for iRECIST.</summary>
internal readonly record struct CategoryResponses(TargetResponse Target, NonTargetResponse NonTarget, ProgressionTriggers Progressive)
{
    public static CategoryResponses Of(TargetResponse target, NonTargetResponse nonTarget, in NewLesionProgress newLesions) =>
        new(
            target,
            nonTarget,
            (target == TargetResponse.ProgressiveDisease ? ProgressionTriggers.Target : 0)
            | (nonTarget == NonTargetResponse.ProgressiveDisease ? ProgressionTriggers.NonTarget : 0)
            | (newLesions.IsProgressive ? ProgressionTriggers.NewLesion : 0));

    public bool Has(ProgressionTriggers category) => (Progressive & category) != 0;
}
