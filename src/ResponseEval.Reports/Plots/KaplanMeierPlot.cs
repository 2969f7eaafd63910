using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>
/// Progression-free survival by arm (<see cref="KaplanMeier"/>): steps, ticks where subjects are censored, pointwise 95 % limits (log-log),
/// numbers at risk; medians, and between two arms the hazard ratio, stand in the notes. A month has 30.4375 days.
/// </summary>
public static class KaplanMeierPlot
{
    private const int MostArms = 8;
    private const int MostBands = 3;
    private const string AllSubjects = "all subjects";

    /// <summary>The survival curves of a cohort.</summary>
    /// <param name="cohort">The cohort. With more than eight arms all subjects make one curve.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var arms = Arms(cohort);
        var curves = new PlotTable("curve", "arm", "step", "month", "survival", "lower", "upper");
        var censored = new PlotTable("censored", "arm", "month", "survival", "count");
        var risk = new PlotTable("risk", "arm", "month", "atRisk");
        var last = arms.Count == 0 ? 0 : arms.Max(arm => arm.Curve.LastObservation ?? 0);
        var ticks = Ticks(last).ToList();
        foreach (var arm in arms)
        {
            AddCurve(curves, censored, arm);
            foreach (var tick in ticks)
                risk.Add(arm.Name, tick, arm.Curve.AtRisk(tick));
        }

        var notes = arms.Select(Median).Concat(Comparison(arms)).Append($"Censoring: {cohort.Censoring.Name}. Month: 30.4375 days.").ToList();
        return new Plot("km", "Progression-free survival (RECIST 1.1)")
        {
            Description = "Kaplan-Meier curves of progression-free survival. " + string.Join(" ", notes),
            Notes = [.. notes],
            Parameters =
            [
                PlotParameter.Of("lastMonth", Math.Max(last, ticks[^1])),
                PlotParameter.Of("ticks", ticks),
                PlotParameter.Of("arms", arms.Select(arm => arm.Name)),
                PlotParameter.Of("bands", arms.Count <= MostBands),
            ],
            Tables = [curves, censored, risk],
        };
    }

    private static List<Arm> Arms(Cohort cohort)
    {
        var subjects = cohort.Subjects.Where(subject => subject.ProgressionFreeSurvival is not null).ToList();
        var name = cohort.Arms.Count > MostArms ? static _ => AllSubjects : (Func<CohortSubject, string>)(subject => subject.Arm);
        return [.. subjects.GroupBy(name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Arm(group.Key, [.. group.Select(subject => Time(subject.ProgressionFreeSurvival!))]))];
    }

    /// <summary>Day 0 is the start: a subject without follow-up is censored at 0.</summary>
    private static SurvivalTime Time(EndpointResult result) =>
        new((result.Date.DayNumber - result.StartDate.DayNumber) / KineticsConventions.MeanMonth, result.IsEvent);

    private static void AddCurve(PlotTable curves, PlotTable censored, Arm arm)
    {
        curves.Add(arm.Name, 0, 0.0, 100.0, 100.0, 100.0);
        var step = 0;
        foreach (ref readonly var at in arm.Curve.Steps)
        {
            var limits = at.Estimate.Limits();
            curves.Add(arm.Name, ++step, Round(at.Time), Percent(at.Estimate.Survival), Percent(limits?.Lower), Percent(limits?.Upper));
            if (at.Censored > 0)
                censored.Add(arm.Name, Round(at.Time), Percent(at.Estimate.Survival), at.Censored);
        }
    }

    private static string Median(Arm arm)
    {
        var median = arm.Curve.Median();
        return $"{arm.Name}: {Words.Count(arm.Curve.Events, "event", "events")} of {arm.Curve.Subjects}, median {Months(median.Time)}{(median.Time is null ? "" : " months")} "
            + $"(95 % limits {Months(median.Lower)} to {Months(median.Upper)}).";
    }

    private static IEnumerable<string> Comparison(List<Arm> arms)
    {
        if (arms is not [var first, var second])
            yield break;
        SurvivalTime[] times = [.. first.Times, .. second.Times];
        var isSecond = Enumerable.Repeat(0.0, first.Times.Count).Concat(Enumerable.Repeat(1.0, second.Times.Count)).ToArray();
        if (CoxRegression.Fit(times, [new CoxCovariate(second.Name, isSecond)]).Coefficients[0].Estimate is { } estimate)
            yield return $"Hazard ratio, {second.Name} against {first.Name}: {Words.Fixed(estimate.HazardRatio, 2)} "
                + $"(95 % limits {Words.Fixed(estimate.Limits().Lower, 2)} to {Words.Fixed(estimate.Limits().Upper, 2)}), Cox.";
    }

    private static IEnumerable<double> Ticks(double last)
    {
        double[] steps = [1, 2, 3, 6, 12, 24, 60];
        var width = steps.First(step => last / step <= 12 || step == steps[^1]);
        for (var tick = 0.0; tick < last + width && tick <= 20 * width; tick += width)
            yield return tick;
    }

    private static double Round(double months) => Math.Round(months, 3);

    private static double? Percent(double? survival) => survival is { } known ? Math.Round(100 * known, 2) : null;

    private static string Months(double? months) => months is { } known ? Words.Fixed(known, 1) : "not reached";

    private sealed record Arm(string Name, IReadOnlyList<SurvivalTime> Times)
    {
        public KaplanMeier Curve { get; } = KaplanMeier.Of([.. Times]);
    }
}
