namespace ResponseEval;

/// <summary>
/// Ji 2019: tumour growth kinetics on treatment at least twice those before, inclusive, decided exactly (Ji et al., BMC Cancer 2019;19:705).
/// </summary>
/// <remarks>Progression is not asked for. The value is the ratio of the kinetics.</remarks>
public sealed record Ji2019 : GrowthRule
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

    private protected override bool NeedsProgression => false;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        HyperprogressionParts.KineticsDoubled(growth, NonPositiveReference, Growth(growth), strictly: CountNewLesions);

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.KineticsRatio(inputs.Growth, Growth(inputs.Growth));

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Sums(inputs, CountNewLesions),
        HyperprogressionRationale.Value("ratio of growth in mm a month", Value(inputs), CountNewLesions ? "more than" : "at least", 2));

    private GrowthInterval? Growth(in GrowthFacts growth) => CountNewLesions ? growth.OnTreatmentWithNewLesions : null;
}
