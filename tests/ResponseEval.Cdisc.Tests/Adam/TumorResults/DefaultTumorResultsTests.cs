using System.Globalization;

namespace ResponseEval.Cdisc.Tests.Adam.TumorResults;

/// <summary>ADTR as the rules see the lesions; expected values by hand from RECIST 1.1, sections 4.2 and 4.3.</summary>
public sealed class DefaultTumorResultsTests
{
    [Fact]
    public void An_incomplete_set_has_no_sum_and_does_not_lower_the_nadir()
    {
        var rows = Rows("""
            num visit     date        T01   T02n  T03
            1   SCREENING 2024-01-01  30    20    10
            2   W6        2024-02-12  15    .     10
            3   W12       2024-03-25  20    12    10
            """);
        var sums = Of(rows, "SDIAM");
        Assert.Equal(["60", "-", "42"], sums.Select(static sum => Number(sum.Value)));
        Assert.Equal(["-", "60", "60"], sums.Select(static sum => Number(sum.Nadir)));
        Assert.Equal([true, false, true], sums.Select(static sum => sum.AnalysisFlag01));
        Assert.Equal(["T01, T02, T03", "T01, T03", "T01, T02, T03"], sums.Select(static sum => sum.LesionsAssessed));
        var partial = Assert.Single(Of(rows, "SDIAMP"));
        Assert.Equal(("25", "-35", "-"), (Number(partial.Value), Number(partial.ChangeFromNadir), Number(partial.Change)));
    }

    [Fact]
    public void The_known_part_of_a_set_can_prove_progression()
    {
        var rows = Rows("""
            num visit     date        T01   T02
            1   SCREENING 2024-01-01  30    20
            2   W6        2024-02-12  60    .
            3   W12       2024-03-25  60    .
            """);
        Assert.Equal([false, true, true], Of(rows, "SDIAM").Select(static sum => sum.IsProgression));
        Assert.Equal(["10", "10"], Of(rows, "SDIAMP").Select(static sum => Number(sum.ChangeFromNadir)));
        Assert.Equal([true, false, false], Of(rows, "SDIAM").Select(static sum => sum.AnalysisFlag03));
    }

    [Fact]
    public void Nodes_below_10_mm_are_gone_and_do_not_make_progression_of_what_they_lose()
    {
        var sums = Of(Rows("""
            num visit     date        T01   T02n
            1   SCREENING 2024-01-01  30    20
            2   W6        2024-02-12  0     9
            3   W12       2024-03-25  0     0
            4   W18       2024-05-06  0     4
            """), "SDIAM");
        Assert.Equal([false, true, true, true], sums.Select(static sum => sum.IsCompleteResponse));
        Assert.DoesNotContain(sums, static sum => sum.IsProgression);
    }

    [Fact]
    public void Exactly_20_percent_are_progression()
    {
        var sums = Of(Rows("""
            num visit     date        T01
            1   SCREENING 2024-01-01  34.2
            2   W6        2024-02-12  41.04
            """), "SDIAM");
        Assert.True(sums[1].IsProgression);
    }

    [Fact]
    public void Lesions_are_numbered_by_the_number_in_their_id()
    {
        var rows = Rows("""
            num visit     date        T01  T10
            1   SCREENING 2024-01-01  30   20
            """);
        Assert.Equal(["LDIAM1", "LDIAM10", "SDIAM"], rows.Select(static row => row.Parameter.Code));
    }

    [Fact]
    public void Lesions_without_numbers_are_numbered_in_their_order()
    {
        var rows = Rows("""
            num visit     date        liver  lung
            1   SCREENING 2024-01-01  30     20
            """);
        Assert.Equal(["LDIAM1", "LDIAM2", "SDIAM"], rows.Select(static row => row.Parameter.Code));
        Assert.Equal("liver", rows[0].LesionsExpected);
    }

