using System.Globalization;

namespace ResponseEval.Cdisc.Tests.Adam.TumorResults;

/// <summary>What the peer does, by hand from ../shared/spec/adam.md, section 11.</summary>
public sealed class AdmiraloncoTumorResultsTests
{
    private static readonly DateOnly _randomization = new(2024, 1, 1);

    [Fact]
    public void Sums_go_over_what_was_measured_and_only_whole_ones_count()
    {
        var sums = Sums("""
            num visit     date        T01   T02n  T03
            1   SCREENING 2024-01-01  30    20    10
            2   W6        2024-02-12  15    .     10
            3   W12       2024-03-25  15    12    NA
            4   W18       2024-05-06  20    12    10
            """);
        Assert.Equal(["60", "25", "27", "42"], sums.Select(static sum => Number(sum.Value)));
        Assert.Equal(["-", "60", "60", "60"], sums.Select(static sum => Number(sum.Nadir)));
        Assert.Equal([true, false, false, true], sums.Select(static sum => sum.AnalysisFlag01));
        Assert.Equal(["T01, T02, T03", "T01, T03", "T01, T02", "T01, T02, T03"], sums.Select(static sum => sum.LesionsAssessed));
        Assert.Equal(["0", "-35", "-33", "-18"], sums.Select(static sum => Number(sum.Change)));
    }

    [Fact]
    public void A_partial_sum_can_be_progression()
    {
        var sums = Sums("""
            num visit     date        T01   T02
            1   SCREENING 2024-01-01  30    20
            2   W6        2024-02-12  60    .
            3   W12       2024-03-25  30    20
            """);
        Assert.Equal([false, true, false], sums.Select(static sum => sum.IsProgression));
        Assert.Equal([true, true, true], sums.Select(static sum => sum.AnalysisFlag04));
        Assert.Equal([true, false, false], sums.Select(static sum => sum.AnalysisFlag03));
    }

    [Fact]
    public void A_node_below_10_mm_is_not_gone()
    {
        var sums = Sums("""
            num visit     date        T01   T02n
            1   SCREENING 2024-01-01  30    20
            2   W6        2024-02-12  0     9
            3   W12       2024-03-25  0     0
            4   W18       2024-05-06  0     4
            """);
        Assert.Equal([false, false, true, false], sums.Select(static sum => sum.IsCompleteResponse));
        Assert.Equal([false, false, false, true], sums.Select(static sum => sum.IsProgression));
        Assert.Equal(["-", "-82", "-100", "-"], sums.Select(static sum => Number(sum.PercentChangeFromNadir)));
    }

    /// <summary>Rscript -e '100*(41.04-34.2)/34.2 >= 20': FALSE, for the quotient is 19.999999999999989.</summary>
    [Fact]
    public void Exactly_20_percent_hang_on_rounding()
    {
        var sums = Sums("""
            num visit     date        T01
            1   SCREENING 2024-01-01  34.2
            2   W6        2024-02-12  41.04
            """);
        Assert.False(sums[1].IsProgression);
    }

    [Fact]
    public void Days_without_number_are_the_first_of_the_month_and_a_sum_has_its_earliest_date()
    {
        var rows = Rows("""
            num visit     date        T01
            1   SCREENING 2023-12-28  30
            2   W6        2024-02     30
            """);
        Assert.Equal(["2023-12-28", "2024-02-01", "2023-12-28", "2024-02-01"], rows.Select(static row => row.Date!.Value.ToString("O", CultureInfo.InvariantCulture)));
        Assert.Equal([null, "D", null, null], rows.Select(static row => row.DateImputation));
        Assert.Equal([-4, 32, -4, 32], rows.Select(static row => row.Day));
        Assert.Equal(["LDIAM1", "LDIAM1", "SDIAM", "SDIAM"], rows.Select(static row => row.Parameter.Code));
    }

    [Fact]
    public void The_lesion_number_begins_at_the_third_character_so_that_T10_is_0()
    {
        var rows = Rows("""
            num visit     date        T01  T10
            1   SCREENING 2024-01-01  30   20
            """);
        Assert.Equal(["LDIAM0", "LDIAM1", "SDIAM"], rows.Select(static row => row.Parameter.Code));
    }

    [Fact]
    public void Another_reader_s_records_are_left_out()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            """,
            evaluator: "INDEPENDENT ASSESSOR");
        Assert.Empty(AdmiraloncoTumorResults.Derive(table.Subject, _randomization, ResponseAssessor.Investigator));
    }

    private static ValueList<AdtrRow> Rows(string table) =>
        AdmiraloncoTumorResults.Derive(new TumorTable(table).Subject, _randomization, ResponseAssessor.Investigator);

    private static List<AdtrRow> Sums(string table) => [.. Rows(table).Where(static row => row.Parameter.Code == "SDIAM")];

    private static string Number(double? value) => value is { } number ? Math.Round(number, 6).ToString(CultureInfo.InvariantCulture) : "-";
}
