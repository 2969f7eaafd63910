namespace ResponseEval;

/// <summary>
/// Thompson JC et al., JCO Precis Oncol 2021;5:510-24 (doi 10.1200/PO.20.00321): the mean allele fraction falls by more than half at week 9, if some
/// variant lay above 0.3 % before treatment.
/// </summary>
internal static class Thompson2021
{
    private const double Half = 0.5;

    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Thompson2021, CtdnaMetric.MeanAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input)
    {
        if (input.Nearest(input.Options.ThompsonDays, out var reason) is not { } sample)
            return Fall.NotEvaluable(reason);
        if (sample.Reference.Unit != CtdnaUnit.VariantAlleleFraction)
            return Fall.NotEvaluable(MolecularResponseReason.OtherUnit, sample);
        var finding = Fall.ToRatio(sample, Half, inclusive: false, input.Options.Units);
        return finding.ReferenceLevel.IsDetected == true && Largest(sample.Reference) <= input.Options.ThompsonLowestReference
            ? Fall.NotEvaluable(MolecularResponseReason.ReferenceTooLow, sample)
            : finding;
    }

    /// <summary>The largest allele fraction: of a variant where they were counted, else the value of the sample.</summary>
    private static double? Largest(CtdnaSample reference) =>
        CtdnaLevel.Of(reference with { Value = null }, CtdnaMetric.MaximumAlleleFraction).Value is { } counted && !(counted < reference.Value)
            ? counted
            : reference.Value;
}
