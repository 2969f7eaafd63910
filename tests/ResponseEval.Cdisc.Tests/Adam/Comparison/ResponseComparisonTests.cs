namespace ResponseEval.Cdisc.Tests.Adam.Comparison;

public sealed class ResponseComparisonTests
{
    private const string Growing = """
        num visit     date        T01   T02
        1   SCREENING 2024-01-01  30    20
        2   W6        2024-02-12  20    10
        3   W12       2024-03-25  26    12
        4   W18       2024-05-06  .     12
        """;

    [Fact]
    public void Each_response_in_RS_stands_beside_the_derived_one_with_its_reason()
    {
        var table = new TumorTable(Growing);
        table.AddResponse("TRGRESP", "PR", 2, "W6", "2024-02-12");
        table.AddResponse("TRGRESP", "SD", 3, "W12", "2024-03-25");
        table.AddResponse("TRGRESP", "PR", 4, "W18", "2024-05-06");
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        table.AddResponse("OVRLRESP", "SD", 3, "W12", "2024-03-25");
        table.AddResponse("OVRLRESP", "PD", 4, "W18", "2024-05-06");
        var rows = Compare(table);
        Assert.Equal(
            [
                "OVRLRESP W6 PR PR True",
                "TRGRESP W6 PR PR True",
                "OVRLRESP W12 SD PD False",
                "TRGRESP W12 SD PD False",
                "OVRLRESP W18 PD NE False",
                "TRGRESP W18 PR NE False",
            ],
            rows.Select(static row => $"{row.Test} {row.Visit} {row.Assigned!.Result} {row.Derived} {row.Agrees}"));
        Assert.Equal(RuleId.TargetGrowth, rows[3].Rule);
        Assert.Equal("PD: sum 38.0 mm, nadir 30.0 mm (2024-02-12): +26.7 %, +8.0 mm", rows[3].Reason);
        Assert.Equal("PD: target PD, non-target NA, no new lesion; target " + rows[3].Reason, rows[2].Reason);
        Assert.Equal(("38.0 mm", "50.0 mm", "30.0 mm"), (rows[3].TargetSum.ToString(), rows[3].BaselineSum.ToString(), rows[3].NadirSum.ToString()));
        Assert.StartsWith("NE: T01 missing; the known part 12.0 mm does not prove PD", rows[5].Reason, StringComparison.Ordinal);
        Assert.Null(rows[5].TargetSum);
    }

    [Fact]
    public void A_response_that_RS_does_not_give_is_shown_where_RS_gives_others_of_its_kind()
    {
        var table = new TumorTable(Growing);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        var rows = Compare(table);
        Assert.Equal(
            ["OVRLRESP W6 Both", "OVRLRESP W12 DerivedOnly", "OVRLRESP W18 DerivedOnly"],
            rows.Select(static row => $"{row.Test} {row.Visit} {row.Side}"));
        Assert.All(rows.Skip(1), static row => Assert.False(row.Agrees));
    }

    [Fact]
    public void A_response_without_measurements_is_shown_alone()
    {
        var table = new TumorTable(Growing);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        table.AddResponse("OVRLRESP", "SD", 3, "W12", "2024-03-25");
        table.AddResponse("OVRLRESP", "PD", 4, "W18", "2024-05-06");
        table.AddResponse("OVRLRESP", "PD", 9, "W24", "2024-06-17");
        table.AddResponse("OVRLRESP", "SD", 1, "SCREENING", "2024-01-01");
        var alone = Compare(table).Where(static row => row.Side == ComparisonSide.AssignedOnly).ToList();
        Assert.Equal(
            ["SCREENING: assessment SCREENING is no follow-up", "W24: no measurements belong to the visit"],
            alone.Select(static row => $"{row.Visit}: {row.Reason}"));
        Assert.All(alone, static row => Assert.Null(row.Derived));
    }

