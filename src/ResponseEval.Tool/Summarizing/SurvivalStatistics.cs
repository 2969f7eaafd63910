using ResponseEval.Reports;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>One endpoint in each group, and the groups against each other.</summary>
internal sealed class SurvivalStatistics(Endpoint endpoint, string section, SummaryOptions options)
{
    /// <summary>The days of a month: 365.25 / 12.</summary>
    public const double DaysOfMonth = 30.4375;

    /// <summary>More groups than this are sites to look at: the test would need the covariances of all of them.</summary>
    private const int MostGroups = 100;

    private static readonly int[] _landmarks = [6, 12];

    private static readonly (Endpoint Endpoint, string Section)[] _sections =
    [
        (Endpoint.ProgressionFreeSurvival, "pfs"),
        (Endpoint.OverallSurvival, "os"),
        (Endpoint.DurationOfResponse, "dor"),
        (Endpoint.TimeToResponse, "ttr"),
        (Endpoint.ImmuneProgressionFreeSurvival, "ipfs"),
    ];

    private bool AreGroupsCompared => endpoint
        is Endpoint.ProgressionFreeSurvival or Endpoint.OverallSurvival or Endpoint.ImmuneProgressionFreeSurvival;

    public static IEnumerable<Statistic> All(SubjectGroups groups, SummaryOptions options)
    {
        foreach (var (endpoint, section) in _sections)
            foreach (var statistic in new SurvivalStatistics(endpoint, section, options).Of(groups))
                yield return statistic;
    }

    private IEnumerable<Statistic> Of(SubjectGroups groups)
    {
        foreach (var group in groups.All)
            foreach (var statistic in Of(group))
                yield return statistic;
        if (AreGroupsCompared && groups.Named.Count >= 2)
            yield return LogRank(groups);
        if (AreGroupsCompared && groups.Pair is { } pair)
            yield return HazardRatio(pair.First, pair.Second);
    }

    private IEnumerable<Statistic> Of(SubjectGroup group)
    {
        var times = Times(group);
        var curve = KaplanMeier.Of(times);
        yield return group.Statistic(section, "events", StatisticKind.Share).With(new Proportion(curve.Events, curve.Subjects));
        if (endpoint != Endpoint.TimeToResponse)
            yield return group.Statistic(section, "censored", StatisticKind.Share).With(new Proportion(curve.Subjects - curve.Events, curve.Subjects));
        yield return Median("median", curve, group);
        if (endpoint == Endpoint.TimeToResponse)
            yield break; // of responders only, each of whom has the event
        foreach (var months in _landmarks)
            yield return AtLandmark(months, curve, group);
        yield return Median("medianFollowUp", KaplanMeier.FollowUp(times), group);
    }

    private Statistic Median(string name, KaplanMeier curve, SubjectGroup group)
    {
        var median = curve.Median(options.Level, options.Transform);
        return group.Statistic(section, name, StatisticKind.Duration).With(median.Time) with
        {
            Lower = median.Lower,
            Upper = median.Upper,
            Count = curve.Events,
            Subjects = curve.Subjects,
        };
    }

    private Statistic AtLandmark(int months, KaplanMeier curve, SubjectGroup group)
    {
        var days = months * DaysOfMonth;
        var estimate = curve.At(days);
        return group.Statistic(section, $"survival{Words.Number(months)}Months", StatisticKind.Survival)
            .With(estimate?.Survival)
            .With(estimate?.Limits(options.Level, options.Transform)) with { Count = curve.AtRisk(days), Subjects = curve.Subjects };
    }

    private Statistic LogRank(SubjectGroups groups)
    {
        var test = new Statistic(section, "logRankP", StatisticKind.PValue) { Reader = groups.Reader, IsComparison = true };
        if (groups.Named.Count > MostGroups)
            return test with { Note = "not tested: more than 100 groups" };
        var (times, codes) = Together(groups.Named);
        return test.With(LogRankTest.Of(times, codes).Test?.PValue) with
        {
            Count = times.Count(static time => time.IsEvent),
            Subjects = times.Length,
        };
    }

    /// <summary>The hazard in the first group in proportion to that in the second.</summary>
    private Statistic HazardRatio(SubjectGroup first, SubjectGroup second)
    {
        var (times, codes) = Together([second, first]);
        var fit = CoxRegression.Fit(times, [new("first group", Array.ConvertAll(codes, static code => (double)code))]);
        var estimate = fit.Coefficients[0].Estimate;
        return first.Versus(second, section, "hazardRatio", StatisticKind.Ratio)
            .With(estimate?.Limits(options.Level)) with
            {
                Value = estimate?.HazardRatio,
                Count = fit.Events,
                Subjects = fit.Subjects,
                Note = fit.Convergence switch
                {
                    CoxConvergence.Converged => null,
                    CoxConvergence.MonotoneLikelihood => "did not converge: monotone likelihood",
                    CoxConvergence.NotConverged => "did not converge",
                    _ => Statistic.NotEstimable,
                },
            };
    }

    private (SurvivalTime[] Times, int[] Codes) Together(IReadOnlyList<SubjectGroup> groups)
    {
        var times = new List<SurvivalTime>();
        var codes = new List<int>();
        for (var code = 0; code < groups.Count; code++)
        {
            var own = Times(groups[code]);
            times.AddRange(own);
            codes.AddRange(Enumerable.Repeat(code, own.Length));
        }

        return ([.. times], [.. codes]);
    }

    private SurvivalTime[] Times(SubjectGroup group) => [.. group.Records.Select(record => record[endpoint]).OfType<SurvivalTime>()];
}
