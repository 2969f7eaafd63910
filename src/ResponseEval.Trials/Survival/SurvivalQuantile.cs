namespace ResponseEval.Trials;

/// <summary>
/// A quantile of survival time with its limits; null is "not estimable", because the curve or its limit never falls so low.
/// </summary>
/// <param name="Probability">The share of subjects that had the event by then: 0.5 for the median.</param>
/// <param name="Time">The quantile.</param>
/// <param name="Lower">Its lower limit.</param>
/// <param name="Upper">Its upper limit.</param>
public readonly record struct SurvivalQuantile(double Probability, double? Time, double? Lower, double? Upper);
