namespace ResponseEval.Tool.Tests.Summarizing;

public sealed class SubjectGroupsTests
{
    private static string Progressive(string id) => Histories.Subject(id, "30.0", "40.0");

    [Fact]
    public void A_group_without_events_gives_no_hazard_ratio()
    {
        var summary = Summaries.Of(
            [Histories.Responder("1").InArm("A"), Histories.Responder("2").InArm("A"), Progressive("3").InArm("B"), Progressive("4").InArm("B")], "--by arm");
        var ratio = summary["A", "pfs", "hazardRatio"];
        Assert.Equal((null, null, null, "did not converge: monotone likelihood"), (ratio.Value, ratio.Lower, ratio.Upper, ratio.Note));
        Assert.Equal((0, 2), summary["A", "pfs", "events"].Counts);
        Assert.Equal("not estimable", summary["A", "pfs", "median"].Note);
        Assert.NotNull(summary[null, "pfs", "logRankP"].Value);
    }

    [Fact]
    public void Where_all_are_censored_nothing_is_compared()
    {
        var summary = Summaries.Of([Histories.Responder("1").InArm("A"), Histories.Responder("2").InArm("B")], "--by arm");
        Assert.Equal("not estimable", summary["A", "os", "hazardRatio"].Note);
        Assert.Equal("not estimable", summary[null, "os", "logRankP"].Note);
    }

    [Fact]
    public void A_single_group_is_compared_with_nothing()
    {
        var summary = Summaries.Of([Histories.Responder("1").InArm("A"), Progressive("2").InArm("A")], "--by arm");
        Assert.DoesNotContain(summary.Rows, static row => row.Text("versus") is not null || row.Text("statistic") == "logRankP");
        Assert.Equal((1, 2), summary["A", "recist", "orr"].Counts);
    }

    [Fact]
    public void A_group_of_which_nobody_counts_has_no_rate()
    {
        var summary = Summaries.Of(
            [Histories.Responder("1").InArm("A"), Histories.Subject("2", "30.0").InArm("B")], "--by arm --population evaluable");
        Assert.Equal((0, 0), summary["B", "recist", "orr"].Counts);
        Assert.Equal((null, "not estimable"), (summary["B", "recist", "orr"].Value, summary["B", "recist", "orr"].Note));
        Assert.Equal("not estimable", summary["A", "recist", "orrFisherP"].Note);
        Assert.Equal((0, 0), summary["B", "irecist", "orr"].Counts);
        Assert.Equal((1, 2), summary["B", "subjects", "subjects"].Counts);
        var all = Summaries.Of([Histories.Responder("1").InArm("A"), Histories.Subject("2", "30.0").InArm("B")], "--by arm");
        Assert.Equal((0, 1), all["B", "recist", "orr"].Counts);
    }

    [Fact]
    public void Subjects_without_a_group_stand_last_and_are_compared_with_nobody()
    {
        var summary = Summaries.Of([Histories.Responder("0"), Histories.Responder("1").InArm("A"), Progressive("2").InArm("B")], "--by arm");
        Assert.Equal(["A", "B", null], summary.Rows.Where(static row => row.Text("section") == "subjects").Select(static row => row.Text("group")));
        Assert.Equal((1, 2), summary[null, "pfs", "logRankP"].Counts);
    }

    [Fact]
    public void Three_groups_have_a_test_and_no_ratio()
    {
        var summary = Summaries.Of(
            [Progressive("1").With("\"siteId\":\"1\""), Progressive("2").With("\"siteId\":\"2\""), Histories.Responder("3").With("\"siteId\":\"3\"")], "--by site");
        Assert.NotNull(summary[null, "pfs", "logRankP"].Value);
        Assert.DoesNotContain(summary.Rows, static row => row.Text("statistic") is "hazardRatio" or "orrFisherP");
    }

    [Fact]
    public void Without_subjects_there_are_no_statistics_but_of_definitions()
    {
        var json = Summaries.Run([Histories.Broken("1")], "--by arm --format json");
        Assert.Equal(1, json.ExitCode);
        var summary = new Summary(System.Text.Json.JsonDocument.Parse(json.Output).RootElement);
        Assert.All(summary.Rows, static row => Assert.StartsWith("hyperprogression", row.Text("section"), StringComparison.Ordinal));
        Assert.Equal((0, 1), (summary.Root.GetProperty("subjects").GetInt32(), summary.Root.GetProperty("histories").GetProperty("rejected").GetInt32()));
        Assert.StartsWith("0 subjects, by arm\n", Summaries.Run([Histories.Broken("1")], "--by arm").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_with_an_error_counts_nowhere_and_is_mentioned()
    {
        var run = Summaries.Run([Histories.Responder("1"), Histories.Broken("2")], "");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Not evaluated because of errors, and counted nowhere: 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 subject\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_never_counts_twice()
    {
        var run = Summaries.Run([Histories.Responder("1"), Progressive("2"), Progressive("1")], "");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("responseeval: subject '1' is in the inputs more than once", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Summaries.Run([Histories.Responder("1").With("\"studyId\":\"X\""), Progressive("1").With("\"studyId\":\"Y\"")], "--by study").ExitCode);
    }
}
