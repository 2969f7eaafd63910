namespace ResponseEval;

/// <summary>
/// Saada-Bouzid 2017: tumour growth kinetics on treatment at least twice those before, inclusive, decided exactly (Saada-Bouzid et al., Ann
/// Oncol 2017;28:1605-11).
/// </summary>
/// <remarks>Progression by RECIST is not part of the published definition. The value is the ratio of the kinetics.</remarks>
public sealed record SaadaBouzid2017 : GrowthRule
{
    private static readonly Citation Publication = new("Saada-Bouzid et al. 2017", "Saada-Bouzid et al., Ann Oncol 2017;28:1605-11");

    /// <summary>Whether progression by RECIST 1.1 at the first evaluation is asked for as well; not by default.</summary>
    public bool RequireProgression { get; init; }

    /// <summary>What the ratio says without growth before treatment; not evaluable by default.</summary>
    public NonPositiveReference NonPositiveReference { get; init; }

    /// <inheritdoc/>
    public override HyperprogressionDefinition Definition => HyperprogressionDefinition.SaadaBouzid2017;

    /// <inheritdoc/>
    public override Citation Citation => Publication;

    private protected override bool NeedsProgression => RequireProgression;

    private protected override Part DecideGrowth(in GrowthFacts growth) =>
        HyperprogressionParts.KineticsDoubled(growth, NonPositiveReference);

    internal override double? Value(HyperprogressionInputs inputs) => HyperprogressionParts.KineticsRatio(inputs.Growth);

    internal override string Numbers(HyperprogressionInputs inputs) => HyperprogressionRationale.Sentence(
        RequireProgression ? HyperprogressionRationale.Progression(inputs) : null,
        HyperprogressionRationale.Sums(inputs),
        HyperprogressionRationale.Value("ratio of growth in mm a month", Value(inputs), "at least", 2));
}
