namespace ResponseEval;

/// <summary>Why a kinetic quantity is missing.</summary>
public enum KineticsReason
{
    /// <summary>It is there.</summary>
    None,

    /// <summary>There is no follow-up inside the end conditions.</summary>
    NoFollowUp,

    /// <summary>There are no targets, a target was not read, or the baseline sum is 0 mm: a sum that is needed cannot be formed.</summary>
    MissingTargets,

    /// <summary>No follow-up lies inside the window that the definition asks for.</summary>
    OutsideWindow,

    /// <summary>There was no response.</summary>
    NoResponse,
}
