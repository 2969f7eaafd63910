namespace ResponseEval;

/// <summary>The ratio of two rates with variation beyond counting: blood draws of one person differ too.</summary>
/// <param name="Ratio">The ratio, index to reference.</param>
/// <param name="Z">The logarithm of the ratio in standard errors.</param>
/// <param name="Interval">The interval of the ratio.</param>
public readonly record struct OverdispersedRatio(double Ratio, double Z, ConfidenceInterval Interval)
{
    /// <summary>The ratio with se² = 1/m1 + 1/m2 + 2 CV². A proposal of this library's rule book, not a published test.</summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="variation">The pre-analytical and biological coefficient of variation, 0 or more, for example 0.1 to 0.2.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    /// <returns>Null where a sample has no mutant molecule.</returns>
    public static OverdispersedRatio? Of(
        MolecularCount reference, MolecularCount index, double variation, double level = ConfidenceInterval.DefaultLevel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(variation);
        if (reference.Mutant == 0 || index.Mutant == 0)
            return null;
        var logarithm = Math.Log(index.Rate / reference.Rate);
        var error = Math.Sqrt((1.0 / reference.Mutant) + (1.0 / index.Mutant) + (2 * variation * variation));
        var margin = ConfidenceInterval.NormalQuantile(level) * error;
        return new(Math.Exp(logarithm), logarithm / error, new(Math.Exp(logarithm - margin), Math.Exp(logarithm + margin)));
    }
}
