namespace ResponseEval;

/// <summary>The approximate interval of the ratio of two fractions, index to reference, by its logarithm (Katz et al., Biometrics 1978;34:469-74).</summary>
public static class KatzInterval
{
    /// <summary>The interval: exp(ln r ± z sqrt(1/m2 - 1/n2 + 1/m1 - 1/n1)).</summary>
    /// <param name="reference">The count before, in molecules.</param>
    /// <param name="index">The count after, in molecules.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <returns>Null where a sample has no mutant molecule: the logarithm is then not defined.</returns>
    public static ConfidenceInterval? Of(MolecularCount reference, MolecularCount index, double level = ConfidenceInterval.DefaultLevel)
    {
        if (reference.Mutant == 0 || index.Mutant == 0)
            return null;
        var variance = (1.0 / index.Mutant) - (1 / index.Exposure) + (1.0 / reference.Mutant) - (1 / reference.Exposure);
        var ratio = index.Rate / reference.Rate;
        var factor = Math.Exp(ConfidenceInterval.NormalQuantile(level) * Math.Sqrt(Math.Max(variance, 0)));
        return new(ratio / factor, ratio * factor);
    }
}
