using ResponseEval.Reports;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Summarizing;

namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>How far readers agree: a column for every two of them.</summary>
internal static class ReaderTable
{
    public static void Add(TablePage page, IReadOnlyList<Statistic> statistics)
    {
        var pairs = statistics.Where(static statistic => statistic.Section == ReaderStatistics.Section)
            .GroupBy(static statistic => (statistic.Reader, statistic.Versus))
            .ToList();
        if (pairs.Count == 0)
            return;
        var table = new WideTable(
            "Agreement of readers", [.. pairs.Select(static pair => PlainText.Of(pair.Key.Reader!) + "\n" + PlainText.Of(pair.Key.Versus!))]);
        foreach (var name in pairs[0].Select(static statistic => statistic.Name))
            table.AddRow(
                SummaryLabels.Statistic(name),
                [.. pairs.Select(pair => Text(pair.First(statistic => statistic.Name == name)))]);
        page.AddBlank();
        table.AddTo(page);
        page.AddLine("Discrepancy of progression: the first reader as the local one (Amit et al. 2011).");
    }

    private static string Text(Statistic statistic) => statistic is { Kind: StatisticKind.Share, Value: not null }
        ? $"{StatisticText.Of(statistic)} of {Words.Number(statistic.Subjects ?? 0)}"
        : StatisticText.Of(statistic);
}
