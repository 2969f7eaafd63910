using System.Globalization;
using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>A forest of objective response rates: all subjects and each arm, with exact 95 % limits (Clopper-Pearson).</summary>
public static class RatesPlot
{
    /// <summary>The forest of a cohort. All subjects count, whether or not their response is known.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var table = new PlotTable("rates", "order", "group", "responders", "subjects", "rate", "lower", "upper", "text");
        Add(table, "all subjects", cohort.Subjects);
        if (cohort.Arms.Count > 1)
            foreach (var arm in cohort.Arms)
                Add(table, arm, cohort.Subjects.Where(subject => subject.Arm == arm));
        return new Plot("rates", "Objective response rate (confirmed)")
        {
            Description = "Forest of objective response rates. " + string.Join("; ", table.Rows.Select(row => $"{row[1]}: {row[7]}")),
            Notes = ["All subjects count, whether or not their response is known (RECIST 1.1, section 4.8)."],
            Tables = [table],
        };
    }

    private static void Add(PlotTable table, string group, IEnumerable<CohortSubject> subjects)
    {
        var share = ResponseTable.Of(subjects.Select(subject => subject.Response)).ObjectiveResponse;
        var limits = share.Interval();
        table.Add(
            table.Count, group, share.Numerator, share.Denominator, Percent(share.Rate), Percent(limits?.Lower), Percent(limits?.Upper), Text(share));
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
