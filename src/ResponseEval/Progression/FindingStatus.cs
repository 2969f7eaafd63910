namespace ResponseEval;

/// <summary>What a published definition says of a subject; never a bare yes or no.</summary>
public enum FindingStatus
{
    /// <summary>The data do not allow an answer; a reason stands beside it.</summary>
    NotEvaluable,

    /// <summary>The definition is not met.</summary>
    NotMet,

    /// <summary>The definition is met.</summary>
    Met,
}
