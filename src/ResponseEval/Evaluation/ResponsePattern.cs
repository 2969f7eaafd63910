namespace ResponseEval;

/// <summary>The story of a subject in one word; the best response stands beside it.</summary>
public enum ResponsePattern : byte
{
    /// <summary>Nothing could be evaluated.</summary>
    NotEvaluable,

    /// <summary>No disease at baseline and never any.</summary>
    NoDisease,

    /// <summary>The first evaluable primary definition of hyper-progression is met, and the first progression event is no pseudo-progression.</summary>
    HyperProgression,

    /// <summary>Progression that a later scan confirmed.</summary>
    Progression,

    /// <summary>Progression is the last thing that was seen, and unconfirmed.</summary>
    UnconfirmedProgression,

    /// <summary>Progression that was not confirmed and closed into a response or stable disease.</summary>
    PseudoProgression,

    /// <summary>Complete response without progression.</summary>
    CompleteResponse,

    /// <summary>Partial response without progression.</summary>
    PartialResponse,

    /// <summary>Stable disease without progression.</summary>
    StableDisease,
}
