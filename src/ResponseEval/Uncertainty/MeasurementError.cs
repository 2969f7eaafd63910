using MathNet.Numerics.Distributions;

namespace ResponseEval;

/// <summary>
/// How far readings of one tumour scatter: the observed logarithm of a size is the true one plus normal noise. A proposed model,
/// exploratory; it decides no response.
/// </summary>
/// <remarks>
/// The ready-made contexts come from limits of agreement between readings (Yoon et al., Eur J Cancer 2016;53:5-15; Zhao et al., Radiology
/// 2009;252:263-72). They cover reading, hardly re-imaging. The <c>default</c> value is no error: what was observed is true.
/// </remarks>
public readonly record struct MeasurementError
{
    /// <summary>The normal quantile of 95 % limits, rounded as in the papers.</summary>
    private const double LimitQuantile = 1.96;

    /// <summary>Makes a measurement error.</summary>
    /// <param name="standardDeviation">The standard deviation of the logarithm of one reading, above 0; 0.05 is about 5 % of the size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0, or not finite.</exception>
    public MeasurementError(double standardDeviation)
    {
        if (!(standardDeviation > 0 && double.IsFinite(standardDeviation)))
            throw new ArgumentOutOfRangeException(nameof(standardDeviation), standardDeviation, "A standard deviation is above 0 and finite.");
        StandardDeviation = standardDeviation;
    }

    /// <summary>A sum of diameters, one reader throughout: 0.0413. What trials try to have.</summary>
    public static MeasurementError IntraReaderSum { get; } = new(0.0413);

    /// <summary>A sum of diameters, another reader each time: 0.0698.</summary>
    public static MeasurementError InterReaderSum { get; } = new(0.0698);

    /// <summary>A single lesion, one reader: 0.0611.</summary>
    public static MeasurementError IntraReaderLesion { get; } = new(0.0611);

    /// <summary>A single lesion, another reader each time: 0.0857.</summary>
    public static MeasurementError InterReaderLesion { get; } = new(0.0857);

    /// <summary>A diameter measured by computer on scans of one day: 0.0244.</summary>
    public static MeasurementError ComputerAidedLesion { get; } = new(0.0244);

    /// <summary>The standard deviation of the logarithm of one reading.</summary>
    public double StandardDeviation { get; }

    /// <summary>The standard deviation of the logarithm of the ratio of two readings.</summary>
    internal double OfRatio => StandardDeviation * Math.Sqrt(2);

    /// <summary>The error behind published 95 % limits of agreement of two readings: half their distance over 1.96, over the root of 2.</summary>
    /// <param name="lowerPercent">The lower limit of the relative difference, in percent.</param>
    /// <param name="upperPercent">The upper limit, in percent, above the lower.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limits are not finite or not in order.</exception>
    public static MeasurementError FromLimitsOfAgreement(double lowerPercent, double upperPercent) =>
        new((upperPercent - lowerPercent) / (2 * LimitQuantile) / 100 / Math.Sqrt(2));

    /// <summary>
    /// The probability that the true ratio of two sizes is at least a threshold, given the observed one and no prior knowledge:
    /// <c>Phi((ln r - ln c) / (s sqrt 2))</c>.
    /// </summary>
    /// <param name="observedRatio">The observed ratio of two readings, at least 0.</param>
    /// <param name="threshold">The threshold, above 0: 1.2 for growth by 20 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is negative or not finite, or the threshold is not above 0 and finite.</exception>
    public double ProbabilityAtLeast(double observedRatio, double threshold)
    {
        Check(observedRatio, threshold);
        return StandardDeviation == 0 ? (observedRatio >= threshold ? 1 : 0)
            : Normal.CDF(0, OfRatio, Math.Log(observedRatio) - Math.Log(threshold));
    }

    /// <summary>The probability that the true ratio of two sizes is at most a threshold, given the observed one.</summary>
    /// <param name="observedRatio">The observed ratio of two readings, at least 0.</param>
    /// <param name="threshold">The threshold, above 0: 0.7 for shrinkage by 30 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is negative or not finite, or the threshold is not above 0 and finite.</exception>
    public double ProbabilityAtMost(double observedRatio, double threshold)
    {
        Check(observedRatio, threshold);
        return StandardDeviation == 0 ? (observedRatio <= threshold ? 1 : 0)
            : Normal.CDF(0, OfRatio, Math.Log(threshold) - Math.Log(observedRatio));
    }

    private static void Check(double observedRatio, double threshold)
    {
        if (!(observedRatio >= 0 && double.IsFinite(observedRatio)))
            throw new ArgumentOutOfRangeException(nameof(observedRatio), observedRatio, "A ratio is at least 0 and finite.");
        if (!(threshold > 0 && double.IsFinite(threshold)))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold is above 0 and finite.");
    }
}
