using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class LesionIdentificationTests
{
    private static Lesion Lesion(SdtmCase history) => Assert.Single(history.Valid().Lesions);

    [Theory]
    [InlineData("TARGET", LesionRole.Target, false)]
    [InlineData("TARGET NODAL", LesionRole.Target, true)]
    [InlineData("TARGET EXTRA NODAL", LesionRole.Target, false)]
    [InlineData("NON-TARGET", LesionRole.NonTarget, false)]
    [InlineData("NON-TARGET NODAL", LesionRole.NonTarget, true)]
    [InlineData("NON-TARGET EXTRA NODAL", LesionRole.NonTarget, false)]
    [InlineData("target", LesionRole.Target, false)]
    public void The_role_comes_from_TUSTRESC(string result, LesionRole role, bool isNode)
    {
        var lesion = Lesion(new SdtmCase().Lesion("L1", result, "NECK").Measure("L1", "DIAMETER", Baseline, "20"));
        Assert.Equal((role, isNode), (lesion.Role, lesion.IsLymphNode));
    }

    [Theory]
    [InlineData("LYMPH NODE", true)]
    [InlineData("MEDIASTINAL LYMPH NODE", true)]
    [InlineData("Lymph Nodes", true)]
    [InlineData("LUNG", false)]
    [InlineData("NODULE", false)]
    [InlineData(null, false)]
    public void A_location_of_lymph_nodes_makes_a_node(string? location, bool isNode) =>
        Assert.Equal(isNode, Lesion(new SdtmCase().Lesion("L1", "TARGET", location).Measure("L1", "DIAMETER", Baseline, "20")).IsLymphNode);

    [Fact]
    public void The_word_goes_before_the_location() =>
        Assert.False(Lesion(new SdtmCase().Lesion("L1", "TARGET EXTRA NODAL", "LYMPH NODE").Longest("L1", Baseline, "20")).IsLymphNode);

    [Theory]
    [InlineData("LEFT", "UPPER", "LEFT, UPPER")]
    [InlineData("LEFT", null, "LEFT")]
    [InlineData(null, "UPPER", "UPPER")]
    [InlineData(null, null, null)]
    public void The_site_keeps_laterality_and_direction(string? laterality, string? direction, string? location) => Assert.Equal(
        new AnatomicSite("LUNG", location),
        Lesion(new SdtmCase()
            .Identify(new() { LinkId = "L1", Result = "TARGET", Location = "LUNG", Laterality = laterality, Directionality = direction })
            .Longest("L1", Baseline, "20")).Site);

    [Theory]
    [InlineData("TARGET", LesionRole.Target)]
    [InlineData("NON-TARGET", LesionRole.NonTarget)]
    public void A_lesion_that_TU_lacks_has_its_role_from_TRGRPID(string group, LesionRole role)
    {
        var history = new SdtmCase().Result(
            new() { LinkId = "L1", TestCode = "LDIAM", GroupId = group, Result = "20", Number = 20, Unit = "mm" }, Baseline);
        Assert.Equal(role, Lesion(history).Role);
        Assert.Equal([$"warning 116 BASELINE/L1/TR 1: TRGRPID {group}"], history.Problems());
    }

    [Fact]
    public void A_lesion_that_neither_knows_is_an_error_and_its_results_are_reported()
    {
        var history = SdtmCase.WithTarget.Longest("X", Week8, "12").Longest("X", Week16, "13");
        Assert.Equal(["error 117 WEEK 8/X/TR 2: no TRGRPID"], history.Problems());
        Assert.Equal(["TR 2 Reported WEEK 8/- 117", "TR 3 Reported WEEK 16/- 117"], history.History.Placements.Skip(2).Select(HistoryLines.Placement));
    }

    [Theory]
    [InlineData("BENIGN")]
    [InlineData("NEW BONE LESION")]
    [InlineData("DISEASE SITE")]
    public void Other_identifications_are_reported_and_no_lesions(string result)
    {
        var history = SdtmCase.WithTarget.Lesion("B1", result, "LIVER");
        Assert.Equal("T01", Lesion(history).Id);
        Assert.Equal([$"warning 120 BASELINE/B1/TU 2: {result}"], history.Problems());
        Assert.Contains("TU 2 Reported BASELINE/B1 120", history.History.Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void Results_of_what_RECIST_does_not_follow_are_reported_with_it()
    {
        var history = SdtmCase.WithTarget.Lesion("B1", "BENIGN", "LIVER").Longest("B1", Baseline, "8");
        Assert.Equal(["warning 120 BASELINE/B1/TU 2: BENIGN"], history.Problems());
        Assert.Contains("TR 2 Reported BASELINE/- 120", history.History.Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void A_repeated_identification_supports_and_a_different_one_is_reported()
    {
        var same = SdtmCase.WithTarget.Lesion("T01", "TARGET", "LUNG", Week8);
        Assert.Empty(same.Problems());
        Assert.Equal("TU 2 Supporting -/T01", HistoryLines.Placement(same.History.Placements[1]));
        var moved = SdtmCase.WithTarget.Lesion("T01", "TARGET", "LIVER", Week8);
        Assert.Equal(["warning 119 WEEK 8/T01/TU 2: LIVER"], moved.Problems());
        Assert.Equal("LUNG", Lesion(moved).Site.Organ);
        Assert.Equal(["error 118 WEEK 8/T01/TU 2: NON-TARGET"], SdtmCase.WithTarget.Lesion("T01", "NON-TARGET", "LUNG", Week8).Problems());
    }

    [Fact]
    public void Indicators_support_and_lesion_identifications_count() => Assert.Equal(
        ["TU 1 Lesion BASELINE/T01", "TU 2 Supporting BASELINE/T01", "TR 1 Reading BASELINE/T01"],
        new SdtmCase()
            .Identify(new() { TestCode = "LESIDENT", LinkId = "T01", Result = "TARGET" })
            .Identify(new() { TestCode = "METIND", LinkId = "T01", Result = "Y" })
            .Longest("T01", Baseline, "20").History.Placements.Select(HistoryLines.Placement));

    [Fact]
    public void A_result_without_a_lesion_is_a_summary_if_it_is_a_sum_or_says_that_nothing_is_new()
    {
        var history = SdtmCase.WithTarget
            .Result(new() { TestCode = "SUMDIAM", Result = "30", Number = 30, Unit = "mm" }, Baseline)
            .Result(new() { TestCode = "TUMSTATE", GroupId = "NEW", Result = "ABSENT" }, Week8)
            .Longest("T01", Week8, "30");
        Assert.Equal(
            ["TR 2 Summary BASELINE/-", "TR 3 Summary WEEK 8/-"],
            history.History.Placements.Where(placement => placement.Kind == PlacementKind.Summary).Select(HistoryLines.Placement));
        Assert.Empty(history.Problems());
    }

    [Fact]
    public void A_target_without_a_diameter_at_baseline_is_reported() => Assert.Equal(
        ["warning 122 BASELINE/T02/-: no diameter"],
        SdtmCase.WithTarget.Lesion("T02", "TARGET", "LIVER").Longest("T01", Week8, "30").Longest("T02", Week8, "20").Problems());
}
