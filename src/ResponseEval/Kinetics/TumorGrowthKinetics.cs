namespace ResponseEval;

/// <summary>
/// Tumour growth kinetics (TGK): the growth of the sum of the target lesions in mm a month, linear and without volume, and its ratio on
/// treatment to before (Saada-Bouzid et al., Ann Oncol 2017;28:1605-11). Below 0 the tumour shrinks, up to 1 it grows more slowly than
/// before, above 1 faster.
/// </summary>
public static class TumorGrowthKinetics
{
    /// <summary>The growth over an interval, in mm a month.</summary>
    /// <param name="interval">The sums and the days between them.</param>
    /// <param name="daysPerMonth">Days in a month, above 0.</param>
    /// <returns>The growth, negative where the sum shrank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not above 0.</exception>
    public static double MillimetersPerMonth(GrowthInterval interval, double daysPerMonth = KineticsConventions.MeanMonth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysPerMonth);
        return interval.Growth / 100.0 * daysPerMonth / interval.Days;
    }

    /// <summary>The ratio of growth on treatment to growth before it; the unit of time cancels.</summary>
    /// <param name="reference">Pre-baseline scan to baseline.</param>
    /// <param name="onTreatment">Baseline to first evaluation.</param>
    /// <returns>The ratio; null where the tumour did not grow before treatment, which gives the ratio no meaning.</returns>
    public static double? Ratio(GrowthInterval reference, GrowthInterval onTreatment) =>
        reference.Growth > 0
            ? onTreatment.Growth * (double)reference.Days / (reference.Growth * (double)onTreatment.Days)
            : null;

    /// <summary>Compares the ratio with a whole number, exactly, by cross-multiplication. The reference growth is positive.</summary>
    /// <returns>Negative, 0 or positive as the ratio is below, at or above it.</returns>
    internal static int CompareRatio(GrowthInterval reference, GrowthInterval onTreatment, int times) =>
        ((Int128)onTreatment.Growth * reference.Days).CompareTo((Int128)times * reference.Growth * onTreatment.Days);
}
