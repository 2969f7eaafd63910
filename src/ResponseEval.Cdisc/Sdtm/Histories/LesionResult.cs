namespace ResponseEval.Cdisc;

/// <summary>What one record of TR says of a lesion.</summary>
internal readonly record struct LesionResult
{
    public LesionResultKind Kind { get; init; }

    /// <summary>The diameter of a measured lesion, and of one too small to measure where a standard size is recorded.</summary>
    public Length? Diameter { get; init; }

    public LesionState State { get; init; }

    public LesionChange Change { get; init; }

    /// <summary>Why the lesion was not evaluated.</summary>
    public string? Reason { get; init; }

    public static LesionResult NotEvaluable(string? reason) => new() { Kind = LesionResultKind.NotEvaluable, Reason = reason };
}

/// <summary>The kinds of <see cref="LesionResult"/>.</summary>
internal enum LesionResultKind
{
    NotEvaluable,
    Measured,
    TooSmall,

    /// <summary>A state in words.</summary>
    State,
}
