using MathNet.Numerics;

namespace ResponseEval;

/// <summary>Limits of blank and detection, and the chance to detect at all.</summary>
public static class DetectionLimits
{
    /// <summary>The one-sided 95 % quantile of the normal distribution as CLSI EP17-A2 prints it.</summary>
    public const double ClsiQuantile = 1.645;

    private const double Error = 0.05;
    private const double LargestMean = 1e9;

    /// <summary>The limit of blank: mean + 1.645 SD of blank samples (CLSI EP17-A2).</summary>
    /// <param name="blankMean">The mean of blank samples.</param>
    /// <param name="blankDeviation">Their standard deviation, 0 or more.</param>
    public static double LimitOfBlank(double blankMean, double blankDeviation) => blankMean + (ClsiQuantile * blankDeviation);

    /// <summary>The limit of detection: the limit of blank + 1.645 SD of low-level samples (CLSI EP17-A2).</summary>
    /// <param name="limitOfBlank">The limit of blank.</param>
    /// <param name="lowDeviation">The standard deviation of samples of a low level, 0 or more.</param>
    public static double LimitOfDetection(double limitOfBlank, double lowDeviation) => limitOfBlank + (ClsiQuantile * lowDeviation);

    /// <summary>The limit of blank of a count: the smallest k with P(X &lt;= k) of at least 95 % for a Poisson blank.</summary>
    /// <param name="blankMean">The mean count of blank samples, 0 to 10^9.</param>
    public static long PoissonLimitOfBlank(double blankMean)
    {
        if (!(blankMean >= 0 && blankMean <= LargestMean))
            throw new ArgumentOutOfRangeException(nameof(blankMean), blankMean, "A mean count lies between 0 and 10^9.");
        long below = -1, limit = 1;
        while (!Covers(limit, blankMean))
            limit *= 2;
        while (limit - below > 1)
        {
            var middle = below + ((limit - below) / 2);
            if (Covers(middle, blankMean))
                limit = middle;
            else
                below = middle;
        }

        return limit;
    }

    /// <summary>The limit of detection of a count: the smallest Poisson mean of which at least 95 % lie above the limit of blank.</summary>
    /// <param name="limitOfBlank">The limit of blank, 0 or more; 0 for an assay without background, which gives -ln 0.05: "three copies".</param>
    public static double PoissonLimitOfDetection(long limitOfBlank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limitOfBlank);
        return GarwoodInterval.Of(limitOfBlank, 1 - (2 * Error)).Upper;
    }

    /// <summary>The chance that at least one mutant molecule is in the tube: 1 - exp(-genomes × VAF). No assay can do better.</summary>
    /// <param name="genomeEquivalents">Haploid genome equivalents that enter the assay, 0 or more.</param>
    /// <param name="alleleFraction">The variant allele fraction, 0 to 1.</param>
    public static double DetectionProbability(double genomeEquivalents, double alleleFraction)
    {
        if (!(genomeEquivalents >= 0))
            throw new ArgumentOutOfRangeException(nameof(genomeEquivalents), genomeEquivalents, "Genome equivalents are 0 or more.");
        if (!(alleleFraction >= 0 && alleleFraction <= 1))
            throw new ArgumentOutOfRangeException(nameof(alleleFraction), alleleFraction, "A fraction lies between 0 and 1.");
        return -SmallDifference.ExpMinusOne(-genomeEquivalents * alleleFraction);
    }

    private static bool Covers(long count, double mean) => mean == 0 || SpecialFunctions.GammaUpperRegularized(count + 1, mean) >= 1 - Error;
}
