namespace ResponseEval;

/// <summary>
/// Ji 2019: tumour growth kinetics on treatment at least twice those before, inclusive, decided exactly (Ji et al., BMC Cancer 2019;19:705).
/// </summary>
/// <remarks>Progression is not asked for. The value is the ratio of the kinetics.</remarks>
public sealed record Ji2019 : HyperprogressionRule
{
    private static readonly Citation Publication = new("Ji et al. 2019", "Ji et al., BMC Cancer 2019;19:705");

    /// <summary>
    /// True for the variant that adds new measurable lesions to the sum of the first evaluation and asks for more than twice, strictly (Wang et
    /// al. 2021, PMC8630635); false by default.
    /// </summary>
    public bool CountNewLesions { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Ji2019;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        HyperprogressionParts.KineticsDoubled(inputs, NonPositiveReference, Growth(inputs), strictly: CountNewLesions);

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.KineticsRatio(inputs, Growth(inputs));

    internal override string Numbers(HyperprogressionInputs inputs)
    {
        var added = CountNewLesions && inputs.NewTargetSum is { } sum ? $" and new lesions {sum}" : "";
        return $"{HyperprogressionRationale.Sums(inputs)}{added} over {HyperprogressionRationale.Intervals(inputs)}; "
            + HyperprogressionRationale.Value("ratio of growth in mm a month", Value(inputs), CountNewLesions ? "more than 2" : "at least 2");
    }

    private GrowthInterval? Growth(HyperprogressionInputs inputs) => CountNewLesions ? inputs.OnTreatmentWithNewLesions : null;
}
