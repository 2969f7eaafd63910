namespace ResponseEval.Reports.Tests.Plots;

public sealed class SpiderPlotTests
{
    private readonly Plot plot = SpiderPlot.Of(KnownCohort.Cohort);

    [Fact]
    public void A_visit_without_a_sum_is_a_gap()
    {
        var visits = SpecificationOf.Rows(plot, "course").Where(row => Is(row, "visit", "S")).ToList();

        Assert.Equal([0, 8, 16, 24], visits.Select(row => row.GetProperty("week").GetDouble()));
        Assert.Equal([true, true, false, true], visits.Select(row => row.TryGetProperty("change", out _)));
    }

    [Fact]
    public void A_visit_can_bear_several_marks() => Assert.Equal(
        ["new lesion", "iUPD"],
        SpecificationOf.Rows(plot, "course").Where(row => Is(row, "mark", "P")).Select(row => row.GetProperty("mark").GetString()));

    [Fact]
    public void A_subject_without_follow_up_is_not_shown() => Assert.DoesNotContain("U", SpecificationOf.Column(plot, "course", "subject"));

    /// <summary>S goes to +10 %, P to +150 % with a new lesion, R to -60 %.</summary>
    [Fact]
    public void The_description_gives_the_extremes_and_counts_the_marks() => Assert.Equal(
        "Spider plot of 3 subjects: change of the target sum from baseline between −60.0 % and +150.0 %. Marks: iUPD 1, new lesion 1.", plot.Description);

    /// <summary>The data end in week 12, the last dose in week 20: treatment goes on.</summary>
    [Fact]
    public void A_last_dose_after_the_cut_off_ends_nothing()
    {
        var treated = KnownCohort.Evaluate(KnownCohort.Subject("T", "A").LastDose(KnownCohort.Week(20)).Assessment(KnownCohort.Week(8), s => s.Measured("T1", 90))
            .Event(SubjectEvent.DataCutoff(KnownCohort.Week(12))));

        Assert.DoesNotContain("last visit on treatment", SpecificationOf.Column(SpiderPlot.Of(Cohort.Of([treated], Trials.CensoringRule.FdaTableA)), "course", "mark"));
    }

    private static bool Is(System.Text.Json.JsonElement row, string kind, string subject) =>
        row.GetProperty("kind").GetString() == kind && row.GetProperty("subject").GetString() == subject;
}
