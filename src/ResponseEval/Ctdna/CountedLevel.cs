namespace ResponseEval;

/// <summary>The level of a sample from its counts, where no value is reported.</summary>
internal static class CountedLevel
{
    private const double MissedOneInTwenty = 0.05;

    /// <summary>The value in the unit of the sample; null where the counts do not give it.</summary>
    public static double? Of(CtdnaSample sample, CtdnaMetric metric) => sample.Unit switch
    {
        CtdnaUnit.VariantAlleleFraction => OfVariants(sample, metric)
            ?? (SampleCounts.TryOf(sample, CountExposure.Molecules, out var molecules) ? molecules.Count.Rate : null),
        CtdnaUnit.CopiesPerMilliliter => SampleCounts.TryOf(sample, CountExposure.PlasmaMilliliters, out var copies) ? copies.Count.Rate : null,
        CtdnaUnit.MeanTumorMoleculesPerMilliliter when sample.Variants.Count > 0 =>
            SampleCounts.TryOf(sample, CountExposure.PlasmaMilliliters, out var mean) ? mean.Count.Rate / sample.Variants.Count : null,
        _ => null,
    };

    /// <summary>What no mutant molecule leaves possible, one-sided 95 %: 1 - 0.05^(1/n) of n molecules, -ln 0.05 copies in the plasma.</summary>
    public static double? LimitOfNone(CtdnaSample sample) => sample.Unit switch
    {
        CtdnaUnit.VariantAlleleFraction when SampleCounts.TryOf(sample, CountExposure.Molecules, out var molecules) && molecules.Count.Mutant == 0 =>
            -SmallDifference.ExpMinusOne(Math.Log(MissedOneInTwenty) / molecules.Count.Exposure),
        CtdnaUnit.CopiesPerMilliliter
            when SampleCounts.TryOf(sample, CountExposure.PlasmaMilliliters, out var copies) && copies.Count.Mutant == 0 =>
            -Math.Log(MissedOneInTwenty) / copies.Count.Exposure,
        _ => null,
    };

    private static double? OfVariants(CtdnaSample sample, CtdnaMetric metric)
    {
        if (metric == CtdnaMetric.AsReported || sample.Variants.Count == 0)
            return null;
        double sum = 0, largest = 0;
        foreach (var variant in sample.Variants)
        {
            if (variant is not { MutantMolecules: { } mutant, TotalMolecules: > 0 and var total })
                return null;
            var fraction = (double)mutant / total;
            sum += fraction;
            largest = Math.Max(largest, fraction);
        }

        return metric == CtdnaMetric.MaximumAlleleFraction ? largest : sum / sample.Variants.Count;
    }
}
