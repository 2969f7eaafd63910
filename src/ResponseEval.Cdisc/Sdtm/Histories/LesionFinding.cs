namespace ResponseEval.Cdisc;

/// <summary>What one visit says of a lesion, before its role in the history is settled.</summary>
/// <param name="State">As in the history.</param>
internal sealed record LesionFinding(ReadingState State)
{
    public Length? Diameter { get; init; }

    public LesionChange Change { get; init; }

    /// <summary>Of a new lesion: what the record of the lesion itself says.</summary>
    public LesionCertainty Certainty { get; init; }

    public string? Reason { get; init; }

    public string? MergedInto { get; init; }

    public ValueList<Length> Parts { get; init; }

    /// <summary>The records of TR that make the reading.</summary>
    public ValueList<int> Records { get; init; }

    /// <summary>True if the lesion was there.</summary>
    public bool IsSeen => State is ReadingState.Measured or ReadingState.TooSmall or ReadingState.Present or ReadingState.UnequivocalProgression or ReadingState.Split;

    public bool IsMeasured => State is ReadingState.Measured or ReadingState.TooSmall or ReadingState.Split;

    public Reading ToReading(string lesion, LesionCertainty certainty) => new(lesion, State)
    {
        Diameter = State is ReadingState.NotEvaluable or ReadingState.Absent ? null : Diameter,
        Change = Change,
        Certainty = certainty,
        Reason = State == ReadingState.NotEvaluable ? Reason : null,
        MergedInto = MergedInto,
        Parts = Parts,
    };
}