    [Fact]
    public void A_lesion_that_was_not_done_keeps_its_record_without_a_value()
    {
        var lesion = Of(Rows("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  NA
            """), "LDIAM1");
        Assert.Equal(["30", "-"], lesion.Select(static row => Number(row.Value)));
        Assert.Equal(["T01", null], lesion.Select(static row => row.LesionsAssessed));
        Assert.Equal([true, false], lesion.Select(static row => row.AnalysisFlag01));
    }

    [Fact]
    public void The_deepest_change_is_flagged_once_and_only_before_new_therapy()
    {
        const string Table = """
            num visit     date        T01
            1   SCREENING 2024-01-01  40
            2   W6        2024-02-12  30
            3   W12       2024-03-25  20
            4   W18       2024-05-06  20
            """;
        Assert.Equal([false, false, true, false], Of(Rows(Table), "SDIAM").Select(static sum => sum.AnalysisFlag02));
        Assert.Equal([false, true, false, false], Of(Rows(Table, newTherapy: new DateOnly(2024, 3, 1)), "SDIAM").Select(static sum => sum.AnalysisFlag02));
    }

    [Fact]
    public void Visits_and_days_are_those_of_the_history()
    {
        var sums = Of(Rows("""
            num visit     date        T01
            1   SCREENING 2023-12-20  40
            2   W6        2024-02     30
            """), "SDIAM");
        Assert.Equal(["BASELINE", "W6"], sums.Select(static sum => sum.Visit));
        Assert.Equal([0.0, 2.0], sums.Select(static sum => sum.VisitNumber));
        Assert.Equal([null, "D"], sums.Select(static sum => sum.DateImputation));
        Assert.Equal([-12, 32], sums.Select(static sum => sum.Day));
        Assert.Equal([true, false], sums.Select(static sum => sum.IsBaseline));
    }

    [Fact]
    public void Lesions_have_their_own_dates_and_sums_that_of_the_first_scan()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  40
            2   W6        2024-02-12  30
            """);
        table.AddLesion("T02", "TARGET", "LUNG");
        table.AddDiameter("T02", "TARGET", 1, "SCREENING", "2024-01-03", 20);
        table.AddDiameter("T02", "TARGET", 2, "W6", "2024-02-14", 20);
        var rows = Derive(table.Subject);
        Assert.Equal([14], Of(rows, "LDIAM2").Skip(1).Select(static row => row.Date!.Value.Day));
        Assert.Equal([12], Of(rows, "LDIAM1").Skip(1).Select(static row => row.Date!.Value.Day));
        Assert.Equal([12], Of(rows, "SDIAM").Skip(1).Select(static row => row.Date!.Value.Day));
    }

    [Fact]
    public void Values_are_in_mm_as_the_rules_count_them()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  40
            """);
        table.AddDiameter("T01", "TARGET", 2, "W6", "2024-02-12", 3);
        table.AddDiameter("T01", "TARGET", 3, "W12", "2024-03-25", null);
        table.AddDiameter("T01", "TARGET", 4, "W18", "2024-05-06", null);
        var results = table.Subject.TumorResults.AsSpan().ToArray();
        results[1] = results[1] with { Unit = "cm" };
        results[2] = results[2] with { Status = null, Result = "ABSENT" };
        results[3] = results[3] with { Status = null, Result = "TOO SMALL TO MEASURE" };
        var rows = Derive(table.Subject with { TumorResults = [.. results] });
        Assert.Equal(["40", "30", "0", "5"], Of(rows, "LDIAM1").Select(static row => Number(row.Value)));
        Assert.Equal(["40", "30", "0", "5"], Of(rows, "SDIAM").Select(static row => Number(row.Value)));
    }

    [Fact]
    public void New_target_lesions_have_a_sum_of_their_own()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  40
            2   W6        2024-02-12  30
            3   W12       2024-03-25  30
            """);
        table.AddLesion("X01", "NEW TARGET", "LUNG");
        table.AddDiameter("X01", "NEW", 2, "W6", "2024-02-12", 12);
        table.AddDiameter("X01", "NEW", 3, "W12", "2024-03-25", 18.5m);
        var rows = Derive(table.Subject);
        Assert.Equal(["12", "18.5"], Of(rows, "NSDIAM").Select(static sum => Number(sum.Value)));
        Assert.All(Of(rows, "NSDIAM"), static sum => Assert.Equal(("X01", "X01", "iRECIST"), (sum.LesionsExpected, sum.LesionsAssessed, sum.Parameter.Criteria)));
        Assert.Equal(["40", "30", "30"], Of(rows, "SDIAM").Select(static sum => Number(sum.Value)));
    }

    [Fact]
    public void Rows_are_numbered_by_parameter_and_date()
    {
        var rows = Rows("""
            num visit     date        T01  T02n
            1   SCREENING 2024-01-01  40   20
            2   W6        2024-02-12  30   .
            """);
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(static row => row.Sequence));
        Assert.Equal(["LDIAM1", "LDIAM1", "NLDIAM2", "SDIAM", "SDIAM", "SDIAMP"], rows.Select(static row => row.Parameter.Code));
    }

    private static ValueList<AdtrRow> Rows(string table, DateOnly? newTherapy = null) => Derive(new TumorTable(table).Subject, newTherapy);

    private static ValueList<AdtrRow> Derive(SdtmSubject subject, DateOnly? newTherapy = null) =>
        new SubjectDerivation(new AdamOptions())
            .Derive(subject with { Adsl = new SubjectDates { Randomization = new DateOnly(2024, 1, 1), NewAnticancerTherapy = newTherapy } })
            .Adtr;

    private static List<AdtrRow> Of(ValueList<AdtrRow> rows, string code) => [.. rows.Where(row => row.Parameter.Code == code)];

    private static string Number(double? value) => value is { } number ? number.ToString(CultureInfo.InvariantCulture) : "-";
}
