namespace ResponseEval.Trials;

/// <summary>
/// The survival curve of one group of subjects (Kaplan and Meier, J Am Stat Assoc 1958;53:457-81): S(t) is the product of (n - d) / n over
/// the times up to t, with d events among n at risk. Its error is Greenwood's (Reports on Public Health and Medical Subjects 1926;33:1-26).
/// </summary>
/// <remarks>
/// At one time events come before censorings. After the last observation nothing is estimable, and no value is carried forward, not even a
/// 0. The order of the subjects does not matter, to the last bit. Agrees with <c>survfit</c> of R's package survival (Therneau), which
/// however takes times that differ by rounding alone as equal; here times are equal if they are equal.
/// </remarks>
public sealed class KaplanMeier
{
    private readonly SurvivalStep[] steps;

    private KaplanMeier(SurvivalStep[] steps) => this.steps = steps;

    /// <summary>Every time at which somebody had the event or was censored, ascending.</summary>
    public ReadOnlySpan<SurvivalStep> Steps => steps;

    /// <summary>How many subjects there are.</summary>
    public int Subjects => steps is [var first, ..] ? first.AtRisk : 0;

    /// <summary>How many had the event.</summary>
    public int Events
    {
        get
        {
            var events = 0;
            foreach (ref readonly var step in Steps)
                events += step.Events;
            return events;
        }
    }

    /// <summary>The last time at which anybody was observed; null without subjects.</summary>
    public double? LastObservation => steps is [.., var last] ? last.Time : null;

    /// <summary>Estimates the curve.</summary>
    /// <param name="subjects">The subjects in any order. Without any, nothing is estimable.</param>
    public static KaplanMeier Of(ReadOnlySpan<SurvivalTime> subjects) => Of(SortedTimes.Of(subjects));

    /// <summary>
    /// The curve of follow-up, by the reverse Kaplan-Meier method (Schemper and Smith, Control Clin Trials 1996;17:343-6): censoring counts
    /// as the event and the event as censoring. Its median is the median follow-up.
    /// </summary>
    /// <param name="subjects">The subjects in any order.</param>
    public static KaplanMeier FollowUp(ReadOnlySpan<SurvivalTime> subjects)
    {
        var reversed = new SurvivalTime[subjects.Length];
        for (var i = 0; i < reversed.Length; i++)
            reversed[i] = new(subjects[i].Time, !subjects[i].IsEvent);
        return Of(reversed);
    }

    /// <summary>The survival at a landmark.</summary>
    /// <param name="time">The time, 0 or more.</param>
    /// <returns>Null after the last observation: not estimable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or no number.</exception>
    public SurvivalEstimate? At(double time)
    {
        var after = FirstStep(time, isAfter: true);
        if (!(time <= LastObservation))
            return null;
        return after == 0 ? new(1, 0) : steps[after - 1].Estimate;
    }

    /// <summary>How many are under observation just before a time, as the row "number at risk" below a plot has it.</summary>
    /// <param name="time">The time, 0 or more.</param>
    public int AtRisk(double time)
    {
        var next = FirstStep(time, isAfter: false);
        return next < steps.Length ? steps[next].AtRisk : 0;
    }

    /// <summary>The median survival time with limits.</summary>
    /// <param name="level">The level of the limits, between 0 and 1.</param>
    /// <param name="transform">The scale of the pointwise limits that they come from.</param>
    public SurvivalQuantile Median(
        double level = ConfidenceInterval.DefaultLevel, SurvivalTransform transform = SurvivalTransform.LogLog) =>
        Quantile(0.5, level, transform);

    /// <summary>
    /// A quantile of survival time: the first time at which the curve is below 1 - probability; if it equals that for a while, the middle
    /// of that while. The limits are the times at which the pointwise limits come down to it (Brookmeyer and Crowley, Biometrics
    /// 1982;38:29-41).
    /// </summary>
    /// <remarks>
    /// As <c>quantile</c> of R's survfit. In particular a curve that ends exactly at 1 - probability gives the middle between its last
    /// event and the last observation. One difference: where few are at risk a limit may rise again, and it counts where it first comes
    /// down, while R sorts the values of the limits before.
    /// </remarks>
    /// <param name="probability">
    /// The share of subjects that had the event, between 0 and 1: 0.25 for the first quartile of survival time.
    /// </param>
    /// <param name="level">The level of the limits, between 0 and 1.</param>
    /// <param name="transform">The scale of the pointwise limits.</param>
    public SurvivalQuantile Quantile(
        double probability, double level = ConfidenceInterval.DefaultLevel, SurvivalTransform transform = SurvivalTransform.LogLog)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability between 0 and 1 was expected.");
        var normal = NormalQuantile.TwoSided(level);
        var curve = new Crossing(1 - probability);
        var lower = curve;
        var upper = curve;
        foreach (ref readonly var step in Steps)
        {
            if (step.Events == 0)
                continue;
            var limits = step.Estimate.Limits(transform, normal);
            curve.Take(step.Time, step.Estimate.Survival);
            lower.Take(step.Time, limits?.Lower ?? double.NaN);
            upper.Take(step.Time, limits?.Upper ?? double.NaN);
        }

        var last = LastObservation ?? 0;
        return new(probability, curve.Time(last), lower.Time(last), upper.Time(last));
    }

    private static KaplanMeier Of(SortedTimes times)
    {
        var steps = new SurvivalStep[DistinctTimes(times)];
        var riskSet = new RiskSet(times);
        var curve = new ProductLimit(riskSet.Count);
        for (var i = 0; i < steps.Length; i++)
        {
            var time = riskSet.NextTime;
            var atRisk = riskSet.Count;
            var events = riskSet.TakeEvents(time);
            curve.Take(atRisk, events);
            steps[i] = new(time, atRisk, events, riskSet.TakeCensorings(time), curve.Estimate);
        }

        return new(steps);
    }

    private static int DistinctTimes(SortedTimes times)
    {
        var riskSet = new RiskSet(times);
        var count = 0;
        for (var time = riskSet.NextTime; time < double.PositiveInfinity; time = riskSet.NextTime)
        {
            riskSet.TakeEvents(time);
            riskSet.TakeCensorings(time);
            count++;
        }

        return count;
    }

    /// <summary>The place of the first step at or after a time.</summary>
    private int FirstStep(double time, bool isAfter)
    {
        if (!(time >= 0))
            throw new ArgumentOutOfRangeException(nameof(time), time, "A time of 0 or more was expected.");
        var (low, high) = (0, steps.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (steps[middle].Time < time || (isAfter && steps[middle].Time == time))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
