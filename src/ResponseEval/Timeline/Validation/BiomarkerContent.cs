using System.Collections.Immutable;

namespace ResponseEval;

/// <summary>What biomarkers of one kind hold.</summary>
/// <param name="HighestValue">The highest value; null for kinds without a number.</param>
/// <param name="States">The states; empty for kinds without one.</param>
/// <param name="HasName">True if a name says what was looked for.</param>
internal readonly record struct BiomarkerContent(double? HighestValue, ImmutableArray<BiomarkerState> States, bool HasName = false)
{
    private const double Percent = 100;

    private static readonly ImmutableArray<BiomarkerState> Instability = [BiomarkerState.High, BiomarkerState.Low, BiomarkerState.Stable];
    private static readonly ImmutableArray<BiomarkerState> Repair = [BiomarkerState.Deficient, BiomarkerState.Proficient];
    private static readonly ImmutableArray<BiomarkerState> Phenotypes = [BiomarkerState.Inflamed, BiomarkerState.Excluded, BiomarkerState.Desert];
    private static readonly ImmutableArray<BiomarkerState> Expression = [BiomarkerState.Lost, BiomarkerState.Retained];
    private static readonly ImmutableArray<BiomarkerState> Detection = [BiomarkerState.Detected, BiomarkerState.NotDetected];

    /// <summary>The words of the states as a sentence names them.</summary>
    public string StatesAllowed => Sentence.Alternatives([.. States.Select(Vocabulary.WordOf)]);

    public static BiomarkerContent Of(BiomarkerKind kind) => kind switch
    {
        BiomarkerKind.PdL1TumorProportionScore or BiomarkerKind.PdL1CombinedPositiveScore => new(Percent, []),
        BiomarkerKind.TumorMutationalBurden => new(double.MaxValue, []),
        BiomarkerKind.MicrosatelliteInstability => new(null, Instability),
        BiomarkerKind.MismatchRepair => new(null, Repair),
        BiomarkerKind.InfiltratingLymphocytes => new(Percent, Phenotypes),
        BiomarkerKind.HlaClassI or BiomarkerKind.Beta2Microglobulin => new(null, Expression),
        _ => new(null, Detection, HasName: true),
    };
}
