using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class VisitTests
{
    private static IEnumerable<string> Assessments(SdtmCase history) => history.Valid().Assessments.Select(
        assessment => $"{assessment.Id} {assessment.Date:yyyy-MM-dd}{(assessment.EndDate is { } end ? $" to {end:yyyy-MM-dd}" : "")} {assessment.Kind}");

    [Fact]
    public void An_assessment_lasts_from_the_first_to_the_last_scan_of_its_visit() => Assert.Equal(
        ["BASELINE 2024-01-02 Baseline", "WEEK 8 2024-02-26 to 2024-02-29 FollowUp"],
        Assessments(SdtmCase.WithTarget.Lesion("N1", "NON-TARGET").Longest("T01", Week8.On("2024-02-29T10:30"), "30").State("N1", Week8.On("2024-02-26"), "PRESENT")));

    [Fact]
    public void Without_VISITNUM_the_name_tells_the_visit_and_without_both_the_date() => Assert.Equal(
        ["BASELINE 2024-01-02 Baseline", "UNSCHEDULED 2024-02-01 FollowUp", "2024-03-01 2024-03-01 FollowUp"],
        Assessments(SdtmCase.WithTarget
            .Longest("T01", new(null, "UNSCHEDULED", "2024-02-01"), "30").Longest("T01", new(null, null, "2024-03-01"), "30")));

    [Fact]
    public void Without_visit_the_link_group_tells_it_and_RS_finds_it_by_that()
    {
        var scan = new ScheduledVisit(null, null, "2024-03-01");
        var history = SdtmCase.WithTarget.Result(new() { LinkId = "T01", LinkGroup = "A2", TestCode = "LDIAM", Result = "30", Number = 30, Unit = "mm" }, scan)
            .Result(new() { LinkId = "T01", LinkGroup = "A2", TestCode = "LPERP", Result = "20", Number = 20, Unit = "mm" }, scan.On("2024-03-02"));
        Assert.Equal(["BASELINE 2024-01-02 Baseline", "A2 2024-03-01 to 2024-03-02 FollowUp"], Assessments(history));
    }

    [Fact]
    public void A_record_that_lacks_the_number_or_the_whole_visit_finds_it_by_the_others()
    {
        var history = SdtmCase.WithTarget.Lesion("T02", "TARGET").Lesion("T03", "TARGET").Lesion("T04", "TARGET")
            .Longest("T01", Week8, "30").Longest("T02", Week8 with { Number = null }, "20").Longest("T03", new(null, null, Week8.Date), "10")
            .Longest("T04", Week8 with { Name = null }, "15");
        Assert.Equal("T01 measured 30.0 mm; T02 measured 20.0 mm; T03 measured 10.0 mm; T04 measured 15.0 mm", history.Readings(Week8));
        Assert.Equal(2, history.Valid().Assessments.Count);
    }

    [Fact]
    public void Visits_of_one_name_are_told_apart_by_date() => Assert.Equal(
        ["BASELINE 2024-01-02 Baseline", "UNSCHEDULED 2024-02-01 2024-02-01 FollowUp", "UNSCHEDULED 2024-03-01 2024-03-01 FollowUp"],
        Assessments(SdtmCase.WithTarget.Longest("T01", new(1.1, "UNSCHEDULED", "2024-02-01"), "30").Longest("T01", new(1.2, "UNSCHEDULED", "2024-03-01"), "30")));

    [Fact]
    public void A_visit_number_without_a_name_names_the_assessment() => Assert.Equal(
        ["BASELINE 2024-01-02 Baseline", "VISIT 1.5 2024-02-01 FollowUp"],
        Assessments(SdtmCase.WithTarget.Longest("T01", new(1.5, null, "2024-02-01"), "30")));

    [Fact]
    public void A_visit_with_two_scans_of_one_lesion_is_two_assessments()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8, "30").Longest("T01", Week8.On("2024-03-12"), "31").Response("OVRLRESP", Week8.On("2024-03-12"), "SD");
        Assert.Equal(
            ["BASELINE 2024-01-02 Baseline", "WEEK 8 2024-02-27 2024-02-27 FollowUp", "WEEK 8 2024-03-12 2024-03-12 FollowUp"], Assessments(history));
        Assert.Equal(["warning 133 WEEK 8/-/-: 2 scans"], history.Problems());
        Assert.Contains("RS 1 Response WEEK 8 2024-03-12/-", history.History.Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void Two_link_groups_in_one_visit_are_two_assessments()
    {
        TumorResult Scan(string group, decimal millimeters) =>
            new() { LinkId = "T01", LinkGroup = group, TestCode = "LDIAM", Number = millimeters, Result = "x", Unit = "mm" };
        var history = SdtmCase.WithTarget.Result(Scan("A2", 30), Week8).Result(Scan("A3", 31), Week8.On("2024-03-12"));
        Assert.Equal(3, history.Valid().Assessments.Count);
        Assert.Equal(["A2", "A3"], history.History.Origins.Skip(1).Select(origin => origin.LinkGroup));
    }

    [Fact]
    public void The_baseline_is_the_last_scan_on_or_before_the_first_dose_whatever_visits_are_called()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Prior, "28").Longest("T01", Week8, "30");
        Assert.Equal(["PRIOR 2023-11-06 PreBaseline", "BASELINE 2024-01-02 Baseline", "WEEK 8 2024-02-27 FollowUp"], Assessments(history));
        history.With(subject => subject with { Exposures = [new() { Start = "2024-03-01", Dose = 1 }] });
        Assert.Equal(["PRIOR 2023-11-06 PreBaseline", "BASELINE 2024-01-02 PreBaseline", "WEEK 8 2024-02-27 Baseline"], Assessments(history));
        history.With(subject => subject with { Exposures = [], Dispositions = [new() { StandardTerm = "RANDOMIZED", Start = "2024-01-02" }] });
        Assert.Equal(AssessmentKind.Baseline, history.Valid().Assessments[1].Kind);
        history.With(subject => subject with { Dispositions = [] });
        Assert.Equal(AssessmentKind.Baseline, history.Valid().Assessments[0].Kind);
    }

    [Fact]
    public void A_first_scan_after_the_first_dose_is_the_baseline_for_want_of_another() => Assert.Equal(
        ["BASELINE 2024-01-09 Baseline"],
        Assessments(new SdtmCase().Lesion("T01", "TARGET").Longest("T01", Baseline.On("2024-01-09"), "30")));

    [Fact]
    public void Without_targets_TU_alone_can_be_the_baseline()
    {
        var history = new SdtmCase().Lesion("N1", "NON-TARGET", "PLEURA", Baseline).State("N1", Week8, "PRESENT");
        Assert.Equal(["BASELINE 2024-01-02 Baseline", "WEEK 8 2024-02-27 FollowUp"], Assessments(history));
        Assert.Equal("N1 present", history.Readings(Baseline));
    }

    [Fact]
    public void With_targets_TU_alone_is_no_assessment() => Assert.Equal(
        ["BASELINE 2024-01-02 Baseline"],
        Assessments(new SdtmCase().Lesion("T01", "TARGET", "LUNG", Prior).Longest("T01", Baseline, "30")));

    [Fact]
    public void An_overall_NE_without_tumour_results_is_an_assessment_without_readings()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week16, "30").Response("OVRLRESP", Week8, "NE");
        Assert.Equal(["BASELINE 2024-01-02 Baseline", "WEEK 8 2024-02-27 FollowUp", "WEEK 16 2024-04-23 FollowUp"], Assessments(history));
        Assert.Equal("", history.Readings(Week8));
        Assert.Equal(["note 135 WEEK 8/-/RS 1: NE"], history.Problems());
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(history.Valid());
        Assert.Equal(OverallResponse.NotEvaluable, evaluation.Timepoints[0].Recist.Overall);
    }

    [Theory]
    [InlineData("OVRLRESP", "PD", "note 135 WEEK 8/-/RS 1: PD")]
    [InlineData("TRGRESP", "NE", null)]
    public void Any_other_response_alone_is_none(string test, string result, string? problem)
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week16, "30").Response(test, Week8, result);
        Assert.Equal(["BASELINE 2024-01-02 Baseline", "WEEK 16 2024-04-23 FollowUp"], Assessments(history));
        Assert.Equal(problem is null ? [] : [problem], history.Problems());
        Assert.Contains("RS 1 Response -/-", history.History.Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void A_response_on_the_day_of_a_scan_belongs_to_its_assessment() => Assert.Contains(
        "RS 1 Response WEEK 8/-",
        SdtmCase.WithTarget.Longest("T01", Week8, "30").Response("OVRLRESP", new(77, "OTHER NAME", Week8.Date), "SD").History.Placements.Select(HistoryLines.Placement));

    [Fact]
    public void Two_assessments_on_one_date_are_reported() => Assert.Equal(
        ["error 015 WEEK 16/-/date: 2024-02-27, the date of WEEK 8"],
        SdtmCase.WithTarget.Longest("T01", Week8, "30").Longest("T01", Week16.On(Week8.Date), "31").Problems());

    [Fact]
    public void The_date_may_come_from_other_records_of_the_visit()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8.On(null), "30").Response("OVRLRESP", Week8, "SD");
        Assert.Equal("WEEK 8 2024-02-27 FollowUp", Assessments(history).Last());
        Assert.Equal(["note 134 WEEK 8/-/-: no date"], history.Problems());
    }

    [Fact]
    public void A_visit_without_any_date_is_an_error_and_its_results_are_reported()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8.On(null), "30").Longest("T01", new(null, null, null), "30");
        Assert.Equal(
            ["error 130 WEEK 8/-/-: no date", "error 130 -/-/TR 3: neither visit nor date"], history.Problems());
        Assert.Equal(["TR 2 Reported -/- 130", "TR 3 Reported -/- 130"], history.History.Placements.Skip(2).Select(HistoryLines.Placement));
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("27FEB2024")]
    [InlineData("2024")]
    [InlineData("2024---27")]
    public void A_date_without_year_and_month_is_an_error(string date) => Assert.Contains(
        $"error 129 WEEK 8/-/TR 2: {date}", SdtmCase.WithTarget.Longest("T01", Week8.On(date), "30").Problems());
}
