namespace ResponseEval;

/// <summary>The target lesions of one assessment added up as the rules read them: merges, splits and treatment resolved. The <c>default</c> value has no targets.</summary>
/// <param name="Known">The sum over the targets that are not missing; 0 mm if none is known.</param>
/// <param name="Targets">The number of target lesions.</param>
/// <param name="Missing">How many of them are missing: not read, not evaluable, or treated after baseline.</param>
public readonly record struct TargetSum(SumOfDiameters Known, int Targets, int Missing)
{
    /// <summary>The sum of the target lesions; null without targets and while one is missing.</summary>
    public SumOfDiameters? Complete => Targets > 0 && Missing == 0 ? Known : null;
}
