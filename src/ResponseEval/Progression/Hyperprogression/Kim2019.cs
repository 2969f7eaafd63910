namespace ResponseEval;

/// <summary>
/// Kim 2019, growth kinetics: progression by RECIST 1.1 at the first evaluation, and growth kinetics at least twice those before treatment,
/// inclusive, decided exactly; scans up to 12 weeks before and after first dose (Kim et al., Ann Oncol 2019;30:1104-13).
/// </summary>
/// <remarks>Outside the windows it is not evaluable. The value is the ratio of the kinetics.</remarks>
public sealed record Kim2019Tgk : GrowthRule
{
    /// <summary>Whether new measurable lesions are added to the sum of the first evaluation; not by default.</summary>
    public bool CountNewLesions { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kim2019Tgk;

    /// <inheritdoc/>
    public override Citation Citation => Kim2019.Publication;

    private protected override bool NeedsProgression => true;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        Kim2019.InWindows(growth, HyperprogressionParts.KineticsDoubled(growth, NonPositiveReference, Growth(growth)));

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.KineticsRatio(inputs.Growth, Growth(inputs.Growth));

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Progression(inputs),
        Kim2019.Windows(inputs),
        HyperprogressionRationale.Sums(inputs, CountNewLesions),
        HyperprogressionRationale.Value("ratio of growth in mm a month", Value(inputs), "at least", 2));

    private GrowthInterval? Growth(in GrowthFacts growth) => CountNewLesions ? growth.OnTreatmentWithNewLesions : null;
}

/// <summary>
/// Kim 2019, growth rate: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate at least twice that before treatment,
/// inclusive; scans up to 12 weeks before and after first dose (Kim et al., Ann Oncol 2019;30:1104-13).
/// </summary>
/// <remarks>Outside the windows it is not evaluable. The value is the ratio of the rates.</remarks>
public sealed record Kim2019Tgr : GrowthRule
{
    /// <summary>Whether new measurable lesions are added to the sum of the first evaluation; not by default.</summary>
    public bool CountNewLesions { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kim2019Tgr;

    /// <inheritdoc/>
    public override Citation Citation => Kim2019.Publication;

    private protected override bool NeedsProgression => true;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        Kim2019.InWindows(growth, HyperprogressionParts.RateDoubled(growth, NonPositiveReference, Growth(growth)));

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateRatio(inputs, Growth(inputs.Growth));

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Progression(inputs),
        Kim2019.Windows(inputs),
        HyperprogressionRationale.Sums(inputs, CountNewLesions),
        CountNewLesions ? null : HyperprogressionRationale.GrowthRates(inputs),
        HyperprogressionRationale.Value("ratio of growth rates", Value(inputs), "at least", 2));

    private GrowthInterval? Growth(in GrowthFacts growth) => CountNewLesions ? growth.OnTreatmentWithNewLesions : null;
}

/// <summary>Kim 2019, time to treatment failure: failure in less than two months, strict (Kim et al., Ann Oncol 2019;30:1104-13).</summary>
/// <remarks>The value is the days from first dose to failure.</remarks>
public sealed record Kim2019Ttf : HyperprogressionRule
{
    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kim2019Ttf;

    /// <inheritdoc/>
    public override Citation Citation => Kim2019.Publication;

    internal override Part Decide(HyperprogressionInputs inputs) => HyperprogressionParts.FailedWithinTwoMonths(inputs);

    internal override double? Value(HyperprogressionInputs inputs) => inputs.TimeToTreatmentFailure?.Days;

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Failure(inputs);
}

/// <summary>What the labels of Kim 2019 share: the windows of 12 weeks, inclusive, around the first dose.</summary>
internal static class Kim2019
{
    private const int WindowDays = 84;

    public static Citation Publication { get; } = new("Kim et al. 2019", "Kim et al., Ann Oncol 2019;30:1104-13");

    /// <summary>Growth, where both scans lie in their windows. Outside them growth is not looked at.</summary>
    public static Part InWindows(in GrowthFacts facts, Part growth)
    {
        var inWindow = HyperprogressionParts.EvaluatedWithin(facts, WindowDays);
        return inWindow.IsUnknown ? inWindow
            : facts.Obstacle != HyperprogressionReason.None ? Part.Unknown(facts.Obstacle)
            : inWindow.Fails || !ReferenceInWindow(facts) ? Part.Unknown(HyperprogressionReason.OutsideWindow)
            : growth;
    }

    public static string? Windows(HyperprogressionInputs inputs) =>
        inputs.DaysToFirstEvaluation is not { } after ? null
            : inputs.Growth.DaysFromReference is { } before
                ? $"first evaluation {after} days after first dose, scan before baseline {before} days before it, windows {WindowDays} days"
                : HyperprogressionRationale.Window(inputs, WindowDays);

    private static bool ReferenceInWindow(in GrowthFacts facts) => facts.DaysFromReference is >= 0 and <= WindowDays;
}
