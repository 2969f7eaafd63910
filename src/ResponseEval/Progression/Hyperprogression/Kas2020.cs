namespace ResponseEval;

/// <summary>
/// Kas 2020: progression by RECIST 1.1 at the first evaluation, and a tumour growth rate more than 100 points a month above that before
/// treatment, strict (Kas et al., JAMA Oncol 2020;6:1039-46, the threshold proposed there).
/// </summary>
/// <remarks>A difference needs no growth before treatment. It depends on the length of a month. The value is the difference in points a month.</remarks>
public sealed record Kas2020 : HyperprogressionRule
{
    private static readonly Citation Publication = new("Kas et al. 2020", "Kas et al., JAMA Oncol 2020;6:1039-46");

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.Kas2020;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    internal override Part Decide(HyperprogressionInputs inputs) =>
        Part.All(HyperprogressionParts.Progression(inputs), HyperprogressionParts.RateRoseByMoreThan(inputs, 100));

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.RateDifference(inputs);

    internal override string Numbers(HyperprogressionInputs inputs) =>
        $"{HyperprogressionRationale.Progression(inputs)}; {HyperprogressionRationale.GrowthRates(inputs)}; "
        + HyperprogressionRationale.Value("difference", Value(inputs), "more than 100 points a month");
}
