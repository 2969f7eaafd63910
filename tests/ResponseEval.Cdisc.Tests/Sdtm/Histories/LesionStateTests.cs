using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class LesionStateTests
{
    private static SdtmCase NonTarget(string? location = "PLEURA") => new SdtmCase().Lesion("L1", "NON-TARGET", location).State("L1", Baseline, "PRESENT");

    private static SdtmCase NewLesion => SdtmCase.WithTarget.Longest("T01", Week8, "30").Lesion("L1", "NEW", "LIVER", Week8);

    [Theory]
    [InlineData("PRESENT", "L1 present")]
    [InlineData("ABSENT", "L1 absent")]
    [InlineData("UNEQUIVOCAL", "L1 unequivocalprogression")]
    [InlineData("EQUIVOCAL", "L1 present")]
    [InlineData("INCREASED", "L1 present increased")]
    [InlineData("UNCHANGED", "L1 present unchanged")]
    [InlineData("DECREASED", "L1 present decreased")]
    [InlineData("ENLARGEMENT", "L1 present increased")]
    [InlineData("FURTHER ENLARGEMENT", "L1 present increased")]
    [InlineData("FURTHER ENLARGEMENT FROM NADIR", "L1 present increased")]
    [InlineData("ENLARGEMENT FROM NADIR", "L1 present")]
    [InlineData("PATHOLOGICAL", "L1 present")]
    [InlineData("NON-PATHOLOGICAL", "L1 absent")]
    [InlineData("NE", "L1 notevaluable (NE)")]
    [InlineData("NOT EVALUABLE", "L1 notevaluable (NOT EVALUABLE)")]
    [InlineData("NOT ASSESSABLE", "L1 notevaluable (NOT ASSESSABLE)")]
    [InlineData("unequivocal", "L1 unequivocalprogression")]
    public void Of_a_non_target(string state, string reading)
    {
        var history = NonTarget().State("L1", Week8, state);
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Theory]
    [InlineData("PRESENT", "L1 present")]
    [InlineData("UNEQUIVOCAL", "L1 present unequivocal")]
    [InlineData("EQUIVOCAL", "L1 present equivocal")]
    [InlineData("INCREASED", "L1 present increased")]
    [InlineData("PATHOLOGICAL", "L1 present")]
    public void Of_a_new_lesion(string state, string reading)
    {
        var history = NewLesion.State("L1", Week8, state);
        Assert.Equal("T01 measured 30.0 mm; " + reading, history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Theory]
    [InlineData("ABSENT", "L1 absent")]
    [InlineData("NE", "L1 notevaluable (NE)")]
    public void Of_a_new_lesion_seen_before(string state, string reading) => Assert.Equal(
        reading, NewLesion.State("L1", Week8, "PRESENT").State("L1", Week16, state).Readings(Week16));

    [Theory]
    [InlineData("ABSENT", "T01 absent", null)]
    [InlineData("NE", "T01 notevaluable (NE)", null)]
    [InlineData("PRESENT", "T01 notevaluable", "warning 114 WEEK 8/T01/TR 2: a state alone")]
    [InlineData("NON-PATHOLOGICAL", "T01 notevaluable", "warning 114 WEEK 8/T01/TR 2: a state alone")]
    public void Of_a_target_without_a_diameter(string state, string reading, string? problem)
    {
        var history = SdtmCase.WithTarget.State("T01", Week8, state);
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Equal(problem is null ? [] : [problem], history.Problems());
    }

    [Theory]
    [InlineData("PATHOLOGICAL", "20", "T01 measured 20.0 mm", null)]
    [InlineData("NON-PATHOLOGICAL", "9.99", "T01 measured 9.99 mm", null)]
    [InlineData("NON-PATHOLOGICAL", "10", "T01 measured 10.0 mm", "warning 143 WEEK 8/T01/TR 3: NON-PATHOLOGICAL, and 10.0 mm")]
    public void Of_a_target_node_beside_its_short_axis(string state, string millimeters, string reading, string? problem)
    {
        var history = new SdtmCase().Lesion("T01", "TARGET", "LYMPH NODE").Short("T01", Baseline, "20")
            .Short("T01", Week8, millimeters).State("T01", Week8, state, "LNSTATE");
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Equal(problem is null ? [] : [problem], history.Problems());
    }

    [Theory]
    [InlineData("NON-PATHOLOGICAL", "8", "L1 measured 8.0 mm")]
    [InlineData("PRESENT", "12", "L1 present 12.0 mm")]
    [InlineData("UNEQUIVOCAL", "18", "L1 unequivocalprogression 18.0 mm")]
    [InlineData("ABSENT", "0", "L1 absent")]
    public void Of_a_non_target_node_with_a_short_axis(string state, string millimeters, string reading)
    {
        var history = NonTarget("AXILLARY LYMPH NODE").Short("L1", Week8, millimeters).State("L1", Week8, state, "LNSTATE");
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Theory]
    [InlineData("ABSENT", "12", "error 112 WEEK 8/L1/TR 3: absent, and 12.0 mm")]
    [InlineData("NE", "12", "error 112 WEEK 8/L1/TR 3: not evaluable, and 12.0 mm")]
    [InlineData("PRESENT", "0", "error 112 WEEK 8/L1/TR 3: seen, and 0 mm")]
    [InlineData("UNEQUIVOCAL", "0", "error 112 WEEK 8/L1/TR 3: seen, and 0 mm")]
    public void A_state_that_contradicts_the_diameter_is_an_error(string state, string millimeters, string problem) =>
        Assert.Equal([problem], NonTarget().Longest("L1", Week8, millimeters).State("L1", Week8, state).Problems());

    [Theory]
    [InlineData("STABLE")]
    [InlineData("NORMAL")]
    [InlineData("DIFFUSELY INCREASED")]
    public void A_word_without_a_meaning_is_reported_and_not_evaluable(string word)
    {
        var history = NonTarget().State("L1", Week8, word);
        Assert.Equal($"L1 notevaluable ({word})", history.Readings(Week8));
        Assert.Equal([$"warning 108 WEEK 8/L1/TR 2: {word}"], history.Problems());
    }
}
