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

    /// <summary>An error of the data, which the checks name: the lane goes to the death and not back from the scan.</summary>
    [Fact]
    public void What_is_dated_after_death_is_not_shown() => Assert.Equal(
        ["0-8 not yet assessed", "8-10 SD", "death 10"],
        Course(KnownCohort.Subject("D", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 100)).Assessment(KnownCohort.Week(16), s => s.Measured("T1", 200))
            .Event(SubjectEvent.Death(KnownCohort.Week(10)))));

    /// <summary>The data end in week 12: the visit of week 16, the stop of week 20 and the death of week 30 are not in them.</summary>
    [Fact]
    public void What_is_dated_after_the_data_cut_off_is_not_shown_and_ends_nothing()
    {
        var course = Course(KnownCohort.Subject("C", "A")
            .Assessment(KnownCohort.Week(8), s => s.Measured("T1", 60)).Assessment(KnownCohort.Week(16), s => s.Measured("T1", 100))
            .Event(SubjectEvent.TreatmentStopped(KnownCohort.Week(20))).Event(SubjectEvent.Death(KnownCohort.Week(30)))
            .Event(SubjectEvent.DataCutoff(KnownCohort.Week(12))));

        Assert.Equal(["0-8 not yet assessed", "8-12 PR", "ongoing 12"], course);
    }

    [Fact]
    public void Without_a_sign_of_life_up_to_the_cut_off_the_lane_ends_at_the_last_one() => Assert.Equal(
        ["0-8 not yet assessed", "8-8 PR", "ongoing 8"],
        Course(KnownCohort.Subject("C", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 60)).Event(SubjectEvent.DataCutoff(KnownCohort.Week(40)))));

    public static TheoryData<string> Ends => ["stopped", "withdrawn", "lost", "last dose"];

    [Theory]
    [MemberData(nameof(Ends))]
    public void Who_left_treatment_before_the_cut_off_is_not_ongoing(string end)
    {
        var history = KnownCohort.Subject("C", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 100)).Event(SubjectEvent.DataCutoff(KnownCohort.Week(12)));
        _ = end switch
        {
            "stopped" => history.Event(SubjectEvent.TreatmentStopped(KnownCohort.Week(12))),
            "withdrawn" => history.Event(new SubjectEvent(KnownCohort.Week(9), SubjectEventKind.ConsentWithdrawn)),
            "lost" => history.Event(new SubjectEvent(KnownCohort.Week(9), SubjectEventKind.LostToFollowUp)),
            _ => history.LastDose(KnownCohort.Week(6)),
        };

        Assert.DoesNotContain(Course(history), row => row.StartsWith("ongoing", StringComparison.Ordinal));
    }

    [Fact]
    public void From_new_therapy_on_a_lane_bears_no_response() => Assert.Equal(
        ["0-8 not yet assessed", "8-10 SD", "10-16 after new therapy"],
        Course(KnownCohort.Subject("C", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 100)).Assessment(KnownCohort.Week(16), s => s.Measured("T1", 40))
            .Event(SubjectEvent.NewAnticancerTherapy(KnownCohort.Week(10)))));

    /// <summary>S: 110 mm in week 8, not evaluable in week 16, 105 mm in week 24 where the lane ends; R: PR in weeks 8 and 16.</summary>
    [Fact]
    public void A_response_is_named_once_where_it_begins() => Assert.Equal(
        ["S SD 8", "S NE 16", "S SD 24", "R PR 8", "P PD 8"],
        SpecificationOf.Rows(plot, "course").Where(row => row.TryGetProperty("label", out _))
            .Select(row => $"{row.GetProperty("subject")} {row.GetProperty("label")} {row.GetProperty("week")}"));

    [Fact]
    public void The_description_counts_the_marks() => Assert.Equal(
        "Swimmer plot of 4 subjects, followed 0.0 to 24.0 weeks. Marks: first response 1, progression, unresolved 1, progression, confirmed 0, pseudo-progression 0, "
            + "death 0, ongoing 4.",
        plot.Description);

    private static List<string> Course(SubjectHistoryBuilder history) =>
        [.. SpecificationOf.Rows(SwimmerPlot.Of(Cohort.Of([KnownCohort.Evaluate(history)], Trials.CensoringRule.FdaTableA)), "course").Select(Row)];

    private static string Row(System.Text.Json.JsonElement row) => row.GetProperty("kind").GetString() == "segment"
        ? $"{row.GetProperty("week")}-{row.GetProperty("until")} {row.GetProperty("response")}"
        : $"{row.GetProperty("mark")} {row.GetProperty("week")}";
}
