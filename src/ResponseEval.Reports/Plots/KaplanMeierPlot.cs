using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>
/// Progression-free survival by arm (<see cref="KaplanMeier"/>): steps, ticks where subjects are censored, pointwise 95 % limits (log-log),
/// numbers at risk; medians, and between two arms the hazard ratio of the first to the second, stand in the notes. The start is day 1
/// (<see cref="EndpointResult.Days"/>); a month has 30.4375 days.
/// </summary>
public static class KaplanMeierPlot
{
    private const int MostArms = 8;
    private const int MostBands = 3;
    private const string AllSubjects = "all subjects";

    /// <summary>The survival curves of a cohort.</summary>
    /// <param name="cohort">The cohort. With more than eight arms all subjects make one curve; where several readers read a subject, each reader has curves of their own.</param>
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

        // The reads of one subject are not independent, so that curves of two readers are not compared.
        var notes = arms.Select(Median).Concat(cohort.HasSeveralReads ? [] : Comparison(arms)).Append($"Censoring: {cohort.Censoring.Name}. Month: 30.4375 days.").ToList();
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
        var curves = Curves(cohort, subject => subject.Arm);
        return curves.Count > MostArms ? Curves(cohort, static _ => AllSubjects) : curves;
    }

    private static List<Arm> Curves(Cohort cohort, Func<CohortSubject, string> arm) =>
    [
        .. cohort.ByReader().SelectMany(read => read.Subjects.Where(subject => subject.ProgressionFreeSurvival is not null)
            .GroupBy(arm, StringComparer.Ordinal)
            .OrderBy(subjects => subjects.Key, StringComparer.Ordinal)
            .Select(subjects => new Arm(
                read.Reader is null ? subjects.Key : $"{read.Reader}: {subjects.Key}", [.. subjects.Select(subject => Time(subject.ProgressionFreeSurvival!))]))),
    ];

    private static SurvivalTime Time(EndpointResult result) => new(result.Days / KineticsConventions.MeanMonth, result.IsEvent);

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
        var isFirst = Enumerable.Repeat(1.0, first.Times.Count).Concat(Enumerable.Repeat(0.0, second.Times.Count)).ToArray();
        if (CoxRegression.Fit(times, [new CoxCovariate(first.Name, isFirst)]).Coefficients[0].Estimate is { } estimate)
            yield return $"Hazard ratio, {first.Name} : {second.Name}: {Words.Fixed(estimate.HazardRatio, 2)} "
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
