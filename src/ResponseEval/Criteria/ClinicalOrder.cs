namespace ResponseEval;

/// <summary>The clinical order of target responses: CR before PR before SD before PD. NE and NA stand outside it.</summary>
public static class ClinicalOrder
{
    /// <summary>True if both responses stand in the order and the first is clinically better.</summary>
    /// <param name="response">A target response.</param>
    /// <param name="other">The response to compare with.</param>
    public static bool IsBetterThan(this TargetResponse response, TargetResponse other) =>
        Rank(response) is { } rank && Rank(other) is { } otherRank && rank < otherRank;

    private static int? Rank(TargetResponse response) => response switch
    {
        TargetResponse.CompleteResponse => 1,
        TargetResponse.PartialResponse => 2,
        TargetResponse.StableDisease => 3,
        TargetResponse.ProgressiveDisease => 4,
        _ => null,
    };
}