    [Fact]
    public void Not_done_and_not_all_evaluated_say_NE()
    {
        var table = new TumorTable(Growing);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        table.AddResponse("OVRLRESP", "PD", 3, "W12", "2024-03-25");
        table.AddResponse("OVRLRESP", "NOT ALL EVALUATED", 4, "W18", "2024-05-06");
        table.AddResponse("TRGRESP", "PR", 2, "W6", "2024-02-12");
        table.AddResponse("TRGRESP", "PD", 3, "W12", "2024-03-25");
        table.AddResponse("TRGRESP", null, 4, "W18", "2024-05-06");
        Assert.All(Compare(table), static row => Assert.True(row.Agrees));
    }

    [Fact]
    public void New_lesions_are_compared_where_either_side_sees_one()
    {
        var table = new TumorTable(Growing);
        table.AddLesion("X01", "NEW", "BRAIN");
        table.AddState("X01", "NEW", 3, "W12", "2024-03-25", "UNEQUIVOCAL");
        table.AddResponse("NEWLPROG", "UNEQUIVOCAL", 2, "W6", "2024-02-12");
        table.AddResponse("TRGRESP", "PR", 2, "W6", "2024-02-12");
        var rows = Compare(table).Where(static row => row.Test == "NEWLPROG").ToList();
        Assert.Equal(
            ["W6 UNEQUIVOCAL  AssignedOnly no new lesion is present", "W12  UNEQUIVOCAL DerivedOnly PD: new lesion X01"],
            rows.Select(static row => $"{row.Visit} {row.Assigned?.Result} {row.Derived} {row.Side} {row.Reason}"));
    }

    [Fact]
    public void IRECIST_is_compared_where_RS_speaks_it()
    {
        var table = new TumorTable(Growing);
        table.AddResponse("OVRLRESP", "iPR", 2, "W6", "2024-02-12", "iRECIST");
        table.AddResponse("OVRLRESP", "iSD", 3, "W12", "2024-03-25", "iRECIST");
        table.AddResponse("OVRLRESP", "NE", 4, "W18", "2024-05-06", "iRECIST");
        Assert.Equal(
            ["Irecist iPR iPR True", "Irecist iSD iUPD False", "Irecist NE NE True"],
            Compare(table).Select(static row => $"{row.Criterion} {row.Assigned?.Result} {row.Derived} {row.Agrees}"));
    }

    [Fact]
    public void Responses_in_other_criteria_are_not_compared()
    {
        var table = new TumorTable(Growing);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12", "RECIST 1.0");
        Assert.All(Compare(table), static row => Assert.Equal(ComparisonSide.DerivedOnly, row.Side));
    }

    [Fact]
    public void Without_a_history_the_reason_names_the_first_error()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  9000
            """);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        var row = Assert.Single(Compare(table));
        Assert.Equal(ComparisonSide.AssignedOnly, row.Side);
        Assert.StartsWith("the measurements make no history: error RE-IN-103", row.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_without_measurements_has_responses_all_the_same()
    {
        var table = new TumorTable("""
            num visit     date
            """);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        Assert.Equal("the reader has no measurements", Assert.Single(Compare(table)).Reason);
    }

    [Fact]
    public void Rows_are_numbered_over_all_readers()
    {
        var (investigator, radiologist) = (new TumorTable(Growing).Subject, new TumorTable(Growing, "INDEPENDENT ASSESSOR").Subject);
        var both = investigator with
        {
            TumorIdentifications = [.. investigator.TumorIdentifications, .. radiologist.TumorIdentifications],
            TumorResults = [.. investigator.TumorResults, .. radiologist.TumorResults],
        };
        var rows = new SubjectDerivation(new AdamOptions()).Derive(both).Comparison;
        Assert.Equal([1, 2, 3, 4, 5, 6], rows.Select(static row => row.Sequence));
        Assert.Equal(["INVESTIGATOR", "INDEPENDENT ASSESSOR"], rows.Select(static row => row.Reader.Evaluator).Distinct());
    }

    private static ValueList<ComparisonRow> Compare(TumorTable table) => new SubjectDerivation(new AdamOptions()).Derive(table.Subject).Comparison;
}
