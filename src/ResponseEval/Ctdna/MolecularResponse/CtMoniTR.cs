namespace ResponseEval;

/// <summary>
/// ctMoniTR (Vega DM et al., JCO Precis Oncol 2022;6:e2100372; doi 10.1136/jitc-2025-012454): the largest allele fraction falls by at least 50 %, by at
/// least 90 %, or ctDNA is cleared; in the last sample up to 7 weeks (T1), or above 7 and up to 13 weeks (T2).
/// </summary>
internal static class CtMoniTR
{
    private const double Half = 0.5;
    private const double Tenth = 0.1;
    private const int SevenWeeks = 49;
    private const int ThirteenWeeks = 91;

    private static readonly LevelFall Fall50 = new(
        MolecularResponseDefinition.CtMoniTR50, CtdnaMetric.MaximumAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    private static readonly LevelFall Fall90 = Fall50 with { Definition = MolecularResponseDefinition.CtMoniTR90 };
    private static readonly LevelFall Fall100 = Fall50 with { Definition = MolecularResponseDefinition.CtMoniTR100 };

    public static MolecularResponseFinding Decide50(in MolecularResponseInput input) => ToRatio(input, Fall50, Half);

    public static MolecularResponseFinding Decide90(in MolecularResponseInput input) => ToRatio(input, Fall90, Tenth);

    public static MolecularResponseFinding Decide100(in MolecularResponseInput input) =>
        Sample(input, out var reason) is { } sample ? Fall100.ToNothing(sample) : Fall100.NotEvaluable(reason);

    private static MolecularResponseFinding ToRatio(in MolecularResponseInput input, LevelFall fall, double cutoff) =>
        Sample(input, out var reason) is { } sample
            ? fall.ToRatio(sample, cutoff, inclusive: true, input.Options.Units)
            : fall.NotEvaluable(reason);

    private static CtdnaComparison? Sample(in MolecularResponseInput input, out MolecularResponseReason reason) => input.Nearest(
        input.Options.CtMoniTRTime == CtMoniTRTime.T1
            ? new(1, SevenWeeks, SevenWeeks)
            : new(SevenWeeks + 1, ThirteenWeeks, ThirteenWeeks),
        out reason);
}
