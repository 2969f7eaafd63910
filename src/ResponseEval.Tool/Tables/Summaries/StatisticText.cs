using System.Globalization;
using ResponseEval.Reports;
using ResponseEval.Tool.Summarizing;

namespace ResponseEval.Tool.Tables.Summaries;

/// <summary>A statistic as people read it: percents, months, and words where there is no number.</summary>
internal static class StatisticText
{
    /// <summary>A limit that the data do not give.</summary>
    public const string NoLimit = "n.e.";

    private const double SmallestP = 0.001;

    public static string Of(Statistic? statistic) => statistic?.Kind switch
    {
        null => Wording.Nothing,
        StatisticKind.Share => Share(statistic),
        StatisticKind.Rate when statistic.Value is { } rate => $"{Share(statistic.Count)} ({Percent(rate)} %; {Limits(statistic, Percent)})",
        StatisticKind.Difference => WithLimits(statistic, Percent),
        StatisticKind.Duration => WithLimits(statistic, Months),
        StatisticKind.Survival when statistic.Value is { } survival => $"{Percent(survival)} % ({Limits(statistic, Percent)})",
        StatisticKind.PValue when statistic.Value is { } p => p < SmallestP ? "<0.001" : Fixed(p, "0.000"),
        StatisticKind.Ratio => WithLimits(statistic, static ratio => Fixed(ratio, "0.00")),
        StatisticKind.Coefficient => WithLimits(statistic, static coefficient => Fixed(coefficient, "0.00")),
        _ => statistic.Note ?? Statistic.NotEstimable,
    };

    public static string Limits(Statistic? statistic) => statistic is null || !HasLimits(statistic) ? Statistic.NotEstimable : Limits(statistic, Percent);

    private static string Share(Statistic statistic) => statistic.Value is { } share
        ? $"{Share(statistic.Count)} ({Percent(share)} %)"
        : Share(statistic.Count);

    private static string Share(int? count) => Words.Number(count ?? 0);

    private static string WithLimits(Statistic statistic, Func<double, string> write)
    {
        var value = statistic.Value is { } known ? write(known) : statistic.Note ?? Statistic.NotEstimable;
        return HasLimits(statistic) ? $"{value} ({Limits(statistic, write)})" : value;
    }

    private static bool HasLimits(Statistic statistic) => statistic.Lower is not null || statistic.Upper is not null;

    private static string Limits(Statistic statistic, Func<double, string> write) => HasLimits(statistic)
        ? $"{Limit(statistic.Lower, write)} to {Limit(statistic.Upper, write)}"
        : NoLimit;

    private static string Limit(double? limit, Func<double, string> write) => limit is { } known ? write(known) : NoLimit;

    private static string Percent(double share) => Fixed(100 * share, "0.0");

    private static string Months(double days) => Fixed(days / SurvivalStatistics.DaysOfMonth, "0.0");

    private static string Fixed(double value, string format)
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyInRange('1', '9') ? text : text.TrimStart('-'); // no minus before nothing
    }
}
