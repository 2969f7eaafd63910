using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class LineageTests
{
    private static SdtmCase Two => SdtmCase.WithTarget.Lesion("T02", "TARGET", "LUNG").Longest("T02", Baseline, "20");

    private static SdtmCase Split(SdtmCase history, string part, string? group = "T01", ScheduledVisit? visit = null) =>
        history.Identify(new() { TestCode = "TUSPLIT", LinkId = part, GroupId = group, Result = "TARGET" }, visit ?? Week8);

    private static SdtmCase Merge(SdtmCase history, string lesion, string? group = "M1", ScheduledVisit? visit = null) =>
        history.Identify(new() { TestCode = "TUMERGE", LinkId = lesion, GroupId = group, Result = "TARGET" }, visit ?? Week8);

    private static SdtmCase TwoParts => Split(Split(SdtmCase.WithTarget, "T01.1"), "T01.2").Longest("T01.1", Week8, "12").Longest("T01.2", Week8, "9.5");

    [Fact]
    public void The_parts_of_a_lesion_that_split_add_up()
    {
        var history = TwoParts;
        Assert.Equal("T01 split 12.0 mm + 9.5 mm", history.Readings(Week8));
        Assert.Equal("T01", Assert.Single(history.Valid().Lesions).Id);
        Assert.Empty(history.Problems());
        Assert.Equal(
            [
                "TU 1 Lesion BASELINE/T01", "TU 2 Lineage WEEK 8/T01", "TU 3 Lineage WEEK 8/T01",
                "TR 1 Reading BASELINE/T01", "TR 2 Reading WEEK 8/T01", "TR 3 Reading WEEK 8/T01",
            ],
            history.History.Placements.Select(HistoryLines.Placement));
    }

    [Theory]
    [InlineData("T01.1", true)]
    [InlineData("T01-1", true)]
    [InlineData("T01_1", true)]
    [InlineData("T01a", true)]
    [InlineData("T011", false)]
    [InlineData("X1", false)]
    public void Without_TUGRPID_the_name_of_the_part_tells_its_lesion(string part, bool isTold)
    {
        var history = Split(SdtmCase.WithTarget, part, group: null).Longest(part, Week8, "12");
        if (isTold)
            Assert.Equal(["note 123 WEEK 8/" + part + "/TU 2: no lesion in TUGRPID"], history.Problems());
        else
            Assert.Contains($"error 124 WEEK 8/{part}/TU 2: TUGRPID missing", history.Problems());
    }

    [Fact]
    public void A_part_that_TUMIDENT_identifies_too_is_no_lesion_of_its_own()
    {
        var history = Split(SdtmCase.WithTarget.Lesion("T01.1", "TARGET", "LUNG", Week8), "T01.1").Longest("T01.1", Week8, "12");
        Assert.Equal("T01 split 12.0 mm", history.Readings(Week8));
        Assert.Equal("T01", Assert.Single(history.Valid().Lesions).Id);
    }

    [Fact]
    public void While_a_part_is_missing_the_lesion_is_not_evaluable()
    {
        Assert.Equal("T01 notevaluable (a part is not evaluable)", TwoParts.Longest("T01.1", Week16, "10").Readings(Week16));
        Assert.Equal("T01 notevaluable (a part is not evaluable)", TwoParts.Longest("T01.1", Week16, "10").NotDone("T01.2", "LDIAM", Week16).Readings(Week16));
    }

    [Fact]
    public void A_part_is_not_missed_before_it_split_off() => Assert.Equal(
        "T01 split 12.0 mm", Split(Split(SdtmCase.WithTarget, "T01.1"), "T01.2", visit: Week16).Longest("T01.1", Week8, "12").Readings(Week8));

    [Fact]
    public void Parts_that_are_gone_count_nothing_and_those_too_small_their_standard_size()
    {
        Assert.Equal("T01 split 0.0 mm + 8.0 mm", TwoParts.Longest("T01.1", Week16, "0").Longest("T01.2", Week16, "8").Readings(Week16));
        Assert.Equal("T01 absent", TwoParts.Longest("T01.1", Week16, "0").Measure("T01.2", "LDIAM", Week16, "ABSENT").Readings(Week16));
        var tooSmall = TwoParts.Longest("T01.1", Week16, "8")
            .Result(new() { LinkId = "T01.2", TestCode = "LDIAM", OriginalResult = "TOO SMALL TO MEASURE" }, Week16);
        Assert.Equal("T01 split 8.0 mm + 5.0 mm", tooSmall.Readings(Week16));
        Assert.Equal(["warning 126 WEEK 16/T01/-: too small to measure"], tooSmall.Problems());
    }

    [Fact]
    public void A_result_of_the_whole_beside_its_parts_is_an_error() => Assert.Equal(
        ["error 125 WEEK 8/T01/-: a result of T01 and of its parts"], TwoParts.Longest("T01", Week8, "21").Problems());

    [Theory]
    [InlineData("PRESENT", "ABSENT", "N1 present")]
    [InlineData("UNEQUIVOCAL", "ABSENT", "N1 unequivocalprogression")]
    [InlineData("PRESENT", "NE", "N1 notevaluable (a part is not evaluable)")]
    [InlineData("ABSENT", "ABSENT", "N1 absent")]
    public void The_worst_part_of_a_non_target_speaks_for_it(string first, string second, string reading)
    {
        var history = new SdtmCase().Lesion("N1", "NON-TARGET", "PLEURA").State("N1", Baseline, "PRESENT");
        Split(Split(history, "N1.1", "N1"), "N1.2", "N1").State("N1.1", Week8, first).State("N1.2", Week8, second);
        Assert.Equal(reading, history.Readings(Week8));
    }

    [Fact]
    public void The_measured_one_of_merged_lesions_carries_the_others()
    {
        var history = Merge(Merge(Two, "T01"), "T02").Longest("T01", Week8, "44");
        Assert.Equal("T01 measured 44.0 mm; T02 merged into T01", history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Fact]
    public void A_merge_holds_from_its_visit_on_until_the_lesions_are_measured_apart()
    {
        var history = Merge(Merge(Two, "T01"), "T02").Longest("T01", Week8, "44").Longest("T02", Week16, "40")
            .Longest("T01", Week24, "20").Longest("T02", Week24, "15");
        Assert.Equal("T01 merged into T02; T02 measured 40.0 mm", history.Readings(Week16));
        Assert.Equal("T01 measured 20.0 mm; T02 measured 15.0 mm", history.Readings(Week24));
    }

    [Fact]
    public void Before_it_a_lesion_without_a_result_is_missing() => Assert.Equal(
        "T01 measured 30.0 mm",
        Merge(Merge(Two, "T01", visit: Week16), "T02", visit: Week16).Longest("T01", Week8, "30").Longest("T01", Week16, "44").Readings(Week8));

    [Fact]
    public void TUMOR_MERGED_needs_the_merge_in_TU()
    {
        var told = Merge(Merge(Two, "T01"), "T02").Longest("T01", Week8, "44").State("T02", Week8, "TUMOR MERGED");
        Assert.Equal("T01 measured 44.0 mm; T02 merged into T01", told.Readings(Week8));
        Assert.Contains("TR 4 Reading WEEK 8/T02", told.History.Placements.Select(HistoryLines.Placement));
        var untold = Two.Longest("T01", Week8, "44").State("T02", Week8, "TUMOR MERGED");
        Assert.Equal("T01 measured 44.0 mm; T02 notevaluable (merged)", untold.Readings(Week8));
        Assert.Equal(["warning 127 WEEK 8/T02/-: TUMOR MERGED"], untold.Problems());
    }

    [Fact]
    public void A_merged_lesion_with_0_mm_needs_no_carrier()
    {
        var history = Two.Longest("T01", Week8, "44").Longest("T02", Week8, "0").State("T02", Week8, "TUMOR MERGED");
        Assert.Equal("T01 measured 44.0 mm; T02 absent", history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Theory]
    [InlineData("T01/T02", "T01/T02")]
    [InlineData("T01+T02", null)]
    [InlineData("T01, T02", "M1")]
    public void A_joint_mass_with_an_id_of_its_own_is_carried_by_the_first_lesion(string joint, string? group)
    {
        var history = Merge(Two, joint, group).Longest(joint, Week8, "44");
        Assert.Equal("T01 measured 44.0 mm; T02 merged into T01", history.Readings(Week8));
        Assert.Equal(2, history.Valid().Lesions.Count);
        Assert.Empty(history.Problems());
    }

    [Fact]
    public void The_lesions_of_a_joint_mass_may_have_records_of_their_own() => Assert.Equal(
        "T01 merged into T02; T02 measured 44.0 mm", Merge(Merge(Merge(Two, "T02"), "T01"), "MASS").Longest("MASS", Week8, "44").Readings(Week8));

    [Fact]
    public void The_lesion_that_TUGRPID_names_takes_part() => Assert.Equal(
        "T01 measured 44.0 mm; T02 merged into T01", Merge(Two, "T02", "T01").Longest("T01", Week8, "44").Readings(Week8));

    [Fact]
    public void When_the_joint_mass_is_gone_so_are_all() => Assert.Equal(
        "T01 absent; T02 merged into T01", Merge(Merge(Two, "T01"), "T02").Longest("T01", Week8, "0").Readings(Week8));

    [Fact]
    public void While_the_joint_mass_is_not_evaluable_nothing_is() => Assert.Equal(
        "T01 notevaluable (NOT IMAGED)", Merge(Merge(Two, "T01"), "T02").NotDone("T01", "LDIAM", Week8).Readings(Week8));

    [Fact]
    public void A_non_target_that_merged_into_another_goes_on_as_part_of_it()
    {
        var history = new SdtmCase().Lesion("N1", "NON-TARGET", "LIVER").Lesion("N2", "NON-TARGET", "LIVER")
            .State("N1", Baseline, "PRESENT").State("N2", Baseline, "PRESENT");
        Merge(Merge(history, "N1"), "N2").State("N1", Week8, "PRESENT").State("N2", Week8, "TUMOR MERGED").State("N1", Week16, "ABSENT");
        Assert.Equal("N1 present; N2 present", history.Readings(Week8));
        Assert.Equal("N1 absent; N2 absent", history.Readings(Week16));
    }

    [Fact]
    public void A_merge_that_names_no_lesions_is_reported()
    {
        var history = Merge(Two, "T01", null);
        Assert.Equal(["warning 128 WEEK 8/T01/TU 3: TULNKID T01, TUGRPID missing"], history.Problems());
        Assert.Contains("TU 3 Reported -/T01 128", history.History.Placements.Select(HistoryLines.Placement));
    }
}
