namespace ResponseEval;

/// <summary>
/// Kas 2020: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate more than 100 points a month above that before
/// treatment, strict (Kas et al., JAMA Oncol 2020;6:1039-46, the threshold proposed there).
/// </summary>
/// <remarks>
/// A difference needs no growth before treatment, but growth on treatment: a tumour that shrinks more slowly than before is not met, also where a
/// new lesion makes it progression. The difference depends on the length of a month. The value is the difference in points a month.
/// </remarks>
public sealed record Kas2020 : GrowthRule
{
    private static readonly Citation Publication = new("Kas et al. 2020", "Kas et al., JAMA Oncol 2020;6:1039-46");

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kas2020;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    private protected override bool NeedsProgression => true;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        HyperprogressionParts.RateRoseByMoreThan(growth, 100);

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateDifference(inputs);

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Progression(inputs),
        HyperprogressionRationale.Sums(inputs),
        HyperprogressionRationale.GrowthRates(inputs),
        HyperprogressionRationale.Value("difference in points a month", Value(inputs), "more than", 100));
}
