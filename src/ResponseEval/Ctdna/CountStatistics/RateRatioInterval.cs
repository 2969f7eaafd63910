namespace ResponseEval;

/// <summary>
/// The exact interval of the ratio of two Poisson rates, index to reference: the Clopper-Pearson interval of the index sample's share of all
/// mutant molecules, turned into a ratio (Przyborowski and Wilenski, Biometrika 1940;31:313-23). R: <c>poisson.test(c(m2, m1), c(e2, e1))$conf.int</c>.
/// </summary>
public static class RateRatioInterval
{
    /// <summary>The interval. Swapping the samples gives the reciprocal ends in the other order, exactly.</summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <returns>From 0 without a mutant molecule in the index sample, to infinity without one in the reference sample.</returns>
    public static ConfidenceInterval Of(MolecularCount reference, MolecularCount index, double level = ConfidenceInterval.DefaultLevel)
    {
        var tail = ConfidenceInterval.Tail(level);
        var normal = ConfidenceInterval.NormalQuantile(level);
        return new(Lower(reference, index, tail, normal), 1 / Lower(index, reference, tail, normal));
    }

    /// <summary>ln(e2 / e1).</summary>
    internal static double LogExposureRatio(MolecularCount reference, MolecularCount index) =>
        reference.Exposure > 0 && index.Exposure > 0
            ? Math.Log(index.Exposure / reference.Exposure)
            : throw new ArgumentException("The default count has no exposure.");

    private static double Lower(MolecularCount reference, MolecularCount index, double tail, double normal)
    {
        var exposures = LogExposureRatio(reference, index);
        return index.Mutant == 0 ? 0 : Math.Exp(BetaQuantile.LogOdds(index.Mutant, reference.Mutant + 1.0, tail, normal) - exposures);
    }
}
