namespace ResponseEval;

/// <summary>
/// Tumour growth rate (TGR): the change of volume in percent a month, of one sphere whose diameter is the sum of the target lesions,
/// growing exponentially: <c>TG = 3 ln(to / from) / t</c>, <c>TGR = 100 (exp(TG) - 1)</c>, t in months (Ferté et al., Clin Cancer Res
/// 2014;20:246-52).
/// </summary>
/// <remarks>
/// From baseline on, time counts from the baseline scan and not from the first dose. New and non-target lesions never enter. The rate is at
/// least -100 and has no upper bound. It is exact to about 1e-15 relative, near zero too; thresholds are decided with a relative tolerance
/// of 1e-9, a rate within it counting as equal to the threshold.
/// </remarks>
public static class TumorGrowthRate
{
    private const double Complete = -100;

    /// <summary>The growth rate over an interval, in percent a month.</summary>
    /// <param name="interval">The sums and the days between them.</param>
    /// <param name="daysPerMonth">Days in a month, above 0.</param>
    /// <returns>The rate; -100 where the later sum is 0 mm (every target gone), null where the earlier sum is 0 mm.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The month is not above 0.</exception>
    public static double? PercentPerMonth(GrowthInterval interval, double daysPerMonth = KineticsConventions.MeanMonth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysPerMonth);
        if (interval.From.Hundredths == 0)
            return null;
        if (interval.To.Hundredths == 0)
            return Complete;

        // ln(to / from) as 2 artanh((to - from) / (to + from)) and exp(x) - 1 as 2 sinh(x / 2) exp(x / 2): no digits are lost near zero.
        var log = 2 * Math.Atanh(interval.Growth / (double)(interval.To.Hundredths + interval.From.Hundredths));
        var half = 3 * log * daysPerMonth / interval.Days / 2;
        return 200 * Math.Sinh(half) * Math.Exp(half);
    }
}
