namespace ResponseEval;

/// <summary>
/// Raja R et al., Clin Cancer Res 2018;24:6212-22 (doi 10.1158/1078-0432.CCR-18-0386): the mean allele fraction at week 6 lies below that before
/// treatment, by any amount.
/// </summary>
internal static class Raja2018
{
    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Raja2018, CtdnaMetric.MeanAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input) =>
        input.Nearest(input.Options.RajaDays, out var reason) is { } sample
            ? Fall.ByAnyAmount(sample, input.Options.Units)
            : Fall.NotEvaluable(reason);
}
