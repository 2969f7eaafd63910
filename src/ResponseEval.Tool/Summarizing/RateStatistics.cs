using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>A rate in each group with its limits, and of two groups how they differ.</summary>
internal static class RateStatistics
{
    public static IEnumerable<Statistic> Of(
        SubjectGroups groups, string section, string name, Func<SubjectGroup, Proportion> rate, SummaryOptions options)
    {
        foreach (var group in groups.All)
        {
            var proportion = rate(group);
            yield return group.Statistic(section, name, StatisticKind.Rate)
                .With(proportion)
                .With(proportion.Interval(options.Interval, options.Level));
        }

        if (groups.Pair is not { } pair)
            yield break;
        var rates = new ProportionPair(rate(pair.First), rate(pair.Second));
        foreach (var method in Enum.GetValues<DifferenceMethod>())
            yield return Compare("Difference" + method, StatisticKind.Difference)
                .With(rates.Difference)
                .With(rates.DifferenceInterval(method, options.Level));
        yield return Compare("FisherP", StatisticKind.PValue)
            .With(rates.Difference is null ? null : FisherExactTest.TwoSided(rates));

        Statistic Compare(string suffix, StatisticKind kind) =>
            pair.First.Versus(pair.Second, section, name + suffix, kind) with { Subjects = rates.First.Denominator + rates.Second.Denominator };
    }
}
