using System.Buffers;
using System.Globalization;
using ResponseEval.Reports;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Summarizing;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>The table form of a summary.</summary>
internal sealed class SummaryPage
{
    private readonly TrialSummary summary;
    private readonly TablePage page;

    private SummaryPage(TrialSummary summary, PageStyle style)
    {
        this.summary = summary;
        page = new TablePage(style);
    }

    public static byte[] Of(TrialSummary summary, PageStyle style)
    {
        var output = new ArrayBufferWriter<byte>();
        new SummaryPage(summary, style).Write(output);
        return output.WrittenSpan.ToArray();
    }

    private void Write(ArrayBufferWriter<byte> output)
    {
        AddHeading();
        if (summary.Subjects > 0)
            foreach (var part in summary.Parts)
                AddPart(part);
        ReaderTable.Add(page, summary.Statistics);
        page.AddBlank();
        page.AddLine("(a to b): confidence limits; n.e.: not estimable. Months are days / 30.4375.");
        page.AddLine(Words.Disclaimer);
        page.MoveTo(output);
    }

    private void AddHeading()
    {
        var options = summary.Options;
        var grouping = options.By == Grouping.None ? "" : $", by {ChoiceNames.Of(options.By)}";
        page.AddLine($"{Subjects(summary.Subjects)}{grouping}", ResponseStyle.Heading);
        page.AddLine($"Rules: {options.Rules.Name} {options.Rules.Version}; endpoints by {options.Censoring.Name}");
        page.AddLine(
            $"Limits: {Level(options.Level)} %, of rates {ChoiceNames.Of(options.Interval)}, of survival {ChoiceNames.Of(options.Transform)}; "
            + $"rates count {(options.Population == ResponsePopulation.Evaluable ? "evaluable subjects" : "all subjects")}");
        if (summary.Totals.Rejected > 0)
            page.AddLine($"Not evaluated because of errors, and counted nowhere: {summary.Totals.Rejected.ToString(CultureInfo.InvariantCulture)}");
    }

    private void AddPart(SubjectGroups part)
    {
        if (part.Reader is { } reader)
        {
            page.AddBlank();
            page.AddLine($"Read by {reader}", ResponseStyle.Heading);
        }

        var own = summary.Statistics.Where(statistic => statistic.Reader == part.Reader && statistic.Section != ReaderStatistics.Section).ToList();
        foreach (var section in own.Where(static statistic => !statistic.IsComparison).GroupBy(static statistic => statistic.Section))
            if (section.Key is not ("subjects" or PatternStatistics.Hyperprogression or PatternStatistics.Agreement))
                AddSection(section.Key, [.. section], [.. own.Where(statistic => statistic.IsComparison && statistic.Section == section.Key)]);
        HyperprogressionTables.Add(page, own);
    }

    private void AddSection(string section, Statistic[] statistics, Statistic[] comparisons)
    {
        var rows = statistics.GroupBy(static statistic => statistic.Name, static (_, row) => row.ToArray()).ToList(); // of each group one, in their order
        var table = new WideTable(SummaryLabels.Section(section), [.. rows[0].Select(Heading)]);
        foreach (var row in rows)
            if (IsShown(section, row))
                table.AddRow(SummaryLabels.Statistic(row[0].Name), [.. row.Select(StatisticText.Of)]);
        page.AddBlank();
        table.AddTo(page);
        ComparisonTable.Add(page, comparisons);

        string Heading(Statistic first) => $"{GroupName(first)}\nn = {Words.Number(first.Subjects ?? 0)}";
    }

    private string GroupName(Statistic statistic) => statistic.Group is { } name ? PlainText.Of(name)
        : summary.Options.By is Grouping.None or Grouping.Reader ? "all"
        : "no " + ChoiceNames.Of(summary.Options.By);

    /// <summary>The categories that nobody has, of those that are rare, take no line; nor do censorings beside the events.</summary>
    private static bool IsShown(string section, Statistic[] row) => row[0].Name switch
    {
        "censored" => false,
        "NED" or "NON-CR/NON-PD" or "NON-iCR/NON-iUPD" => row.Any(static statistic => statistic.Count > 0),
        _ => section != PatternStatistics.Patterns || row.Any(static statistic => statistic.Count > 0),
    };

    private static string Subjects(int count) => Words.Count(count, "subject", "subjects");

    private static string Level(double level) => (100 * level).ToString("0.####", CultureInfo.InvariantCulture);
}
