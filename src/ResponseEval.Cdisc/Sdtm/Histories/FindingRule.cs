namespace ResponseEval.Cdisc;

/// <summary>Makes one finding of the diameter and the state of a lesion, by what the lesion is.</summary>
internal readonly ref struct FindingRule
{
    private static readonly Length _nodeNormal = Length.FromHundredths(1000);

    /// <param name="lesion">The lesion.</param>
    /// <param name="size">What was measured; null if no record measures.</param>
    /// <param name="state">What was said in words; null if no record does.</param>
    public FindingRule(IdentifiedLesion lesion, LesionResult? size, LesionResult? state)
    {
        Finding = lesion.Role == IdentifiedRole.Target ? OfTarget(size, state) : OfOther(lesion, size, state);
        UsesState = state is not null && (lesion.Role != IdentifiedRole.Target || Of(size) is Said.Nothing or Said.NotEvaluable);
        (Problem, Found, Expected) = Contradiction(lesion, size, state);
    }

    public LesionFinding Finding { get; }

    /// <summary>True if the state is part of the reading.</summary>
    public bool UsesState { get; }

    /// <summary>What is wrong with the two; null if nothing is.</summary>
    public ProblemKind? Problem { get; }

    public string Found { get; }

    public string Expected { get; }

    /// <summary>A target is what its diameter says. Without one it can be absent or merged; seen and not measured it is not evaluable.</summary>
    private static LesionFinding OfTarget(LesionResult? size, LesionResult? state) => (Of(size), Of(state)) switch
    {
        (Said.Measured, _) => Sized(size!.Value),
        (Said.Absent, _) => new LesionFinding(ReadingState.Absent), // also of a lesion that merged: it counts 0 mm
        (Said.Merged, _) or (_, Said.Merged) => new LesionFinding(ReadingState.Merged),
        (_, Said.Absent) => new LesionFinding(ReadingState.Absent),
        _ => NotEvaluable(size?.Reason ?? state?.Reason),
    };

    /// <summary>Any other lesion is what its state says, with the diameter if there is one; without a state, what the diameter says.</summary>
    private static LesionFinding OfOther(IdentifiedLesion lesion, LesionResult? size, LesionResult? state) => (Of(size), Of(state)) switch
    {
        (Said.Measured, Said.Nothing or Said.Merged or Said.NotPathological) => Sized(size!.Value),
        (Said.Absent, Said.Nothing or Said.Merged) or (_, Said.Absent or Said.NotPathological) => new LesionFinding(ReadingState.Absent),
        (Said.Merged, _) or (_, Said.Merged) => new LesionFinding(ReadingState.Merged),
        (var measured, Said.Seen) => Seen(lesion, measured == Said.Measured ? size : null, state!.Value),
        _ => NotEvaluable(state?.Reason ?? size?.Reason),
    };

    private static LesionFinding Seen(IdentifiedLesion lesion, LesionResult? size, LesionResult state)
    {
        if (!lesion.IsNew)
            return new LesionFinding(state.State == LesionState.Unequivocal ? ReadingState.UnequivocalProgression : ReadingState.Present)
            {
                Diameter = size?.Diameter, Change = state.Change,
            };
        var certainty = state.State switch
        {
            LesionState.Unequivocal => LesionCertainty.Unequivocal,
            LesionState.Equivocal => LesionCertainty.Equivocal,
            _ => LesionCertainty.Unspecified,
        };
        return (size is { } measured ? Sized(measured) : new LesionFinding(ReadingState.Present)) with { Change = state.Change, Certainty = certainty };
    }

    private static (ProblemKind? Problem, string Found, string Expected) Contradiction(IdentifiedLesion lesion, LesionResult? size, LesionResult? state)
    {
        var diameter = size?.Diameter?.ToString() ?? "too small to measure";
        return (Of(size), Of(state)) switch
        {
            (Said.Measured, Said.Absent) => (SdtmProblemCatalogue.StateContradictsDiameter, $"absent, and {diameter}", "one of them"),
            (Said.Measured, Said.NotPathological) when lesion.IsNode && size!.Value.Diameter is { } axis && axis.CompareTo(_nodeNormal) >= 0 =>
                (SdtmProblemCatalogue.NodeStateDoubtful, $"NON-PATHOLOGICAL, and {diameter}", "less than 10 mm"),
            (Said.Measured, Said.NotEvaluable) when lesion.Role != IdentifiedRole.Target =>
                (SdtmProblemCatalogue.StateContradictsDiameter, $"not evaluable, and {diameter}", "one of them"),
            (Said.Absent, Said.Seen) => (SdtmProblemCatalogue.StateContradictsDiameter, "seen, and 0 mm", "one of them"),
            (Said.Nothing, Said.Seen or Said.NotPathological) when lesion.Role == IdentifiedRole.Target =>
                (SdtmProblemCatalogue.NoDiameter, "a state alone", "a diameter"),
            _ => (null, "", ""),
        };
    }

    private static LesionFinding Sized(LesionResult size) =>
        new(size.Kind == LesionResultKind.TooSmall ? ReadingState.TooSmall : ReadingState.Measured) { Diameter = size.Diameter };

    private static LesionFinding NotEvaluable(string? reason) => new(ReadingState.NotEvaluable) { Reason = reason };

    private static Said Of(LesionResult? result) => result switch
    {
        null => Said.Nothing,
        { Kind: LesionResultKind.Measured or LesionResultKind.TooSmall } => Said.Measured,
        { Kind: LesionResultKind.NotEvaluable } => Said.NotEvaluable,
        { State: LesionState.Absent } => Said.Absent,
        { State: LesionState.NotPathological } => Said.NotPathological,
        { State: LesionState.Merged } => Said.Merged,
        _ => Said.Seen,
    };

    /// <summary>What a record comes down to.</summary>
    private enum Said
    {
        Nothing,
        NotEvaluable,
        Measured,
        Absent,
        NotPathological,
        Merged,
        Seen,
    }
}
