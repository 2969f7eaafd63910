namespace ResponseEval.Trials.Tests;

/// <summary>Progression-free survival by the tables of the guidances, row by row (FDA 2007, appendix 3; EMA/CHMP/27994/2008/Rev.1, appendix 1).</summary>
public sealed class ProgressionFreeSurvivalTests
{
    [Theory]
    [InlineData("57 SD, 113 PD", "event 113 Progression")]
    [InlineData("57 SD, 113 PR, 169 SD", "censored 169 LastAdequateAssessment")]
    [InlineData("57 SD, 113 NE", "censored 57 LastAdequateAssessment")]
    [InlineData("57 NE, 113 NE", "censored 1 NoAssessment")]
    [InlineData("", "censored 1 NoAssessment")]
    [InlineData("57 PD, 113 SD, 169 PD", "event 57 Progression")]
    [InlineData("1 SD, 57 NED", "censored 57 LastAdequateAssessment")]
    public void Without_other_events_it_ends_at_the_first_progression_or_the_last_adequate_assessment(string visits, string said) =>
        Assert.All(CensoringRule.Presets, rule => Assert.Equal(
            said, Visits.Of(visits).Pfs(rule with { ScheduledVisits = null, ProgressionDating = default })));

    [Theory]
    [InlineData("", 40, "event 40 Death")]
    [InlineData("57 SD", 100, "event 100 Death")]
    [InlineData("57 SD, 113 PD", 113, "event 113 Progression")]
    [InlineData("57 SD, 113 PD", 112, "event 112 Death")]
    public void Death_before_or_between_assessments_is_an_event(string visits, int death, string said) => Assert.All(
        CensoringRule.Presets, rule => Assert.Equal(said, (Visits.Of(visits) with { Death = Visits.Day(death) }).Pfs(rule with { ScheduledVisits = null })));

    [Theory]
    [InlineData("57 SD, 183 PD", "event 183 Progression", "event 183 Progression")]
    [InlineData("57 SD, 184 PD", "censored 57 MissedAssessments", "event 184 Progression")]
    [InlineData("57 SD, 113 NE, 169 NE, 225 PD", "censored 57 MissedAssessments", "event 225 Progression")]
    [InlineData("127 PD", "event 127 Progression", "event 127 Progression")]
    [InlineData("128 PD", "censored 1 MissedAssessments", "event 128 Progression")]
    [InlineData("57 SD, 300 SD, 356 PD", "event 356 Progression", "event 356 Progression")]
    [InlineData("57 SD, 300 SD", "censored 300 LastAdequateAssessment", "censored 300 LastAdequateAssessment")]
    public void Progression_after_more_than_126_days_without_an_adequate_assessment_is_censored_in_table_A(string visits, string fda, string ema) =>
        Assert.Equal((fda, ema), (Visits.Of(visits).Pfs(CensoringRule.FdaTableA), Visits.Of(visits).Pfs(CensoringRule.Ema)));

    [Theory]
    [InlineData(183, "event 183 Death", "event 183 Death")]
    [InlineData(184, "censored 57 MissedAssessments", "event 184 Death")]
    public void So_is_death(int death, string fda, string ema)
    {
        var input = Visits.Of("57 SD, 113 NE") with { Death = Visits.Day(death) };
        Assert.Equal((fda, fda, ema), (input.Pfs(CensoringRule.FdaTableA), input.Pfs(CensoringRule.FdaTableC), input.Pfs(CensoringRule.Ema)));
    }

    [Fact]
    public void An_adequate_assessment_on_the_day_of_death_leaves_no_gap()
    {
        var input = Visits.Of("57 SD, 200 SD") with { Death = Visits.Day(200) };
        Assert.Equal("event 200 Death", input.Pfs(CensoringRule.FdaTableA));
    }

