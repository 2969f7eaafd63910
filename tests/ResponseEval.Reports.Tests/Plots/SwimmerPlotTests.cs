namespace ResponseEval.Reports.Tests.Plots;

public sealed class SwimmerPlotTests
{
    private readonly Plot plot = SwimmerPlot.Of(KnownCohort.Cohort);

    [Fact]
    public void The_longest_followed_stands_on_top() =>
        Assert.Equal(["S", "R", "P", "U"], SpecificationOf.Column(plot, "course", "subject").Distinct());

    [Fact]
    public void A_segment_bears_the_response_of_the_visit_that_begins_it()
    {
        var segments = SpecificationOf.Rows(plot, "course")
            .Where(row => row.GetProperty("subject").GetString() == "R" && row.GetProperty("kind").GetString() == "segment")
            .Select(row => $"{row.GetProperty("week")}-{row.GetProperty("until")} {row.GetProperty("response")}");

        Assert.Equal(["0-8 not yet assessed", "8-16 PR", "16-16 PR"], segments);
    }

    [Fact]
    public void The_first_response_and_progression_are_marked()
    {
        var marks = SpecificationOf.Rows(plot, "course").Where(row => row.GetProperty("kind").GetString() == "mark")
            .Select(row => $"{row.GetProperty("subject")} {row.GetProperty("mark")} {row.GetProperty("week")}").ToList();

        Assert.Contains("R first response 8", marks);
        Assert.Contains("P progression, unresolved 8", marks);
        Assert.Contains("S ongoing 24", marks);
    }

    [Fact]
    public void Death_ends_the_lane()
    {
        var died = KnownCohort.Evaluate(KnownCohort.Subject("D", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 100)).Event(SubjectEvent.Death(KnownCohort.Week(20))));
        var drawn = SwimmerPlot.Of(Cohort.Of([died], Trials.CensoringRule.FdaTableA));

        Assert.Equal(["death"], SpecificationOf.Column(drawn, "course", "mark").OfType<string>());
        Assert.Equal("20", SpecificationOf.Column(drawn, "course", "until")[^2]);
    }
}
