namespace ResponseEval.Trials;

/// <summary>The sums that kappa and its standard errors are made of (Fleiss, Cohen and Everitt, Psychol Bull 1969;72:323-7).</summary>
internal sealed class KappaSums
{
    private readonly AgreementTable table;
    private readonly KappaWeights weights;
    private readonly double[] first;
    private readonly double[] second;

    public KappaSums(AgreementTable table, KappaWeights weights)
    {
        this.table = table;
        this.weights = weights;
        first = new double[table.Categories];
        second = new double[table.Categories];
        foreach (var (i, j) in Cells())
        {
            first[i] += table[i, j];
            second[j] += table[i, j];
        }
    }

    /// <summary>One less the disagreement seen over the disagreement by chance: exactly 1 where there is none.</summary>
    public CohenKappa Kappa()
    {
        double seen = 0, byChance = 0;
        foreach (var (i, j) in Cells())
        {
            seen += Disagreement(i, j) * table[i, j];
            byChance += Disagreement(i, j) * first[i] * second[j];
        }

        if (byChance == 0)
            return default;
        var n = (double)table.Subjects;
        var kappa = 1 - (seen * n / byChance);
        var expected = 1 - (byChance / (n * n));
        return new(kappa, StandardError(kappa, expected), StandardErrorByChance(expected));
    }

    private double StandardError(double kappa, double expected)
    {
        var sum = 0.0;
        foreach (var (i, j) in Cells())
            sum += table[i, j] * Square(Weight(i, j) - (MeanWeights(i, j) * (1 - kappa)));
        return Root((sum / table.Subjects) - Square(kappa - (expected * (1 - kappa))), expected);
    }

    private double StandardErrorByChance(double expected)
    {
        var sum = 0.0;
        foreach (var (i, j) in Cells())
            sum += first[i] * second[j] * Square(Weight(i, j) - MeanWeights(i, j));
        return Root((sum / table.Subjects / table.Subjects) - Square(expected), expected);
    }

    private double Root(double variance, double expected) => Math.Sqrt(Math.Max(0, variance) / table.Subjects) / (1 - expected);

    /// <summary>The mean weight of the first reader's category over the second reader's habits, and the other way round, added up.</summary>
    private double MeanWeights(int i, int j)
    {
        var sum = 0.0;
        for (var k = 0; k < table.Categories; k++)
            sum += (second[k] * Weight(i, k)) + (first[k] * Weight(k, j));
        return sum / table.Subjects;
    }

    private double Weight(int i, int j) => 1 - Disagreement(i, j);

    /// <summary>0 on the diagonal, 1 for the farthest.</summary>
    private double Disagreement(int i, int j)
    {
        var distance = (double)Math.Abs(i - j) / (table.Categories - 1);
        return weights switch
        {
            KappaWeights.Linear => distance,
            KappaWeights.Quadratic => distance * distance,
            _ => i == j ? 0 : 1,
        };
    }

    private IEnumerable<(int First, int Second)> Cells()
    {
        for (var i = 0; i < table.Categories; i++)
            for (var j = 0; j < table.Categories; j++)
                yield return (i, j);
    }

    private static double Square(double value) => value * value;
}
