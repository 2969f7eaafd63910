namespace ResponseEval.Reports.Tests.Plots;

public sealed class WaterfallPlotTests
{
    private readonly Plot plot = WaterfallPlot.Of(KnownCohort.Cohort);

    [Fact]
    public void Bars_go_from_the_worst_to_the_best() => Assert.Equal(["P", "S", "R"], SpecificationOf.Column(plot, "subjects", "subject"));

    [Fact]
    public void A_bar_above_100_percent_ends_there_and_bears_a_mark()
    {
        Assert.Equal(["100", "5", "-60"], SpecificationOf.Column(plot, "subjects", "shown").Select(Whole));
        Assert.Equal(["150", "5", "-60"], SpecificationOf.Column(plot, "subjects", "change").Select(Whole));
        Assert.Equal(["True", "False", "False"], SpecificationOf.Column(plot, "subjects", "capped"));
    }

    [Fact]
    public void New_lesions_are_marked() => Assert.Equal(["True", "False", "False"], SpecificationOf.Column(plot, "subjects", "newLesion"));

    [Fact]
    public void Bars_bear_the_confirmed_best_response() => Assert.Equal(["PD", "SD", "PR"], SpecificationOf.Column(plot, "subjects", "best"));

    /// <summary>70 subjects: 40 with stable disease, 30 with a partial response; the middle ones are those of places 19 and 54.</summary>
    [Fact]
    public void Among_many_bars_the_middle_of_equal_neighbours_is_named()
    {
        var subjects = Enumerable.Range(0, 70).Select(place => KnownCohort.Evaluate(KnownCohort.Subject($"{place:00}", "A")
            .Assessment(KnownCohort.Week(8), s => s.Measured("T1", place < 40 ? 100 : 50)).Assessment(KnownCohort.Week(16), s => s.Measured("T1", place < 40 ? 100 : 50))));

        var labels = SpecificationOf.Column(WaterfallPlot.Of(Cohort.Of(subjects, Trials.CensoringRule.FdaTableA)), "subjects", "label");

        Assert.Equal(["19 SD", "54 PR"], labels.Select((label, place) => (label, place)).Where(pair => pair.label is not null).Select(pair => $"{pair.place} {pair.label}"));
    }

    [Fact]
    public void It_says_how_many_of_how_many_are_shown() => Assert.StartsWith("3 of 4 subjects shown", plot.Notes[0], StringComparison.Ordinal);

    [Fact]
    public void It_speaks_of_others_only_if_there_are_some() => Assert.Equal(
        "1 of 1 subject shown.", WaterfallPlot.Of(Cohort.Of([KnownCohort.Responder], Trials.CensoringRule.FdaTableA)).Notes[0]);

    /// <summary>Of 0 mm there is no share; without targets there is no sum.</summary>
    [Fact]
    public void Those_left_out_have_no_change_for_one_of_three_reasons()
    {
        var gone = SubjectHistory.Create("Z").Baseline(KnownCohort.Week(0), s => s.Target("T1", "lung", 0)).Assessment(KnownCohort.Week(8), s => s.Measured("T1", 12));

        var cohort = Cohort.Of([KnownCohort.Unseen, KnownCohort.Evaluate(gone)], Trials.CensoringRule.FdaTableA);

        Assert.Equal("0 of 2 subjects shown; the others have no targets, a baseline sum of 0 mm, or no complete sum at baseline or after it.", WaterfallPlot.Of(cohort).Notes[0]);
    }

    [Fact]
    public void Lines_stand_at_minus_30_and_plus_20_the_latter_for_reference_only()
    {
        var lines = SpecificationOf.Json(plot).GetProperty("layer")[2].GetProperty("data").GetProperty("values");

        Assert.Equal([-30, 20], lines.EnumerateArray().Select(line => line.GetProperty("at").GetInt32()));
        Assert.Equal("+20 % (reference only, from baseline)", lines[1].GetProperty("label").GetString());
    }

    [Fact]
    public void The_axis_goes_from_minus_100_to_plus_100() => Assert.Equal(
        "[-100,100]",
        SpecificationOf.Json(plot).GetProperty("layer")[0].GetProperty("encoding").GetProperty("y").GetProperty("scale").GetProperty("domain").GetRawText().Replace(" ", "").ReplaceLineEndings(""));

    [Fact]
    public void The_description_names_the_extremes() =>
        Assert.Equal("Waterfall plot of 3 subjects, from +150.0 % to −60.0 %; 1 shrank by 30 % or more.", plot.Description);

    private static string? Whole(string? number) => number?.Split('.')[0];
}
