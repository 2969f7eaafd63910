namespace ResponseEval;

/// <summary>
/// Zhang Q et al., Cancer Discov 2020;10:1842-53 (doi 10.1158/2159-8290.CD-20-0047): the ratio of the mean allele fractions, first sample on treatment
/// to pretreatment, lies below a cut-off.
/// </summary>
internal static class Zhang2020
{
    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Zhang2020, CtdnaMetric.MeanAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input)
    {
        var samples = input.Within(input.Options.ZhangDays, out var reason);
        return samples.IsEmpty
            ? Fall.NotEvaluable(reason)
            : Fall.ToRatio(samples[0], input.Options.ZhangCutoff, inclusive: false, input.Options.Units);
    }
}
