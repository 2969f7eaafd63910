using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Summarizing;

namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>How the groups of a section compare: rates side by side, survival in lines.</summary>
internal static class ComparisonTable
{
    private static readonly string[] _rates = ["orr", "dcr", "cbr"];

    public static void Add(TablePage page, IReadOnlyList<Statistic> comparisons)
    {
        if (comparisons.FirstOrDefault(static statistic => statistic.Kind == StatisticKind.Difference) is { } difference)
            AddRates(page, difference, comparisons);
        if (Find(comparisons, "logRankP") is { } logRank)
            page.AddLine($"Log-rank test, p: {StatisticText.Of(logRank)}");
        if (Find(comparisons, "hazardRatio") is { } ratio)
            page.AddLine($"Hazard ratio, {ratio.Group} : {ratio.Versus} (Cox, Efron): {StatisticText.Of(ratio)}");
    }

    private static void AddRates(TablePage page, Statistic pair, IReadOnlyList<Statistic> comparisons)
    {
        var table = new WideTable(
            PlainText.Of($"{pair.Group} - {pair.Versus}"), ["percentage\npoints", "\nNewcombe", "Miettinen-\nNurminen", "Fisher's\np"]);
        foreach (var rate in _rates)
            if (Find(comparisons, rate + "DifferenceNewcombe") is { } newcombe)
            {
                var score = Find(comparisons, rate + "DifferenceMiettinenNurminen");
                table.AddRow(SummaryLabels.Statistic(rate),
                [
                    StatisticText.Of(newcombe with { Lower = null, Upper = null }),
                    StatisticText.Limits(newcombe),
                    StatisticText.Limits(score),
                    StatisticText.Of(Find(comparisons, rate + "FisherP")),
                ]);
            }

        table.AddTo(page);
    }

    private static Statistic? Find(IReadOnlyList<Statistic> comparisons, string name) =>
        comparisons.FirstOrDefault(statistic => statistic.Name == name);
}