    [Fact]
    public void Where_NE_is_no_missed_visit_it_ends_the_gap_but_does_not_censor()
    {
        var rule = CensoringRule.FdaTableA with { MissedAssessments = new(126) { NotEvaluableIsMissed = false } };
        Assert.Equal("event 225 Progression", Visits.Of("57 SD, 113 NE, 169 NE, 225 PD").Pfs(rule));
        Assert.Equal("censored 57 MissedAssessments", Visits.Of("57 SD, 113 NE, 240 PD").Pfs(rule));
    }

    [Theory]
    [InlineData(100, "censored 57 NewTherapy")]
    [InlineData(57, "censored 57 NewTherapy")]
    [InlineData(56, "censored 1 NewTherapy")]
    [InlineData(112, "censored 57 NewTherapy")]
    [InlineData(113, "event 113 Progression")]
    [InlineData(114, "event 113 Progression")]
    public void New_therapy_censors_at_the_last_adequate_assessment_on_or_before_it(int therapy, string said)
    {
        var input = Visits.Of("57 SD, 113 PD") with { NewTherapy = Visits.Day(therapy) };
        Assert.Equal(said, input.Pfs(CensoringRule.FdaTableA));
        Assert.Equal("event 113 Progression", input.Pfs(CensoringRule.Ema));
    }

    [Fact]
    public void New_therapy_censors_without_progression_and_before_death_too()
    {
        var input = Visits.Of("57 SD, 113 SD") with { NewTherapy = Visits.Day(70) };
        Assert.Equal("censored 57 NewTherapy", input.Pfs(CensoringRule.FdaTableA));
        Assert.Equal("censored 113 LastAdequateAssessment", input.Pfs(CensoringRule.Ema));
        Assert.Equal("censored 57 NewTherapy", (input with { Death = Visits.Day(110) }).Pfs(CensoringRule.FdaTableA));
        Assert.Equal("event 65 Death", (input with { Death = Visits.Day(65) }).Pfs(CensoringRule.FdaTableA));
    }

    [Fact]
    public void A_missing_baseline_censors_at_the_start_whatever_follows()
    {
        var input = Visits.Of("57 SD, 113 PD") with { IsBaselineComplete = false, Death = Visits.Day(120) };
        Assert.Equal("censored 1 NoBaseline", input.Pfs(CensoringRule.FdaTableA));
        Assert.Equal("event 113 Progression", input.Pfs(CensoringRule.Ema));
    }

    [Fact]
    public void A_stop_for_claimed_progression_is_an_event_in_table_C_alone()
    {
        var input = Visits.Of("57 SD, 113 SD") with { ClinicalProgression = Visits.Day(80) };
        Assert.Equal("censored 113 LastAdequateAssessment", input.Pfs(CensoringRule.FdaTableA));
        Assert.Equal("event 80 ClinicalProgression", input.Pfs(CensoringRule.FdaTableC with { ScheduledVisits = null }));
        Assert.Equal("event 57 Progression", (Visits.Of("57 PD") with { ClinicalProgression = Visits.Day(57) }).Pfs(CensoringRule.FdaTableC));
        Assert.Equal(
            "event 57 ClinicalProgression",
            (Visits.Of("") with { ClinicalProgression = Visits.Day(40), Death = Visits.Day(70) }).Pfs(CensoringRule.FdaTableC));
        Assert.Equal(
            "event 40 ClinicalProgression",
            (Visits.Of("") with { ClinicalProgression = Visits.Day(40), Death = Visits.Day(40) }).Pfs(CensoringRule.FdaTableC));
    }

    [Theory]
    [InlineData("57 SD, 90 PD", "event 113 Progression")]
    [InlineData("57 SD, 106 PD", "event 113 Progression")]
    [InlineData("57 SD, 120 PD", "event 113 Progression")]
    [InlineData("57 SD, 121 PD", "event 169 Progression")]
    [InlineData("50 SD", "censored 57 LastAdequateAssessment")]
    [InlineData("49 SD", "censored 1 LastAdequateAssessment")]
    [InlineData("57 SD, 90 SD", "censored 57 LastAdequateAssessment")]
    public void Table_B_dates_to_scheduled_visits(string visits, string said) => Assert.Equal(said, Visits.Of(visits).Pfs(CensoringRule.FdaTableB));

