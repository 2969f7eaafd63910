namespace ResponseEval;

/// <summary>
/// Ferrara 2018: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate more than 50 points a month above that before
/// treatment, strict (Ferrara et al., JAMA Oncol 2018;4:1543-52).
/// </summary>
/// <remarks>A difference needs no growth before treatment. It depends on the length of a month. The value is the difference in points a month.</remarks>
public sealed record Ferrara2018 : HyperprogressionRule
{
    private static readonly Citation Publication = new("Ferrara et al. 2018", "Ferrara et al., JAMA Oncol 2018;4:1543-52");

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Ferrara2018;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        Part.All(HyperprogressionParts.Progression(inputs), HyperprogressionParts.RateRoseByMoreThan(inputs, 50));

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateDifference(inputs);

    internal override string Numbers(HyperprogressionInputs inputs) =>
        $"{HyperprogressionRationale.Progression(inputs)}; {HyperprogressionRationale.GrowthRates(inputs)}; "
        + HyperprogressionRationale.Value("difference", Value(inputs), "more than 50 points a month");
}
