using ResponseEval.Reports;
using ResponseEval.Tool.Summarizing;

namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>What the definitions of hyper-progression say of all subjects, and how far two of them agree.</summary>
internal static class HyperprogressionTables
{
    private static readonly FindingStatus[] _statuses = [FindingStatus.Met, FindingStatus.NotMet, FindingStatus.NotEvaluable];

    public static void Add(TablePage page, IReadOnlyList<Statistic> statistics)
    {
        var byName = statistics
            .Where(static statistic => statistic.Section is PatternStatistics.Hyperprogression or PatternStatistics.Agreement)
            .ToDictionary(static statistic => statistic.Name);
        page.AddBlank();
        AddCounts(page, byName);
        AddKappas(page, byName);
    }

    private static void AddCounts(TablePage page, Dictionary<string, Statistic> byName)
    {
        var table = new WideTable("Hyper-progression", ["met", "not met", "not evaluable"]);
        foreach (var definition in PatternStatistics.Definitions)
            table.AddRow(
                Label(definition),
                [.. _statuses.Select(status => Words.Number(byName[PatternStatistics.CountName(definition, status)].Count ?? 0))]);
        table.AddTo(page);
    }

    /// <summary>Of the definitions that have a kappa with any other.</summary>
    private static void AddKappas(TablePage page, Dictionary<string, Statistic> byName)
    {
        HyperprogressionDefinition[] known = [.. PatternStatistics.Definitions.Where(HasKappa)];
        if (known.Length == 0)
            return;
        var table = new WideTable("Kappa with number", [.. known.SkipLast(1).Select(Number)]);
        for (var row = 1; row < known.Length; row++)
            table.AddRow(
                Label(known[row]),
                [.. known.SkipLast(1).Select((column, place) => place < row ? Kappa(byName[PatternStatistics.KappaName(column, known[row])]) : "")]);
        table.AddTo(page);

        bool HasKappa(HyperprogressionDefinition definition) => PatternStatistics.Definitions.Any(other =>
            other != definition
            && byName[other < definition ? PatternStatistics.KappaName(other, definition) : PatternStatistics.KappaName(definition, other)].Value is not null);
    }

    private static string Kappa(Statistic kappa) => kappa.Value is null ? StatisticText.NoLimit : StatisticText.Of(kappa);

    private static string Label(HyperprogressionDefinition definition) => $"{Number(definition),2} {PatternStatistics.Name(definition)}";

    private static string Number(HyperprogressionDefinition definition) => Words.Number((int)definition);
}
