using ResponseEval.Cdisc;
using ResponseEval.Tool.Running;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>All that a summary says: the same statistics, whether as a table, as JSON or as CSV.</summary>
internal sealed class TrialSummary
{
    private TrialSummary(SummaryOptions options) => Options = options;

    public SummaryOptions Options { get; }

    /// <summary>How many were evaluated and how many not; a subject counts once for each reader.</summary>
    public RunTotals Totals { get; private init; }

    /// <summary>How many subjects were evaluated, each once.</summary>
    public int Subjects { get; private init; }

    /// <summary>The subjects by reader where several read one subject, or where that was asked for; else all of them once.</summary>
    public IReadOnlyList<SubjectGroups> Parts { get; private init; } = [];

    public IReadOnlyList<Statistic> Statistics { get; private init; } = [];

    /// <exception cref="UsageException">A reader read a subject twice.</exception>
    public static TrialSummary Of(SubjectCollection subjects, RunTotals totals, SummaryOptions options)
    {
        var records = subjects.Sorted();
        var readers = Readers(records);
        var count = records.Select(static record => record.Subject).Distinct().Count();
        var parts = options.By == Grouping.Reader || count < records.Count
            ? readers.ConvertAll(reader => new SubjectGroups(reader, records.Where(record => record.Reader == reader), options.By))
            : [new SubjectGroups(reader: null, records, options.By)];
        var statistics = new List<Statistic>();
        foreach (var part in parts)
        {
            statistics.AddRange(part.All.Select(group => group.Statistic("subjects", "subjects", StatisticKind.Share)
                .With(new Proportion(group.Records.Count, part.Count))));
            statistics.AddRange(ResponseStatistics.Of(part, options));
            statistics.AddRange(SurvivalStatistics.All(part, options));
            statistics.AddRange(PatternStatistics.ByGroup(part));
            statistics.AddRange(PatternStatistics.OfDefinitions(part.Reader, subjects.Hyperprogression(part.Reader)));
        }

        statistics.AddRange(ReaderStatistics.Of(records, readers, options.Level));
        return new(options) { Totals = totals, Subjects = count, Parts = parts, Statistics = statistics };
    }

    /// <summary>The investigator first, who is the local reader of every comparison, then the others by name.</summary>
    private static List<string> Readers(IReadOnlyList<SubjectRecord> records) =>
    [
        .. records.Select(static record => record.Reader)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(static reader => string.Equals(reader, Reader.Investigator, StringComparison.OrdinalIgnoreCase))
            .ThenBy(static reader => reader, StringComparer.Ordinal),
    ];
}
