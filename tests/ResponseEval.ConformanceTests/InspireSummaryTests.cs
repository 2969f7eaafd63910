using System.Globalization;
using ResponseEval.Tool.Tests;

namespace ResponseEval.ConformanceTests;

/// <summary>
/// <c>summarize --by arm</c> over the five cohorts of INSPIRE. The responders were counted by hand from the published sums: a follow-up of 70 % of the
/// baseline sum or less before the first one of +20 % and 5 mm over the nadir. The limits are those of R: <c>binom.test(x, n)$conf.int</c>.
/// </summary>
public sealed class InspireSummaryTests
{
    private static readonly Lazy<ToolRun> _csv = new(() => Summarize("csv"));

    [OracleTheory]
    [InlineData("A", 2, 3, 14, 0.0465792879, 0.5079756770)]
    [InlineData("B", 0, 0, 11, 0, 0.2849141529)]
    [InlineData("C", 0, 0, 10, 0, 0.3084971078)]
    [InlineData("D", 3, 8, 11, 0.3902574404, 0.9397822658)]
    [InlineData("E", 0, 5, 28, 0.0606429088, 0.3689333494)]
    public void The_response_rate_of_a_cohort_has_exact_limits(string cohort, int complete, int responders, int subjects, double lower, double upper)
    {
        var rate = Cells(cohort, "recist", "orr");
        Assert.Equal((responders, subjects), (Number(rate[8]), Number(rate[9])));
        Assert.Equal(responders / (double)subjects, Number(rate[5]), 1e-12);
        Assert.Equal(lower, Number(rate[6]), 1e-9);
        Assert.Equal(upper, Number(rate[7]), 1e-9);
        Assert.Equal(complete, Number(Cells(cohort, "recist", "CR")[8]));
    }

    [OracleTheory]
    [InlineData("A", 7, 4, 0)]
    [InlineData("B", 8, 2, 1)]
    [InlineData("C", 7, 3, 0)]
    [InlineData("D", 0, 2, 1)]
    [InlineData("E", 11, 11, 1)]
    public void The_others_are_stable_progressive_or_not_evaluable(string cohort, int stable, int progressive, int notEvaluable) => Assert.Equal(
        (stable, progressive, notEvaluable),
        (Number(Cells(cohort, "recist", "SD")[8]), Number(Cells(cohort, "recist", "PD")[8]), Number(Cells(cohort, "recist", "NE")[8])));

    [OracleFact]
    public void The_table_prints_them()
    {
        var table = Summarize("table").Output;
        Assert.StartsWith("74 subjects, by arm\n", table, StringComparison.Ordinal);
        Assert.Contains("3 (21.4 %; 4.7 to 50.8)", table, StringComparison.Ordinal);
        Assert.Contains("8 (72.7 %; 39.0 to 94.0)", table, StringComparison.Ordinal);
        Assert.Contains("5 (17.9 %; 6.1 to 36.9)", table, StringComparison.Ordinal);
    }

    private static ToolRun Summarize(string format) =>
        ToolRun.Of("summarize", Path.Combine(OracleFolder.Data, "inspire", "inspire.ndjson"), "--by", "arm", "--format", format);

    private static string[] Cells(string cohort, string section, string name) => Assert.Single(
        _csv.Value.Output.Split("\r\n").Select(static line => line.Split(',')),
        cells => cells.Length > 4 && (cells[1], cells[3], cells[4]) == (cohort, section, name));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