    [Fact]
    public void Progression_is_not_moved_beyond_death_and_death_is_not_moved()
    {
        Assert.Equal("event 100 Progression", (Visits.Of("57 SD, 90 PD") with { Death = Visits.Day(100) }).Pfs(CensoringRule.FdaTableB));
        Assert.Equal("event 100 Death", (Visits.Of("57 SD") with { Death = Visits.Day(100) }).Pfs(CensoringRule.FdaTableB));
    }

    [Theory]
    [InlineData("57-60 SD, 113-116 PD sum", "event 116 Progression", "event 113 Progression")]
    [InlineData("57-60 SD, 113-116 PD", "event 113 Progression", "event 113 Progression")]
    [InlineData("57-60 SD, 113-116 SD", "censored 116 LastAdequateAssessment", "censored 116 LastAdequateAssessment")]
    [InlineData("57 SD, 113-116 PD sum <57", "event 57 Progression", "event 57 Progression")]
    public void Within_an_assessment_the_rule_says_which_scan_dates(string visits, string fda, string ema) =>
        Assert.Equal((fda, ema), (Visits.Of(visits).Pfs(CensoringRule.FdaTableA), Visits.Of(visits).Pfs(CensoringRule.Ema)));

    [Fact]
    public void A_rule_may_censor_at_the_first_scan() =>
        Assert.Equal("censored 113 LastAdequateAssessment", Visits.Of("113-116 SD").Pfs(CensoringRule.Ema with { CensoringDate = ScanDate.First }));

    [Fact]
    public void Nothing_after_the_data_cutoff_counts()
    {
        var input = Visits.Of("57 SD, 113 PD") with { DataCutoff = Visits.Day(112), Death = Visits.Day(113), NewTherapy = Visits.Day(113) };
        Assert.All(CensoringRule.Presets, rule => Assert.Equal("censored 57 LastAdequateAssessment", input.Pfs(rule)));
        Assert.Equal("event 113 Progression", (input with { DataCutoff = Visits.Day(113) }).Pfs(CensoringRule.FdaTableA));
    }

    [Fact]
    public void What_lies_before_the_start_is_passed_over()
    {
        var input = Visits.Of("57 PD, 113 SD") with { StartDate = Visits.Day(60), Death = Visits.Day(58) };
        Assert.Equal("event 60 Death", input.Pfs(CensoringRule.Ema));
        Assert.Equal("censored 113 LastAdequateAssessment", (input with { Death = null }).Pfs(CensoringRule.Ema));
    }

    [Fact]
    public void The_assessment_that_decided_is_named()
    {
        Assert.Equal(Visits.Day(113), Decided(Visits.Of("57 SD, 113-115 PD sum")));
        Assert.Equal(Visits.Day(57), Decided(Visits.Of("57-59 SD")));
        Assert.Null(Decided(Visits.Of("57 SD") with { Death = Visits.Day(60) }));
        Assert.Null(Decided(Visits.Of("")));

        static DateOnly? Decided(EndpointInput input) =>
            Endpoints.Of(input, CensoringRule.FdaTableA)[Endpoint.ProgressionFreeSurvival]!.DecidedBy;
    }

    [Fact]
    public void Time_to_progression_is_censored_by_death()
    {
        var input = Visits.Of("57 SD, 113 SD") with { Death = Visits.Day(120) };
        Assert.Equal("censored 113 Death", input.Said(Endpoint.TimeToProgression, CensoringRule.FdaTableA));
        Assert.Equal("event 57 Progression", Visits.Of("57 PD").Said(Endpoint.TimeToProgression, CensoringRule.FdaTableA));
        Assert.Equal("censored 1 Death", (Visits.Of("") with { Death = Visits.Day(300) }).Said(Endpoint.TimeToProgression, CensoringRule.FdaTableA));
    }
}
