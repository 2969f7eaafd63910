namespace ResponseEval;

/// <summary>The categories of RECIST 1.1 at one time point.</summary>
/// <param name="Target">The target lesions.</param>
/// <param name="NonTarget">The non-target lesions.</param>
/// <param name="NewLesion">True if an unequivocal new lesion is present.</param>
/// <param name="Overall">The overall response of RECIST 1.1.</param>
/// <remarks>iRECIST shares target, non-target and new-lesion categories (<see cref="ResponseCodes.IrecistCode(TargetResponse)"/>).</remarks>
public readonly record struct RecistTimepoint(TargetResponse Target, NonTargetResponse NonTarget, bool NewLesion, OverallResponse Overall)
{
    /// <summary>The time point whose overall response follows from its categories (RECIST 1.1, section 4.4.1, tables 1 and 2).</summary>
    /// <param name="target">The target lesions.</param>
    /// <param name="nonTarget">The non-target lesions.</param>
    /// <param name="newLesion">True if an unequivocal new lesion is present.</param>
    public static RecistTimepoint Of(TargetResponse target, NonTargetResponse nonTarget, bool newLesion) =>
        new(target, nonTarget, newLesion, OverallStep.Decide(target, nonTarget, newLesion).Response);
}

/// <summary>The rules that decided a time point.</summary>
/// <param name="Target">Of the target response.</param>
/// <param name="NonTarget">Of the non-target response.</param>
/// <param name="Overall">Of the overall response of RECIST 1.1.</param>
/// <param name="Irecist">Of the overall response of iRECIST.</param>
public readonly record struct TimepointRules(RuleId Target, RuleId NonTarget, RuleId Overall, RuleId Irecist);

/// <summary>The block of unconfirmed progression as one time point left it.</summary>
/// <param name="Step">What the assessment did to the block.</param>
/// <param name="Start">The date of the block that is open, was confirmed or was closed; null without one. After confirmation it stays.</param>
/// <param name="LastInBlock">The date of the last assessment that belongs to the open block, or belonged to it when it was resolved; null without one.</param>
/// <param name="Triggers">The categories that opened the block.</param>
/// <param name="BackdatedTo">The first equivocal sight of a lesion that helped to open the block; null if there was none.</param>
public readonly record struct BlockState(
    BlockStep Step, DateOnly? Start, DateOnly? LastInBlock, ProgressionTriggers Triggers, DateOnly? BackdatedTo);

/// <summary>What the criteria say of one follow-up assessment.</summary>
public readonly record struct TimepointResponse
{
    /// <summary>The date of the assessment.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The sum of the target lesions; null without targets and while one is missing.</summary>
    public SumOfDiameters? TargetSum { get; init; }

    /// <summary>The baseline sum; null if it cannot be formed.</summary>
    public SumOfDiameters? BaselineSum { get; init; }

    /// <summary>The nadir that this assessment was compared with: the smallest complete sum of the baseline and all earlier follow-ups; null if there is none.</summary>
    public SumOfDiameters? NadirSum { get; init; }

    /// <summary>The sum of the new target lesions that are or were present; null when there is none, and while one was not read.</summary>
    public SumOfDiameters? NewTargetSum { get; init; }

    /// <summary>The categories and the overall response of RECIST 1.1.</summary>
    public RecistTimepoint Recist { get; init; }

    /// <summary>The overall response of iRECIST.</summary>
    public IrecistResponse Irecist { get; init; }

    /// <summary>The rules that decided.</summary>
    public TimepointRules Rules { get; init; }

    /// <summary>The block of unconfirmed progression.</summary>
    public BlockState Block { get; init; }
}
