namespace ResponseEval;

/// <summary>
/// Kim 2019, growth kinetics: progression by RECIST 1.1 at the first evaluation, and growth kinetics at least twice those before treatment,
/// inclusive, decided exactly; scans up to 12 weeks before and after first dose (Kim et al., Ann Oncol 2019;30:1104-13).
/// </summary>
/// <remarks>Outside the windows it is not evaluable. The value is the ratio of the kinetics.</remarks>
public sealed record Kim2019Tgk : HyperprogressionRule
{
    /// <summary>Whether new measurable lesions are added to the sum of the first evaluation; not by default.</summary>
    public bool CountNewLesions { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kim2019Tgk;

    /// <inheritdoc/>
    public override Citation Citation => Kim2019.Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        Kim2019.InWindows(inputs, HyperprogressionParts.KineticsDoubled(inputs, NonPositiveReference, Growth(inputs)));

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.KineticsRatio(inputs, Growth(inputs));

    internal override string Numbers(HyperprogressionInputs inputs) =>
        $"{Kim2019.Windows(inputs)}; {HyperprogressionRationale.Sums(inputs)}{Kim2019.Added(inputs, CountNewLesions)} over "
        + $"{HyperprogressionRationale.Intervals(inputs)}; "
        + HyperprogressionRationale.Value("ratio of growth in mm a month", Value(inputs), "at least 2");

    private GrowthInterval? Growth(HyperprogressionInputs inputs) => CountNewLesions ? inputs.OnTreatmentWithNewLesions : null;
}

/// <summary>
/// Kim 2019, growth rate: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate at least twice that before treatment,
/// inclusive; scans up to 12 weeks before and after first dose (Kim et al., Ann Oncol 2019;30:1104-13).
/// </summary>
/// <remarks>Outside the windows it is not evaluable. The value is the ratio of the rates.</remarks>
public sealed record Kim2019Tgr : HyperprogressionRule
{
    /// <summary>Whether new measurable lesions are added to the sum of the first evaluation; not by default.</summary>
    public bool CountNewLesions { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kim2019Tgr;

    /// <inheritdoc/>
    public override Citation Citation => Kim2019.Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        Kim2019.InWindows(inputs, HyperprogressionParts.RateDoubled(inputs, NonPositiveReference, Growth(inputs)));

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateRatio(inputs, Growth(inputs));

    internal override string Numbers(HyperprogressionInputs inputs) =>
        $"{Kim2019.Windows(inputs)}; {HyperprogressionRationale.GrowthRates(inputs)}{Kim2019.Added(inputs, CountNewLesions)}; "
        + HyperprogressionRationale.Value("ratio", Value(inputs), "at least 2");

    private GrowthInterval? Growth(HyperprogressionInputs inputs) => CountNewLesions ? inputs.OnTreatmentWithNewLesions : null;
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

    /// <summary>Progression and growth, where both scans lie in their windows. Outside them growth is not looked at.</summary>
    public static Part InWindows(HyperprogressionInputs inputs, Part growth)
    {
        var inWindow = HyperprogressionParts.EvaluatedWithin(inputs, WindowDays);
        var visible = inWindow.IsUnknown ? inWindow
            : inputs.Obstacle != HyperprogressionReason.None ? Part.Unknown(inputs.Obstacle)
            : inWindow.Fails || !ReferenceInWindow(inputs) ? Part.Unknown(HyperprogressionReason.OutsideWindow)
            : growth;
        return Part.All(HyperprogressionParts.Progression(inputs), visible);
    }

    public static string Windows(HyperprogressionInputs inputs) =>
        $"{HyperprogressionRationale.Progression(inputs)}; {HyperprogressionRationale.Window(inputs, WindowDays)}"
        + (ReferenceDays(inputs) is { } days ? $", scan before baseline {days} days before first dose, window {WindowDays} days" : "");

    public static string Added(HyperprogressionInputs inputs, bool countNewLesions) =>
        countNewLesions && inputs.NewTargetSum is { } added ? $" and new lesions {added}" : "";

    private static bool ReferenceInWindow(HyperprogressionInputs inputs) => ReferenceDays(inputs) is >= 0 and <= WindowDays;

    private static int? ReferenceDays(HyperprogressionInputs inputs) => inputs.FirstDoseDate?.DayNumber - inputs.ReferenceDate?.DayNumber;
}
