namespace ResponseEval;

/// <summary>The growth model that was chosen for a series of sizes, or the reason why there is none. Made by <see cref="GrowthModels"/>.</summary>
public sealed record GrowthModelFit
{
    internal GrowthModelFit(GrowthModelOptions options, int evaluations)
    {
        Options = options;
        Evaluations = evaluations;
    }

    /// <summary>How it was fitted.</summary>
    public GrowthModelOptions Options { get; }

    /// <summary>How many evaluations were given, the first included.</summary>
    public int Evaluations { get; }

    /// <summary>Why there is no model; <see cref="GrowthModelExclusion.None"/> if there is one.</summary>
    public GrowthModelExclusion Exclusion { get; internal init; }

    /// <summary>The chosen model; null without one.</summary>
    public GrowthModelCandidate? Selected { get; internal init; }

    /// <summary>All four models, in the order gd, gx, dx, gdphi; empty where the data were excluded before fitting.</summary>
    public ValueList<GrowthModelCandidate> Candidates { get; internal init; }

    /// <summary>The chosen curve; null without one.</summary>
    public GrowthCurve? Curve => Selected?.Curve;

    /// <summary>
    /// The growth rate to report, per day; null without one. For gdphi in a fit that is <see cref="GrowthModelOptions.TumgrCompatible"/> it is
    /// <c>g sqrt(1 - phi)</c>, otherwise always g.
    /// </summary>
    public double? Growth => Selected switch
    {
        { Model: GrowthModel.GdPhi, Growth: { } g, Phi: { } phi } when Options.TumgrCompatible => g.Value * Math.Sqrt(1 - phi.Value),
        { Growth: { } g } => g.Value,
        _ => null,
    };

    /// <summary>The decay rate to report, per day; null without one.</summary>
    public double? Decay => Selected?.Decay?.Value;

    /// <summary>The fraction that decays; null but in gdphi.</summary>
    public double? Phi => Selected?.Phi?.Value;

    /// <summary>The chosen model, its parameters and what follows from them, in words; or why there is none.</summary>
    public FindingExplanation Explain() => GrowthModelRationale.Explain(this);
}
