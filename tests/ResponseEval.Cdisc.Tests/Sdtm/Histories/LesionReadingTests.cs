using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class LesionReadingTests
{
    private static SdtmCase Node => new SdtmCase().Lesion("T01", "TARGET", "LYMPH NODE").Short("T01", Baseline, "20");

    [Theory]
    [InlineData("16.2", "mm", "T01 measured 16.2 mm")]
    [InlineData("1.62", "cm", "T01 measured 16.2 mm")]
    [InlineData("1.625", "CM", "T01 measured 16.25 mm")]
    [InlineData("2000", "mm", "T01 measured 2000.0 mm")]
    [InlineData("200", "cm", "T01 measured 2000.0 mm")]
    [InlineData("0", "mm", "T01 absent")]
    [InlineData("0.00", "cm", "T01 absent")]
    public void Millimetres_and_centimetres_are_taken_exactly(string value, string unit, string reading)
    {
        var history = SdtmCase.WithTarget.Measure("T01", "LDIAM", Week8, value, unit);
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Fact]
    public void The_standard_number_goes_before_the_text_as_collected() => Assert.Equal(
        "T01 measured 16.0 mm",
        SdtmCase.WithTarget.Result(new() { LinkId = "T01", TestCode = "LDIAM", OriginalResult = "1.6", OriginalUnit = "cm", Result = "16", Number = 16, Unit = "mm" }, Week8)
            .Readings(Week8));

    [Fact]
    public void Without_a_standard_number_its_text_counts_and_then_the_one_as_collected()
    {
        Assert.Equal(
            "T01 measured 16.0 mm",
            SdtmCase.WithTarget.Result(new() { LinkId = "T01", TestCode = "LDIAM", OriginalResult = "1.7", OriginalUnit = "cm", Result = "16", Unit = "mm" }, Week8).Readings(Week8));
        Assert.Equal(
            "T01 measured 17.0 mm",
            SdtmCase.WithTarget.Result(new() { LinkId = "T01", TestCode = "LDIAM", OriginalResult = "1.7", OriginalUnit = "cm" }, Week8).Readings(Week8));
    }

    [Fact]
    public void The_unit_as_collected_stands_in_for_a_missing_standard_unit() => Assert.Equal(
        "T01 measured 16.0 mm",
        SdtmCase.WithTarget.Result(new() { LinkId = "T01", TestCode = "LDIAM", OriginalResult = "1.6", OriginalUnit = "cm", Number = 1.6m }, Week8).Readings(Week8));

    [Fact]
    public void Too_small_to_measure_keeps_the_standard_size_where_there_is_one()
    {
        Assert.Equal(
            "T01 toosmall 5.0 mm",
            SdtmCase.WithTarget
                .Result(new() { LinkId = "T01", TestCode = "LDIAM", OriginalResult = "TOO SMALL TO MEASURE", Result = "5", Number = 5, Unit = "mm" }, Week8).Readings(Week8));
        Assert.Equal(
            "T01 toosmall",
            SdtmCase.WithTarget.Result(new() { LinkId = "T01", TestCode = "LDIAM", OriginalResult = "Too small to measure" }, Week8).Readings(Week8));
    }

    [Theory]
    [InlineData("ABSENT", "T01 absent")]
    [InlineData("NE", "T01 notevaluable (NE)")]
    [InlineData("NOT EVALUABLE", "T01 notevaluable (NOT EVALUABLE)")]
    public void A_word_may_stand_for_a_diameter(string word, string reading) =>
        Assert.Equal(reading, SdtmCase.WithTarget.Measure("T01", "LDIAM", Week8, word).Readings(Week8));

    [Fact]
    public void What_was_not_done_is_not_evaluable_with_its_reason() =>
        Assert.Equal("T01 notevaluable (NOT IMAGED)", SdtmCase.WithTarget.NotDone("T01", "LDIAM", Week8).Readings(Week8));

    [Theory]
    [InlineData("LPERP", "12", "LDIAM", "15", "T01 measured 12.0 mm")]
    [InlineData("DIAMETER", "12", "LDIAM", "15", "T01 measured 12.0 mm")]
    [InlineData("LPERP", "12", "DIAMETER", "12.0", "T01 measured 12.0 mm")]
    [InlineData("LPERP", "ABSENT", "LDIAM", "0", "T01 absent")]
    [InlineData("LDIAM", "ABSENT", "TUMSTATE", "ABSENT", "T01 absent")]
    public void The_diameter_of_a_lymph_node_is_its_short_axis(string test, string value, string otherTest, string otherValue, string reading)
    {
        var history = Node.Measure("T01", test, Week8, value).Measure("T01", otherTest, Week8, otherValue);
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Theory]
    [InlineData("LDIAM", "15", "LPERP", "12", "T01 measured 15.0 mm")]
    [InlineData("DIAMETER", "15", "LPERP", "12", "T01 measured 15.0 mm")]
    [InlineData("LDIAM", "15", "DIAMETER", "15", "T01 measured 15.0 mm")]
    [InlineData("LDIAM", "15", "LPERP", "15", "T01 measured 15.0 mm")]
    public void The_diameter_of_any_other_lesion_is_its_longest(string test, string value, string otherTest, string otherValue, string reading)
    {
        var history = SdtmCase.WithTarget.Measure("T01", test, Week8, value).Measure("T01", otherTest, Week8, otherValue);
        Assert.Equal(reading, history.Readings(Week8));
        Assert.Empty(history.Problems());
    }

    [Fact]
    public void The_other_axis_alone_is_no_diameter()
    {
        var node = Node.Longest("T01", Week8, "15");
        Assert.Equal("T01 notevaluable (LDIAM alone)", node.Readings(Week8));
        Assert.Equal(["warning 109 WEEK 8/T01/TR 2: LDIAM alone"], node.Problems());
        var lung = SdtmCase.WithTarget.Short("T01", Week8, "15");
        Assert.Equal("T01 notevaluable (LPERP alone)", lung.Readings(Week8));
        Assert.Equal(["warning 109 WEEK 8/T01/TR 2: LPERP alone"], lung.Problems());
    }

    [Fact]
    public void DIAMETER_makes_up_for_an_axis_that_was_not_done() => Assert.Equal(
        "T01 measured 15.0 mm", SdtmCase.WithTarget.NotDone("T01", "LDIAM", Week8).Measure("T01", "DIAMETER", Week8, "15").Readings(Week8));

    [Fact]
    public void A_repetition_is_supporting_and_one_that_differs_an_error()
    {
        var same = SdtmCase.WithTarget.Longest("T01", Week8, "15").Measure("T01", "LDIAM", Week8, "1.5", "cm");
        Assert.Equal("T01 measured 15.0 mm", same.Readings(Week8));
        Assert.Equal(
            ["TU 1 Lesion BASELINE/T01", "TR 1 Reading BASELINE/T01", "TR 2 Reading WEEK 8/T01", "TR 3 Supporting WEEK 8/T01"],
            same.History.Placements.Select(HistoryLines.Placement));
        var other = SdtmCase.WithTarget.Longest("T01", Week8, "15").Longest("T01", Week8, "15.1");
        Assert.Equal(["error 105 WEEK 8/T01/TR 3: LDIAM 15.1"], other.Problems());
        Assert.Null(other.History.History);
    }

    [Fact]
    public void A_scan_made_up_for_on_another_day_is_the_same_assessment()
    {
        var history = SdtmCase.WithTarget.NotDone("T01", "LDIAM", Week8).Longest("T01", Week8.On("2024-03-05"), "15");
        Assert.Equal("T01 measured 15.0 mm", history.Readings(Week8));
        Assert.Equal(["BASELINE", "WEEK 8"], history.Valid().Assessments.Select(assessment => assessment.Id));
        Assert.Equal(new DateOnly(2024, 3, 5), history.Valid().Assessments[1].EndDate);
    }

    [Fact]
    public void Volumes_and_products_support_a_lesion() => Assert.Equal(
        ["TU 1 Lesion BASELINE/T01", "TR 1 Reading BASELINE/T01", "TR 2 Supporting BASELINE/T01", "TR 3 Supporting BASELINE/T01"],
        SdtmCase.WithTarget.Measure("T01", "VOLUME", Baseline, "4", "mL").Short("T01", Baseline, "8").History.Placements.Select(HistoryLines.Placement));
}
