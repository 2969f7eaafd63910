namespace ResponseEval.Trials;

/// <summary>
/// Fisher's exact test of two rates: the chance of what was seen, given how many have it in both groups together. R: <c>fisher.test</c>.
/// </summary>
public static class FisherExactTest
{
    /// <summary>Two tables whose chances differ by less than this share are equally likely, as in R.</summary>
    private const double EquallyLikely = 1e-7;

    /// <summary>The two-sided p value: the chance of all that is not more likely than what was seen.</summary>
    /// <param name="pair">The rates.</param>
    public static double TwoSided(ProportionPair pair)
    {
        var chances = Chances(pair, out var seen);
        var sum = 0.0;
        foreach (var chance in chances)
            if (chance <= chances[seen] * (1 + EquallyLikely))
                sum += chance;
        return Math.Min(1, sum);
    }

    /// <summary>The p value of a greater rate in the first group: the chance of as many there or more.</summary>
    /// <param name="pair">The rates.</param>
    public static double Greater(ProportionPair pair)
    {
        var chances = Chances(pair, out var seen);
        return Math.Min(1, Sum(chances.AsSpan(seen)));
    }

    /// <summary>The p value of a smaller rate in the first group.</summary>
    /// <param name="pair">The rates.</param>
    public static double Less(ProportionPair pair) => Greater(new(pair.Second, pair.First));

    /// <summary>
    /// The hypergeometric chances of every number that the first group can have, from the smallest. They follow from each other by their ratios, outwards
    /// from the most likely one, and add up to 1.
    /// </summary>
    private static double[] Chances(ProportionPair pair, out int seen)
    {
        var (n1, n2) = (pair.First.Denominator, pair.Second.Denominator);
        var all = (long)pair.First.Numerator + pair.Second.Numerator;
        var least = (int)Math.Max(0, all - n2);
        var most = (int)Math.Min(n1, all);
        seen = pair.First.Numerator - least;
        var chances = new double[most - least + 1];
        var mode = (int)Math.Clamp((long)((n1 + 1.0) * (all + 1.0) / (n1 + (double)n2 + 2)), least, most);
        chances[mode - least] = 1;
        for (var k = mode; k < most; k++)
            chances[k + 1 - least] = chances[k - least] * Ratio(k);
        for (var k = mode; k > least; k--)
            chances[k - 1 - least] = chances[k - least] / Ratio(k - 1);
        var total = Sum(chances);
        for (var i = 0; i < chances.Length; i++)
            chances[i] /= total;
        return chances;

        double Ratio(int k) => ((double)n1 - k) / (k + 1) * (all - k) / ((double)n2 - all + k + 1);
    }

    private static double Sum(ReadOnlySpan<double> chances)
    {
        var sum = 0.0;
        foreach (var chance in chances)
            sum += chance;
        return sum;
    }
}
