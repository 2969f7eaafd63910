namespace ResponseEval;

/// <summary>
/// Progression pace: the growth of tumour burden in percent of the older burden a month, and its ratio on treatment to the two months
/// before (Kato et al., Clin Cancer Res 2017;23:4242-50, who print the comparison and not the arithmetic).
/// </summary>
public static class ProgressionPace
{
    /// <summary>The pace over an interval, in percent of the earlier sum a month.</summary>
    /// <param name="interval">The sums and the days between them.</param>
    /// <param name="daysPerMonth">Days in a month, above 0.</param>
    /// <returns>The pace, negative where the sum shrank; null where the earlier sum is 0 mm.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not above 0.</exception>
    public static double? PercentPerMonth(GrowthInterval interval, double daysPerMonth = KineticsConventions.MeanMonth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysPerMonth);
        return interval.From.Hundredths == 0
            ? null
            : 100.0 * interval.Growth / interval.From.Hundredths * daysPerMonth / interval.Days;
    }

    /// <summary>The ratio of the pace on treatment to the pace before it; the unit of time cancels.</summary>
    /// <param name="reference">Pre-baseline scan to baseline.</param>
    /// <param name="onTreatment">Baseline to first evaluation.</param>
    /// <returns>The ratio; null where the tumour did not grow before treatment, or a sum to divide by is 0 mm.</returns>
    public static double? Ratio(GrowthInterval reference, GrowthInterval onTreatment) =>
        reference.Growth > 0 && reference.From.Hundredths > 0 && onTreatment.From.Hundredths > 0
            ? (double)onTreatment.Growth * reference.From.Hundredths * reference.Days
                / ((double)reference.Growth * onTreatment.From.Hundredths * onTreatment.Days)
            : null;

    /// <summary>Compares the ratio with a whole number, exactly, by cross-multiplication. The reference growth and the sums to divide by are positive.</summary>
    /// <returns>Negative, 0 or positive as the ratio is below, at or above it.</returns>
    internal static int CompareRatio(GrowthInterval reference, GrowthInterval onTreatment, int times) =>
        ((Int128)onTreatment.Growth * reference.From.Hundredths * reference.Days)
            .CompareTo((Int128)times * reference.Growth * onTreatment.From.Hundredths * onTreatment.Days);
}
