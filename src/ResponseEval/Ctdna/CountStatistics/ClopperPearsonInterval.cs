namespace ResponseEval;

/// <summary>The exact interval of a fraction from counts (Clopper and Pearson, Biometrika 1934;26:404-13): of an allele fraction.</summary>
public static class ClopperPearsonInterval
{
    /// <summary>The interval.</summary>
    /// <param name="mutant">Mutant molecules, 0 to <paramref name="total"/>.</param>
    /// <param name="total">Molecules in all, 1 or more.</param>
    /// <param name="level">The level, between 0 and 1.</param>
    public static ConfidenceInterval Of(long mutant, long total, double level = ConfidenceInterval.DefaultLevel)
    {
        Check(mutant, total);
        var tail = ConfidenceInterval.Tail(level);
        var normal = ConfidenceInterval.NormalQuantile(level);
        return new(
            mutant == 0 ? 0 : BetaTail.Chance(BetaQuantile.LogOdds(mutant, total - mutant + 1.0, tail, normal)),
            mutant == total ? 1 : BetaTail.Chance(-BetaQuantile.LogOdds(total - mutant, mutant + 1.0, tail, normal)));
    }

    /// <summary>The one-sided upper limit: with no mutant molecule among n, 1 - (1 - confidence)^(1/n).</summary>
    /// <param name="mutant">Mutant molecules, 0 to <paramref name="total"/>.</param>
    /// <param name="total">Molecules in all, 1 or more.</param>
    /// <param name="confidence">The confidence, between one half and 1.</param>
    public static double UpperLimit(long mutant, long total, double confidence = ConfidenceInterval.DefaultLevel)
    {
        Check(mutant, total);
        if (!(confidence >= 0.5 && confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between one half and 1.");
        return Of(mutant, total, (2 * confidence) - 1).Upper;
    }

    private static void Check(long mutant, long total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mutant);
        ArgumentOutOfRangeException.ThrowIfLessThan(total, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mutant, total);
    }
}
