namespace ResponseEval;

/// <summary>
/// Champiat 2017: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate at least twice that before treatment,
/// inclusive (Champiat et al., Clin Cancer Res 2017;23:1920-8).
/// </summary>
/// <remarks>Progression may come from a new lesion; the rate looks at target lesions only. The value is the ratio of the rates.</remarks>
public sealed record Champiat2017 : GrowthRule
{
    private static readonly Citation Publication = new("Champiat et al. 2017", "Champiat et al., Clin Cancer Res 2017;23:1920-8");

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Champiat2017;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    private protected override bool NeedsProgression => true;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        HyperprogressionParts.RateDoubled(growth, NonPositiveReference);

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateRatio(inputs);

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Progression(inputs),
        HyperprogressionRationale.Sums(inputs),
        HyperprogressionRationale.GrowthRates(inputs),
        HyperprogressionRationale.Value("ratio", Value(inputs), "at least", 2));
}
