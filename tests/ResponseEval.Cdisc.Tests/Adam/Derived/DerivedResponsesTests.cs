namespace ResponseEval.Cdisc.Tests.Adam.Derived;

public sealed class DerivedResponsesTests
{
    private static readonly AdamOptions _derived = new() { Mode = ResponseMode.Derived };

    [Fact]
    public void Overall_responses_carry_their_categories_and_their_rule()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  20
            3   W12       2024-03-25  26
            """);
        var rows = Rows(table, "OVR");
        Assert.Equal(["PR", "PD"], rows.Select(static row => row.Text));
        Assert.Equal(["PR", "PD"], rows.Select(static row => row.Record!.Target));
        Assert.Equal(["NA", "NA"], rows.Select(static row => row.Record!.NonTarget));
        Assert.Equal(["N", "N"], rows.Select(static row => row.Record!.NewLesion));
        Assert.Equal([RuleId.OverallTarget, RuleId.OverallTargetProgression], rows.Select(static row => row.Record!.Rule));
        Assert.All(rows, static row => Assert.Equal(new SourceReference("TR", "TRSTRESN", null), row.Source));
        Assert.Equal(["iPR", "iUPD"], Rows(table, "IOVR").Select(static row => row.Text));
        Assert.Equal(["W6", "W12"], rows.Select(static row => row.Record!.Visit));
    }

    [Fact]
    public void A_new_lesion_that_decides_is_the_source()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  20
            """);
        table.AddLesion("X01", "NEW", "BRAIN");
        table.AddState("X01", "NEW", 2, "W6", "2024-02-12", "UNEQUIVOCAL");
        Assert.Equal(new SourceReference("TR", "TRSTRESC", 3), Assert.Single(Rows(table, "OVR")).Source);
        Assert.Equal(new SourceReference("TR", "TRSTRESC", 3), Assert.Single(Rows(table, "IOVR")).Source);
    }

    [Fact]
    public void A_non_target_lesion_that_decides_is_the_source()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  30
            """);
        table.AddLesion("NT01", "NON-TARGET", "BONE");
        table.AddState("NT01", "NON-TARGET", 1, "SCREENING", "2024-01-01", "PRESENT");
        table.AddState("NT01", "NON-TARGET", 2, "W6", "2024-02-12", "UNEQUIVOCAL");
        var row = Assert.Single(Rows(table, "OVR"));
        Assert.Equal(("PD", new SourceReference("TR", "TRSTRESC", 4)), (row.Text, row.Source));
    }

    [Fact]
    public void Measurable_disease_refers_to_the_first_target()
    {
        var table = new TumorTable("""
            num visit     date        T01  T02
            1   SCREENING 2024-01-01  30   20
            """);
        Assert.Equal(new SourceReference("TU", "TUSTRESC", 1), Assert.Single(Rows(table, "MDIS")).Source);
    }

    [Fact]
    public void A_progression_seen_equivocally_before_is_dated_back()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  30
            3   W12       2024-03-25  30
            """);
        table.AddLesion("X01", "NEW", "BRAIN");
        table.AddState("X01", "NEW", 2, "W6", "2024-02-12", "EQUIVOCAL");
        table.AddState("X01", "NEW", 3, "W12", "2024-03-25", "UNEQUIVOCAL");
        var progression = Assert.Single(Rows(table, "PD"));
        Assert.Equal(("Y", new DateOnly(2024, 2, 12)), (progression.Text, progression.Date));
        Assert.Equal(new DateOnly(2024, 3, 25), Rows(table, "OVR")[^1].Date);
    }

    [Fact]
    public void Of_a_subject_whose_records_have_an_error_nothing_is_said_but_death()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  9000
            """);
        Assert.Empty(Rows(table, "OVR"));
        Assert.Empty(Rows(table, "RSP"));
        Assert.Empty(Rows(table, "BOR"));
        Assert.Equal("N", Assert.Single(Rows(table, "DEATH")).Text);
    }

    [Fact]
    public void Criteria_can_be_chosen_for_all_subjects()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  20
            """);
        table.AddResponse("OVRLRESP", "iPR", 2, "W6", "2024-02-12", "iRECIST");
        Assert.Equal(["BOR", "IBOR"], Best(new AdamOptions()));
        Assert.Equal(["IBOR"], Best(new AdamOptions { Criteria = [ResponseCriterion.Irecist] }));
        Assert.Equal(["BOR"], Best(_derived with { Criteria = [ResponseCriterion.Recist11] }));

        IEnumerable<string> Best(AdamOptions options) => new SubjectDerivation(options).Derive(table.Subject).Adrs
            .Select(static row => row.Parameter.Code)
            .Where(static code => code is "BOR" or "IBOR");
    }

    [Fact]
    public void Every_parameter_of_ADRS_and_ADTTE_exists_in_both_modes()
    {
        var table = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  20
            3   W12       2024-03-25  26
            """);
        table.AddResponse("OVRLRESP", "PR", 2, "W6", "2024-02-12");
        table.AddResponse("OVRLRESP", "PD", 3, "W12", "2024-03-25");
        table.AddResponse("OVRLRESP", "iPR", 2, "W6", "2024-02-12", "iRECIST");
        table.AddResponse("OVRLRESP", "iUPD", 3, "W12", "2024-03-25", "iRECIST");
        var subject = table.Subject with { Adsl = new SubjectDates { Randomization = new DateOnly(2024, 1, 1), LastKnownAlive = new DateOnly(2024, 6, 1) } };
        var (assigned, derived) = (new SubjectDerivation(new AdamOptions()).Derive(subject), new SubjectDerivation(_derived).Derive(subject));
        Assert.Equal(assigned.Adrs.Select(Key), derived.Adrs.Select(Key));
        Assert.Equal(
            assigned.Adtte.Select(static row => (row.ParameterCode, row.Date, row.Censoring)),
            derived.Adtte.Select(static row => (row.ParameterCode, row.Date, row.Censoring)));

        static (string, string?, DateOnly?) Key(AdrsRow row) => (row.Parameter.Code, row.Text, row.Date);
    }

    [Fact]
    public void Progression_claimed_in_DS_reaches_the_times_to_event()
    {
        var subject = new TumorTable("""
            num visit     date        T01
            1   SCREENING 2024-01-01  30
            2   W6        2024-02-12  20
            """).Subject with
        {
            Dispositions = [new Disposition { Sequence = 3, StandardTerm = "PROGRESSIVE DISEASE", Category = "DISPOSITION EVENT", Start = "2024-03-01" }],
        };
        var options = _derived with { Preset = AdamPreset.Default with { Censoring = Trials.CensoringRule.FdaTableC } };
        var row = new SubjectDerivation(options).Derive(subject).Adtte.Single(static row => row.ParameterCode == "PFS");
        Assert.Equal(("Clinical Progression", 0), (row.EventDescription, row.Censoring));
        Assert.Equal(new SourceReference("DS", "DSSTDTC", 3), row.Source);
    }

    private static List<AdrsRow> Rows(TumorTable table, string code) =>
        [.. new SubjectDerivation(_derived).Derive(table.Subject).Adrs.Where(row => row.Parameter.Code == code)];
}
