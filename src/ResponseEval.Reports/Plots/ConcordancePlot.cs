using System.Globalization;
using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>
/// How far readers agree, two by two (<see cref="ReaderAgreement"/>): a matrix of the best responses by RECIST 1.1 without confirmation, the first reader's
/// rows against the second's columns, and how their progressions compare; agreement and Cohen's kappa stand in the notes. As <c>summarize</c> has them.
/// </summary>
public static class ConcordancePlot
{
    /// <summary>The concordance of a cohort; empty where no two readers read one subject.</summary>
    /// <param name="cohort">The cohort. Its readers stand in ordinal order; the first of two is the local one of <see cref="ProgressionDiscrepancy"/>.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var pairs = Pairs(cohort).ToList();
        var best = new PlotTable("best", "pair", "first", "second", "count", "same");
        var progression = new PlotTable("progression", "pair", "kind", "count", "share", "same");
        var used = ResponseTable.Order.Where(response => pairs.Exists(pair => IsUsed(pair.Agreement.BestResponse, response))).ToList();
        foreach (var (first, second, agreement) in pairs)
        {
            foreach (var row in used)
                foreach (var column in used)
                    best.Add(Name(first, second), row.Code(), column.Code(), agreement.BestResponse[(int)row, (int)column], row == column);
            AddProgression(progression, Name(first, second), agreement.Progression);
        }

        return new Plot("concordance", "Agreement of readers")
        {
            Description = "Best responses and progressions of readers compared. " + string.Join(" ", pairs.Select(Describe)),
            Notes = [.. pairs.Select(Describe), "Left: subjects by best response without confirmation; outlined, the readers agree. Right: progression and its date; earlier and later are the first reader's."],
            Parameters = [PlotParameter.Of("categories", used.Select(response => response.Code()))],
            Tables = [best, progression],
        };
    }

    private static IEnumerable<(string First, string Second, ReaderAgreement Agreement)> Pairs(Cohort cohort)
    {
        var subjects = cohort.Reads.Where(subject => subject.Reads.Count > 1).ToList();
        var readers = subjects.SelectMany(subject => subject.Reads).Select(read => read.Reader).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToList();
        for (var first = 0; first < readers.Count; first++)
            for (var second = first + 1; second < readers.Count; second++)
                if (ReaderAgreement.Of(subjects, readers[first], readers[second]) is { Subjects: > 0 } agreement)
                    yield return (readers[first], readers[second], agreement);
    }

    private static bool IsUsed(AgreementTable table, OverallResponse response)
    {
        for (var other = 0; other < table.Categories; other++)
            if (table[(int)response, other] > 0 || table[other, (int)response] > 0)
                return true;
        return false;
    }

    private static void AddProgression(PlotTable table, string pair, in ProgressionDiscrepancy progression)
    {
        Add("same date", progression.SameDate, progression);
        Add("neither", progression.Neither, progression);
        Add("first earlier", progression.LocalEarlier, progression);
        Add("first later", progression.LocalLater, progression);
        Add("first only", progression.LocalOnly, progression);
        Add("second only", progression.CentralOnly, progression);

        void Add(string kind, int count, in ProgressionDiscrepancy all) =>
            table.Add(pair, kind, count, Math.Round(100 * new Proportion(count, all.Subjects).Rate!.Value, 1), kind is "same date" or "neither");
    }

    private static string Name(string first, string second) => $"{first} and {second}";

    private static string Describe((string First, string Second, ReaderAgreement Agreement) pair)
    {
        var kappa = pair.Agreement.BestResponseKappa();
        var limits = kappa.Interval();
        var text = kappa.Value is { } value
            ? string.Create(CultureInfo.InvariantCulture, $", kappa {value:F2}")
                + (limits is { } known ? string.Create(CultureInfo.InvariantCulture, $" ({known.Lower:F2} to {known.Upper:F2})") : "")
            : "";
        return $"{Name(pair.First, pair.Second)}: best response agrees in {RatesPlot.Text(pair.Agreement.BestResponse.Agreement)}{text}; "
            + $"progression and its date in {RatesPlot.Text(pair.Agreement.Progression.Agreement)}.";
    }
}
