using MathNet.Numerics.Distributions;

namespace ResponseEval;

/// <summary>
/// What measurement error does to the tumour growth rate of Ferté et al. (Clin Cancer Res 2014;20:246-52), <c>TG = 3 ln(Dt/D0) / t</c> and
/// <c>TGR = 100 (exp(TG) - 1)</c>. A proposed model, exploratory.
/// </summary>
public static class GrowthRateError
{
    /// <summary>A volume grows with the third power of a diameter.</summary>
    private const double Dimensions = 3;

    /// <summary>The standard error of TG per month: <c>3 s sqrt 2 / t</c>. Over two months with one reader about 0.088, some 9 % a month.</summary>
    /// <param name="error">The measurement error of a sum.</param>
    /// <param name="months">The months between the two scans, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above 0, or not finite.</exception>
    public static double StandardError(MeasurementError error, double months)
    {
        if (!(months > 0 && double.IsFinite(months)))
            throw new ArgumentOutOfRangeException(nameof(months), months, "The time is above 0 and finite.");
        return Dimensions * error.OfRatio / months;
    }

    /// <summary>The confidence interval of TGR, in percent a month; it is symmetric in TG, not in TGR.</summary>
    /// <param name="error">The measurement error of a sum.</param>
    /// <param name="observedRatio">The later sum over the earlier, above 0.</param>
    /// <param name="months">The months between the two scans, above 0.</param>
    /// <param name="level">The confidence level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument lies outside its range.</exception>
    public static (double LowerPercent, double UpperPercent) Interval(MeasurementError error, double observedRatio, double months, double level = 0.95)
    {
        if (!(observedRatio > 0 && double.IsFinite(observedRatio)))
            throw new ArgumentOutOfRangeException(nameof(observedRatio), observedRatio, "The ratio is above 0 and finite.");
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1.");
        var reach = Normal.InvCDF(0, 1, (1 + level) / 2) * StandardError(error, months);
        var growth = Dimensions * Math.Log(observedRatio) / months;
        return (Rate(growth - reach), Rate(growth + reach));
    }

    private static double Rate(double growth) => 100 * (Math.Exp(growth) - 1);
}
