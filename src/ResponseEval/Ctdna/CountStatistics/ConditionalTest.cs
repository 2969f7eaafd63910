namespace ResponseEval;

/// <summary>
/// The conditional test of two Poisson rates (Przyborowski and Wilenski, Biometrika 1940;31:313-23): given the sum of both counts, the second is
/// binomial with chance R e2 / (e1 + R e2). Exact, and conservative for small counts.
/// </summary>
/// <remarks>With no mutant molecule in either sample every p value is 1, mid-p values one half.</remarks>
public static class ConditionalTest
{
    /// <summary>The p value of a rise: the chance of at least as many in the index sample. R: <c>poisson.test(c(m2, m1), c(e2, e1), R, "greater")</c>.</summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="ratio">The rate ratio under the hypothesis, above 0.</param>
    public static double Rise(MolecularCount reference, MolecularCount index, double ratio = 1) =>
        Tail(reference, index, index.Mutant, ratio);

    /// <summary>The p value of a fall: the chance of at most as many in the index sample.</summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="ratio">
    /// The rate ratio under the hypothesis, above 0. 0.5 asks whether a fall by half or more is established, not only observed.
    /// </param>
    public static double Fall(MolecularCount reference, MolecularCount index, double ratio = 1) => Rise(index, reference, 1 / ratio);

    /// <summary>
    /// The two-sided p value: twice the smaller one-sided value, at most 1. (R's <c>poisson.test</c> adds up what is less likely instead, which
    /// differs with unequal exposures.)
    /// </summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="ratio">The rate ratio under the hypothesis, above 0.</param>
    public static double TwoSided(MolecularCount reference, MolecularCount index, double ratio = 1) =>
        Math.Min(1, 2 * Math.Min(Rise(reference, index, ratio), Fall(reference, index, ratio)));

    /// <summary>The mid-p value of a rise: the observed count weighs one half. Less conservative, no longer exact.</summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="ratio">The rate ratio under the hypothesis, above 0.</param>
    public static double MidRise(MolecularCount reference, MolecularCount index, double ratio = 1) =>
        0.5 * (Tail(reference, index, index.Mutant, ratio) + Tail(reference, index, index.Mutant + 1.0, ratio));

    /// <summary>The mid-p value of a fall.</summary>
    /// <param name="reference">The count before.</param>
    /// <param name="index">The count after.</param>
    /// <param name="ratio">The rate ratio under the hypothesis, above 0.</param>
    public static double MidFall(MolecularCount reference, MolecularCount index, double ratio = 1) => MidRise(index, reference, 1 / ratio);

    /// <summary>The chance of at least so many in the index sample.</summary>
    private static double Tail(MolecularCount reference, MolecularCount index, double atLeast, double ratio)
    {
        if (!(ratio > 0 && double.IsFinite(ratio)))
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A rate ratio is above 0 and finite.");
        var sum = (double)reference.Mutant + index.Mutant;
        if (atLeast == 0)
            return 1;
        return atLeast > sum ? 0 : BetaTail.Probability(atLeast, sum - atLeast + 1, RateRatioInterval.LogExposureRatio(reference, index) + Math.Log(ratio));
    }
}
