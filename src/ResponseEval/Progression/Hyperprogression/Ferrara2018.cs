namespace ResponseEval;

/// <summary>
/// Ferrara 2018: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate more than 50 points a month above that before
/// treatment, strict (Ferrara et al., JAMA Oncol 2018;4:1543-52).
/// </summary>
/// <remarks>
/// A difference needs no growth before treatment, but growth on treatment: a tumour that shrinks more slowly than before is not met, also where a
/// new lesion makes it progression. The difference depends on the length of a month. The value is the difference in points a month.
/// </remarks>
public sealed record Ferrara2018 : GrowthRule
{
    private static readonly Citation Publication = new("Ferrara et al. 2018", "Ferrara et al., JAMA Oncol 2018;4:1543-52");

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Ferrara2018;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    private protected override bool NeedsProgression => true;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        HyperprogressionParts.RateRoseByMoreThan(growth, 50);

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateDifference(inputs);

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        HyperprogressionRationale.Progression(inputs),
        HyperprogressionRationale.Sums(inputs),
        HyperprogressionRationale.GrowthRates(inputs),
        HyperprogressionRationale.Value("difference in points a month", Value(inputs), "more than", 50));
}
