using System.Collections.Immutable;

namespace ResponseEval;

/// <summary>A published cut-off of a biomarker. It names what trials called positive or high; no response depends on it.</summary>
/// <param name="Kind">The biomarker.</param>
/// <param name="Threshold">The smallest value that reaches it, inclusive, in the unit of the kind; null where a state does.</param>
/// <param name="State">The state that reaches it, for kinds that have states.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record BiomarkerCutoff(BiomarkerKind Kind, double? Threshold, BiomarkerState State, string Source)
{
    /// <summary>All cut-offs, by kind, the lowest first.</summary>
    public static ImmutableArray<BiomarkerCutoff> All { get; } =
    [
        new(BiomarkerKind.PdL1TumorProportionScore, 1, default, "KEYNOTE-042 (Mok et al., Lancet 2019;393:1819-30)"),
        new(BiomarkerKind.PdL1TumorProportionScore, 50, default, "KEYNOTE-024 (Reck et al., N Engl J Med 2016;375:1823-33)"),
        new(BiomarkerKind.PdL1CombinedPositiveScore, 1, default, "KEYNOTE-048 (Burtness et al., Lancet 2019;394:1915-28)"),
        new(BiomarkerKind.PdL1CombinedPositiveScore, 10, default, "KEYNOTE-355 (Cortes et al., Lancet 2020;396:1817-28)"),
        new(BiomarkerKind.TumorMutationalBurden, HighMutationalBurden, default, "KEYNOTE-158 (Marabelle et al., Lancet Oncol 2020;21:1353-65)"),
        new(BiomarkerKind.MicrosatelliteInstability, null, BiomarkerState.High, "KEYNOTE-158 (Marabelle et al., J Clin Oncol 2020;38:1-10)"),
        new(BiomarkerKind.MismatchRepair, null, BiomarkerState.Deficient, "Le et al., Science 2017;357:409-13"),
    ];

    /// <summary>Mutations per megabase from which the tumour mutational burden is high.</summary>
    internal const double HighMutationalBurden = 10;

    /// <summary>True if a biomarker of this kind reaches the cut-off.</summary>
    /// <param name="biomarker">The biomarker.</param>
    public bool IsReachedBy(Biomarker biomarker)
    {
        ArgumentNullException.ThrowIfNull(biomarker);
        return biomarker.Kind == Kind && (Threshold is { } threshold ? biomarker.Value >= threshold : biomarker.State == State);
    }
}
