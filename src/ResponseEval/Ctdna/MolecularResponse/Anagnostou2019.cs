namespace ResponseEval;

/// <summary>
/// Anagnostou V et al., Cancer Res 2019;79:1214-25 (doi 10.1158/0008-5472.CAN-18-1127): complete elimination of the cell-free tumour load in some sample of weeks
/// 4 to 8.
/// </summary>
internal static class Anagnostou2019
{
    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Anagnostou2019, CtdnaMetric.MaximumAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input)
    {
        var samples = input.Within(input.Options.AnagnostouDays, out var reason);
        return Clearance.Anywhere(Fall, samples, reason);
    }
}
