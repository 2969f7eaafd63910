namespace ResponseEval;

/// <summary>
/// Bratman SV et al., Nat Cancer 2020;1:873-81 (doi 10.1038/s43018-020-0096-5): a decrease from baseline to the start of cycle 3, by any amount; and, as a
/// definition of its own, clearance at any time on treatment.
/// </summary>
internal static class Bratman2020
{
    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Bratman2020, CtdnaMetric.AsReported, CtdnaUnit.MeanTumorMoleculesPerMilliliter);

    private static readonly LevelFall Cleared = Fall with { Definition = MolecularResponseDefinition.Bratman2020Clearance };

    public static MolecularResponseFinding Decide(in MolecularResponseInput input) =>
        input.Nearest(input.Options.BratmanDays, out var reason) is { } sample
            ? Fall.ByAnyAmount(sample, input.Options.Units)
            : Fall.NotEvaluable(reason);

    public static MolecularResponseFinding DecideClearance(in MolecularResponseInput input)
    {
        var samples = input.Within(new TreatmentDays(1, int.MaxValue, 1), out var reason);
        return Clearance.Anywhere(Cleared, samples, reason);
    }
}
