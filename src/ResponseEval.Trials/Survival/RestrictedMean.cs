using System.Globalization;

namespace ResponseEval.Trials;

/// <summary>
/// The restricted mean survival time: the area below the Kaplan-Meier curve up to a horizon, which is the mean time without the event
/// within it (Royston and Parmar, BMC Med Res Methodol 2013;13:152). Its variance is the sum of A² d / (n (n - d)) over the times of
/// events, A the area from there to the horizon.
/// </summary>
/// <param name="Horizon">The time up to which the mean is taken.</param>
/// <param name="Value">The mean, 0 to <paramref name="Horizon"/>, in the unit of the times.</param>
/// <param name="StandardError">Its standard error.</param>
public readonly record struct RestrictedMean(double Horizon, double Value, double StandardError)
{
    /// <summary>The mean of a curve up to a horizon.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="horizon">The horizon, above 0 and finite.</param>
    /// <returns>
    /// Null where the horizon lies after the last observation and somebody was censored then: not estimable. If everybody had the event
    /// before, the area after the last is 0. (R's survfit carries the curve forward instead.)
    /// </returns>
    public static RestrictedMean? Of(KaplanMeier curve, double horizon)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (!(horizon > 0 && double.IsFinite(horizon)))
            throw new ArgumentOutOfRangeException(nameof(horizon), horizon, "A horizon is above 0 and finite.");
        var isCovered = horizon <= curve.LastObservation || curve.Steps is [.., { Estimate.Survival: 0 }];
        return isCovered ? Integrate(curve.Steps, horizon) : null;
    }

    /// <summary>Confidence limits, symmetric around the mean.</summary>
    /// <param name="level">The level, between 0 and 1.</param>
    public ConfidenceInterval Limits(double level = ConfidenceInterval.DefaultLevel) => NormalQuantile.Limits(Value, StandardError, level);

    /// <summary>By how much this mean exceeds that of other subjects, up to the same horizon.</summary>
    /// <param name="other">The other mean.</param>
    /// <exception cref="ArgumentException">The horizons differ.</exception>
    public RestrictedMeanDifference Minus(RestrictedMean other)
    {
        if (other.Horizon != Horizon)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A mean up to {Horizon:R} was expected, found one up to {other.Horizon:R}."),
                nameof(other));
        return new(Horizon, Value - other.Value, double.Hypot(StandardError, other.StandardError));
    }

    /// <summary>Goes back from the horizon, adding up the area.</summary>
    private static RestrictedMean Integrate(ReadOnlySpan<SurvivalStep> steps, double horizon)
    {
        var end = horizon;
        var area = 0d;
        var variance = 0d;
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            ref readonly var step = ref steps[i];
            if (step.Time >= horizon)
                continue;
            area += (end - step.Time) * step.Estimate.Survival;
            end = step.Time;
            if (step.Events > 0 && step.Events < step.AtRisk)
                variance += area * area * step.Events / ((double)step.AtRisk * (step.AtRisk - step.Events));
        }

        return new(horizon, area + end, Math.Sqrt(variance));
    }
}
