using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class NewLesionTests
{
    private static SdtmCase Followed => SdtmCase.WithTarget.Longest("T01", Week8, "30").Longest("T01", Week16, "30").Longest("T01", Week24, "30");

    private static string Readings(SdtmCase history, ScheduledVisit visit) =>
        history.Readings(visit).Replace("T01 measured 30.0 mm", "", StringComparison.Ordinal).TrimStart(';', ' ');

    private static LesionRole RoleOf(SdtmCase history, string lesion) => history.Valid().Lesions.Single(other => other.Id == lesion).Role;

    [Theory]
    [InlineData("LIVER", "LDIAM", "10", LesionRole.NewTarget)]
    [InlineData("LIVER", "LDIAM", "9.99", LesionRole.NewNonTarget)]
    [InlineData("LYMPH NODE", "LPERP", "15", LesionRole.NewTarget)]
    [InlineData("LYMPH NODE", "LPERP", "14.99", LesionRole.NewNonTarget)]
    [InlineData("LIVER", "TUMSTATE", "PRESENT", LesionRole.NewNonTarget)]
    public void NEW_is_a_new_target_if_it_is_measurable_when_first_seen(string location, string test, string value, LesionRole role) =>
        Assert.Equal(role, RoleOf(Followed.Lesion("N1", "NEW", location, Week8).Measure("N1", test, Week8, value), "N1"));

    [Fact]
    public void What_it_grows_to_later_does_not_make_it_a_target() => Assert.Equal(
        LesionRole.NewNonTarget,
        RoleOf(Followed.Lesion("N1", "NEW", "LIVER", Week8).Longest("N1", Week8, "7").Longest("N1", Week16, "25"), "N1"));

    [Fact]
    public void The_larger_two_of_an_organ_are_new_targets()
    {
        var history = Followed;
        foreach (var (id, size) in (ReadOnlySpan<(string, string)>)[("N1", "11"), ("N2", "13"), ("N3", "12")])
            history.Lesion(id, "NEW", "LIVER", Week8).Longest(id, Week8, size);
        Assert.Equal(
            [LesionRole.NewNonTarget, LesionRole.NewTarget, LesionRole.NewTarget], history.Valid().Lesions.Skip(1).Select(lesion => lesion.Role));
    }

    [Fact]
    public void The_first_five_are_new_targets()
    {
        var history = Followed;
        for (var i = 1; i <= 6; i++)
            history.Lesion($"N{i}", "NEW", $"ORGAN {i}", i == 1 ? Week16 : Week8).Longest($"N{i}", i == 1 ? Week16 : Week8, "40");
        Assert.Equal(LesionRole.NewNonTarget, RoleOf(history, "N1"));
        Assert.Equal(5, history.Valid().Lesions.Count(lesion => lesion.Role == LesionRole.NewTarget));
    }

    [Fact]
    public void NEW_TARGET_is_one_whatever_its_size_if_it_is_measured_when_first_seen()
    {
        Assert.Equal(LesionRole.NewTarget, RoleOf(Followed.Lesion("N1", "NEW TARGET", "LIVER", Week8).Longest("N1", Week8, "7"), "N1"));
        var unmeasured = Followed.Lesion("N1", "NEW TARGET", "LIVER", Week8).State("N1", Week8, "PRESENT");
        Assert.Equal(LesionRole.NewNonTarget, RoleOf(unmeasured, "N1"));
        Assert.Equal("N1 present", Readings(unmeasured, Week8));
        Assert.Equal(["warning 114 WEEK 8/N1/-: a state alone"], unmeasured.Problems());
    }

    [Fact]
    public void A_new_target_seen_again_without_a_diameter_is_not_evaluable()
    {
        var history = Followed.Lesion("N1", "NEW", "LIVER", Week8).Longest("N1", Week8, "12").State("N1", Week16, "PRESENT");
        Assert.Equal("N1 notevaluable (not measured)", Readings(history, Week16));
        Assert.Equal(["warning 114 WEEK 16/N1/-: a state alone"], history.Problems());
    }

    [Fact]
    public void To_identify_a_new_lesion_is_to_see_it()
    {
        var history = Followed.Lesion("N1", "NEW", "LIVER", Week16);
        Assert.Equal("", Readings(history, Week8));
        Assert.Equal("N1 present", Readings(history, Week16));
        Assert.Equal("N1 present", Readings(Followed.Lesion("N1", "NEW", "LIVER", Week16).NotDone("N1", "TUMSTATE", Week16), Week16));
    }

    [Fact]
    public void A_visit_that_only_identifies_a_new_lesion_is_an_assessment()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8, "30").Lesion("N1", "NEW NON-TARGET", "LIVER", Week16);
        Assert.Equal("N1 present", history.Readings(Week16));
        Assert.Equal(["BASELINE", "WEEK 8", "WEEK 16"], history.Valid().Assessments.Select(assessment => assessment.Id));
    }

    [Fact]
    public void An_identification_on_the_day_of_a_scan_belongs_to_its_assessment()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8, "30").Lesion("N1", "NEW", "LIVER", new ScheduledVisit(null, "UNSCHEDULED", Week8.Date));
        Assert.Equal("T01 measured 30.0 mm; N1 present", history.Readings(Week8));
        Assert.Contains("TU 2 Lesion WEEK 8/N1", history.History.Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void Before_it_is_seen_a_new_lesion_has_no_readings()
    {
        var history = Followed.Lesion("N1", "NEW", "LIVER", Week16).State("N1", Baseline, "ABSENT").State("N1", Week8, "ABSENT").State("N1", Week16, "PRESENT");
        Assert.Equal(("", "", "N1 present"), (Readings(history, Baseline), Readings(history, Week8), Readings(history, Week16)));
        Assert.Equal(
            ["TR 5 Supporting BASELINE/N1", "TR 6 Supporting WEEK 8/N1", "TR 7 Reading WEEK 16/N1"],
            history.History.Placements.Where(placement => placement is { Domain: "TR", Lesion: "N1" }).Select(HistoryLines.Placement));
    }

    [Fact]
    public void A_new_lesion_seen_at_baseline_is_an_error() => Assert.Contains(
        "error 020 BASELINE/N1/role: a reading at or before baseline", Followed.Lesion("N1", "NEW", "LIVER").State("N1", Baseline, "PRESENT").Problems());

    [Fact]
    public void A_new_lesion_that_is_never_seen_is_reported() => Assert.Equal(
        ["warning 121 -/N1/-: seen nowhere"], Followed.Lesion("N1", "NEW", "LIVER", new ScheduledVisit(null, null, null)).Problems());

    [Fact]
    public void NEWLPROG_says_how_sure_the_reader_is_of_lesions_first_seen_there()
    {
        var history = Followed.Lesion("N1", "NEW", "LIVER", Week8).State("N1", Week8, "PRESENT").State("N1", Week16, "PRESENT").State("N1", Week24, "PRESENT")
            .Lesion("N2", "NEW", "BONE", Week16).State("N2", Week16, "PRESENT")
            .Response("NEWLPROG", Week8, "UNEQUIVOCAL").Response("NEWLPROG", Week16, "EQUIVOCAL");
        Assert.Equal("N1 present unequivocal", Readings(history, Week8));
        Assert.Equal("N1 present; N2 present equivocal", Readings(history, Week16));
    }

    [Fact]
    public void An_equivocal_lesion_stays_so_until_it_is_called_unequivocal()
    {
        var history = Followed.Lesion("N1", "NEW", "LIVER", Week8)
            .State("N1", Week8, "EQUIVOCAL").State("N1", Week16, "PRESENT").State("N1", Week24, "PRESENT").Response("NEWLPROG", Week24, "UNEQUIVOCAL");
        Assert.Equal(
            ["N1 present equivocal", "N1 present equivocal", "N1 present unequivocal"],
            ((ScheduledVisit[])[Week8, Week16, Week24]).Select(visit => Readings(history, visit)));
    }

    [Fact]
    public void The_record_of_the_lesion_goes_before_NEWLPROG() => Assert.Equal(
        "N1 present unequivocal",
        Readings(Followed.Lesion("N1", "NEW", "LIVER", Week8).State("N1", Week8, "UNEQUIVOCAL").Response("NEWLPROG", Week8, "EQUIVOCAL"), Week8));

    [Theory]
    [InlineData("NEWLPROG", "UNEQUIVOCAL")]
    [InlineData("NEWLIND", "Y")]
    public void A_new_lesion_that_only_RS_tells_is_reported(string test, string result)
    {
        Assert.Equal([$"warning 136 WEEK 8/-/RS 1: {test} {result}"], Followed.Response(test, Week8, result).Problems());
        Assert.Empty(Followed.Lesion("N1", "NEW", "LIVER", Week8).Response(test, Week8, result).Problems());
        Assert.Empty(Followed.Response(test, Week8, "N").Problems());
    }
}
