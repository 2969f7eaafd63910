namespace ResponseEval;

/// <summary>
/// BR.36 (Anagnostou V et al., Nat Med 2023;29:2559-69, doi 10.1038/s41591-023-02598-9): clearance of the largest allele fraction after two cycles of pembrolizumab.
/// </summary>
internal static class Br36
{
    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Br36, CtdnaMetric.MaximumAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input) =>
        input.Nearest(input.Options.Br36Days, out var reason) is { } sample ? Fall.ToNothing(sample) : Fall.NotEvaluable(reason);
}
