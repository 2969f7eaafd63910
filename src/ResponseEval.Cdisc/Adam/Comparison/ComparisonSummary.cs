using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>How often RS and the engine agree: by test, and by what RS says, what is derived and the rule that decided.</summary>
public sealed class ComparisonSummary
{
    private readonly Dictionary<(ResponseCriterion Criterion, string Test), long[]> tests = [];
    private readonly Dictionary<ComparisonPair, long> pairs = [];

    /// <summary>Takes a row in.</summary>
    /// <param name="row">The row.</param>
    public void Add(ComparisonRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        Counts(row.Criterion, row.Test)[row.Agrees ? 0 : 1 + (int)row.Side]++;
        Add(ComparisonPair.Of(row), 1);
    }

    /// <summary>How often each pair of an assigned and a derived response occurs, agreements too: the most frequent first.</summary>
    public IReadOnlyList<(ComparisonPair Pair, long Count)> Pairs =>
    [
        .. pairs
            .Select(static entry => (entry.Key, entry.Value))
            .OrderByDescending(static entry => entry.Value)
            .ThenBy(static entry => entry.Key.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The tests compared: RECIST 1.1 before iRECIST, then by RSTESTCD.</summary>
    public IReadOnlyList<(ResponseCriterion Criterion, string Test)> Tests =>
        [.. tests.Keys.OrderBy(static key => key.Criterion).ThenBy(static key => key.Test, StringComparer.Ordinal)];

    /// <summary>The rows of a test on which both sides agree.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="test">RSTESTCD.</param>
    public long Agreements(ResponseCriterion criterion, string test) => tests.TryGetValue((criterion, test), out var counts) ? counts[0] : 0;

    /// <summary>The rows of a test.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="test">RSTESTCD.</param>
    public long Rows(ResponseCriterion criterion, string test) => tests.TryGetValue((criterion, test), out var counts) ? counts.Sum() : 0;

    /// <summary>Two Markdown tables: by test, and the disagreements by pair, the most frequent first.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine("| criterion | test | rows | agree | differ | only in RS | only derived |").AppendLine("|---|---|---|---|---|---|---|");
        foreach (var ((criterion, test), counts) in tests.OrderBy(static entry => entry.Key.Criterion).ThenBy(static entry => entry.Key.Test, StringComparer.Ordinal))
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {ComparisonPair.Name(criterion)} | {test} | {counts.Sum()} | {counts[0]} | {counts[1]} | {counts[2]} | {counts[3]} |");
        text.AppendLine().AppendLine("| test | RS | derived | rule | rows |").AppendLine("|---|---|---|---|---|");
        foreach (var (pair, count) in Pairs)
            if (!pair.Agrees)
                text.AppendLine(CultureInfo.InvariantCulture, $"| {pair} | {count} |");
        return text.ToString();
    }

    /// <summary>The rows of a test: on which both sides agree, on which they differ, only in RS, only derived.</summary>
    internal long[] Counts(ResponseCriterion criterion, string test)
    {
        if (!tests.TryGetValue((criterion, test), out var counts))
            tests[(criterion, test)] = counts = new long[4];
        return counts;
    }

    internal void Add(ComparisonPair pair, long count) => pairs[pair] = pairs.GetValueOrDefault(pair) + count;
}
