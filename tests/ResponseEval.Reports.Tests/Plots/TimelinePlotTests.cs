namespace ResponseEval.Reports.Tests.Plots;

public sealed class TimelinePlotTests
{
    [Theory]
    [InlineData(100, 120)] // +20 % is more than +5 mm
    [InlineData(20, 25)] // +5 mm is more than +20 %
    [InlineData(25, 30)] // both
    public void The_band_ends_where_progression_begins(double nadir, double threshold)
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", nadir))
            .Assessment(KnownCohort.Week(16), s => s.Measured("T1", nadir)));

        var visit = SpecificationOf.Rows(TimelinePlot.Of(evaluation), "visits")[2];

        Assert.Equal(nadir, visit.GetProperty("nadir").GetDouble());
        Assert.Equal(threshold, visit.GetProperty("threshold").GetDouble());
    }

    [Fact]
    public void Without_targets_it_says_that_there_are_none()
    {
        var plot = TimelinePlot.Of(KnownCohort.Evaluate(SubjectHistory.Create("N").Baseline(KnownCohort.Week(0), s => s.NonTarget("N1", "bone"))
            .Assessment(KnownCohort.Week(8), s => s.Present("N1"))));

        Assert.Equal("N has no target lesions; 2024-02-26 NON-CR/NON-PD.", plot.Description);
        Assert.Equal("No target lesions: nothing to measure.", plot.Notes[^1]);
    }

    [Fact]
    public void What_was_not_measured_is_a_gap()
    {
        var plot = TimelinePlot.Of(KnownCohort.Stable);

        Assert.Equal(["100", "110", null, "105"], SpecificationOf.Column(plot, "lesions", "mm"));
        Assert.Equal([true, true, false, true], SpecificationOf.Rows(plot, "visits").Select(row => row.TryGetProperty("sum", out _)));
    }

    [Theory]
    [InlineData(25.01, 30.02)] // 20 % are 5.002 mm, which no sum can show: the next hundredth
    [InlineData(33.33, 40)] // 20 % are 6.666 mm
    public void The_band_never_begins_below_progression(double nadir, double threshold)
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", nadir))
            .Assessment(KnownCohort.Week(16), s => s.Measured("T1", threshold)));

        Assert.Equal(threshold, SpecificationOf.Rows(TimelinePlot.Of(evaluation), "visits")[2].GetProperty("threshold").GetDouble());
        Assert.Equal("PD", SpecificationOf.Column(TimelinePlot.Of(evaluation), "visits", "recist")[2]);
    }

    [Fact]
    public void The_band_begins_as_the_rules_have_it()
    {
        var rules = ProtocolRules.Default with { ProgressionIncrease = Percentage.FromPercent(25m), ProgressionIncreaseLength = Length.FromMillimeters(10m) };
        var history = KnownCohort.Subject("S", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 60)).Build();

        Assert.Equal(["125", "125"], SpecificationOf.Column(TimelinePlot.Of(new ResponseEvaluator(rules).Evaluate(history)), "visits", "threshold"));
    }

    /// <summary>By the rules a lesion too small to measure has 5 mm, a split one the sum of its parts, a merged one 0 mm beside its carrier.</summary>
    [Fact]
    public void A_lesion_too_small_split_or_merged_is_no_gap()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.TwoTargets("S")
            .Assessment(KnownCohort.Week(8), s => s.TooSmall("T1").Split("T2", 12, 8.5))
            .Assessment(KnownCohort.Week(16), s => s.Measured("T1", 30).Merged("T2", "T1"))
            .Assessment(KnownCohort.Week(24), s => s.Absent("T1").TooSmall("T2")));
        var plot = TimelinePlot.Of(evaluation);

        Assert.Equal(["40", "5", "30", "0", "30", "20.5", "0", "5"], SpecificationOf.Column(plot, "lesions", "mm"));
        Assert.Equal(
            ["measured", "too small to measure", "measured", "gone", "measured", "split, parts added up", "merged into T1", "too small to measure"],
            SpecificationOf.Column(plot, "lesions", "state"));
        Assert.Equal(["70", "25.5", "30", "5"], SpecificationOf.Column(plot, "visits", "sum"));
    }

    [Fact]
    public void A_lesion_irradiated_after_baseline_is_a_gap_from_then_on()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.TwoTargets("S")
            .Assessment(KnownCohort.Week(8), s => s.Measured("T1", 38).Measured("T2", 29))
            .Assessment(KnownCohort.Week(16), s => s.Measured("T1", 37).Measured("T2", 12))
            .Event(SubjectEvent.Radiotherapy(KnownCohort.Week(10), "T2")));
        var plot = TimelinePlot.Of(evaluation);

        Assert.Equal(["40", "38", "37", "30", "29", null], SpecificationOf.Column(plot, "lesions", "mm"));
        Assert.Equal("not measured", SpecificationOf.Column(plot, "lesions", "state")[^1]);
        Assert.Equal(["70", "67", null], SpecificationOf.Column(plot, "visits", "sum"));
    }

    /// <summary>
    /// On 820 px for weeks -1 to 25 a week is 31.5 px; "iUPD" takes 28.8 px and needs 6 px to its neighbour: one week apart is too near, two are not.
    /// </summary>
    [Fact]
    public void Responses_of_near_visits_stand_on_levels()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("S", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 130))
            .Assessment(KnownCohort.Week(9), s => s.Measured("T1", 130)).Assessment(KnownCohort.Week(11), s => s.Measured("T1", 130))
            .Assessment(KnownCohort.Week(24), s => s.Measured("T1", 130)));

        Assert.Equal([null, "0", "1", "0", "0"], SpecificationOf.Column(TimelinePlot.Of(evaluation), "visits", "level"));
    }

    [Fact]
    public void The_description_gives_the_sums() => Assert.Equal(
        "Sum of the target lesions of R: baseline 100.0 mm; 2024-02-26 40.0 mm, PR; 2024-04-22 40.0 mm, PR.", TimelinePlot.Of(KnownCohort.Responder).Description);

    [Fact]
    public void Visits_bear_both_responses()
    {
        var visit = SpecificationOf.Rows(TimelinePlot.Of(KnownCohort.Progressor), "visits")[1];

        Assert.Equal("PD", visit.GetProperty("recist").GetString());
        Assert.Equal("iUPD", visit.GetProperty("irecist").GetString());
        Assert.True(visit.GetProperty("newLesion").GetBoolean());
    }
}
