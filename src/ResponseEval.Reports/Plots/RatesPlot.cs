using System.Globalization;
using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>
/// A forest of objective response rates (<see cref="ResponseTable.ObjectiveResponse"/>): all subjects, and each arm, site and study, with exact
/// 95 % limits (Clopper-Pearson); where several readers read a subject, all this for each reader, so that a subject counts once. What has one value
/// alone makes no subgroups, nor do more than twenty-four values.
/// </summary>
public static class RatesPlot
{
    private const int MostGroups = 24;

    private static readonly ValueList<(string Name, Func<SubjectHeader, string?> Of)> _subgroups =
    [
        ("Arm", header => header.Arm),
        ("Site", header => header.SiteId),
        ("Study", header => header.StudyId),
    ];

    /// <summary>The forest of a cohort. Responses are confirmed; all subjects count, whether or not their response is known.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var table = new PlotTable("rates", "order", "reader", "by", "group", "label", "responders", "subjects", "rate", "lower", "upper", "text");
        var notes = new List<string> { "All subjects count, whether or not their response is known (RECIST 1.1, 4.8)." };
        foreach (var (reader, subjects) in cohort.ByReader())
            AddForest(table, notes, reader, subjects);
        return new Plot("rates", "Objective response rate (confirmed)")
        {
            Description = "Forest of objective response rates. " + string.Join("; ", table.Rows.Select(row => $"{row[4]}: {row[10]}")) + ".",
            Notes = [.. notes],
            Tables = [table],
        };
    }

    private static void AddForest(PlotTable table, List<string> notes, string? reader, IReadOnlyList<CohortSubject> subjects)
    {
        Add(table, reader, by: null, "all subjects", subjects);
        foreach (var (name, of) in _subgroups)
        {
            var groups = subjects.GroupBy(subject => of(subject.Evaluation.History.Header) is { Length: > 0 } value ? value : null)
                .OrderBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
            if (groups.Count is > 1 and <= MostGroups)
                foreach (var group in groups)
                    Add(table, reader, name, group.Key ?? "not given", group);
            else if (groups.Count > MostGroups)
                notes.Add($"{name}: {groups.Count} groups, too many to show.");
        }
    }

    private static void Add(PlotTable table, string? reader, string? by, string group, IEnumerable<CohortSubject> subjects)
    {
        var share = ResponseTable.Of(subjects.Select(subject => subject.Response)).ObjectiveResponse;
        var limits = share.Interval();
        table.Add(
            table.Count, reader, by, group, Label(reader, by, group), share.Numerator, share.Denominator, Percent(share.Rate), Percent(limits?.Lower),
            Percent(limits?.Upper), Text(share));
    }

    private static string Label(string? reader, string? by, string group)
    {
        var named = by is null ? group : $"{by} {group}";
        return reader is null ? named : $"{reader}: {named}";
    }

    /// <summary>A proportion as tables print it: 3/20, 15.0 % (3.2 to 37.9).</summary>
    internal static string Text(Proportion share)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{share.Numerator}/{share.Denominator}");
        return share.Rate is { } rate && share.Interval() is { } limits
            ? string.Create(CultureInfo.InvariantCulture, $"{count}, {100 * rate:F1} % ({100 * limits.Lower:F1} to {100 * limits.Upper:F1})")
            : count;
    }

    private static double? Percent(double? share) => share is { } known ? Math.Round(100 * known, 2) : null;
}
