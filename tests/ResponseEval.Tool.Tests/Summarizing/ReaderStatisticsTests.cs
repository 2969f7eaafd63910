namespace ResponseEval.Tool.Tests.Summarizing;

public sealed class ReaderStatisticsTests
{
    private static IEnumerable<string> Trial(string file, string reader) => File.ReadLines(Path.Combine(Summaries.Samples, file))
        .Select(line => line.Replace("\"lesions\":", $"\"reader\": \"{reader}\", \"lesions\":", StringComparison.Ordinal));

    private static readonly IEnumerable<string> _both = [.. Trial("trial.ndjson", "INVESTIGATOR"), .. Trial("trial-reader-2.ndjson", "CENTRAL")];

    /// <summary>The numbers of the guide to readers, which R's irr::kappa2 gives too.</summary>
    [Fact]
    public void Two_readers_of_a_trial_agree_as_the_guide_says()
    {
        var summary = Summaries.Of(_both, "--by arm");
        var kappa = Row("bestResponseKappa");
        kappa.Is(0.883, 0.728, 1, 5e-4);
        Assert.Equal(("INVESTIGATOR", "CENTRAL"), (kappa.Text("reader"), kappa.Text("versus")));
        Assert.Equal((22, 24), Row("bestResponseAgreement").Counts);
        Assert.Equal((18, 24), Row("progressionDateAgreement").Counts);
        Assert.Equal((3, 15), Row("earlyDiscrepancy").Counts);
        Assert.Equal((3, 6), Row("lateDiscrepancy").Counts);

        Row Row(string name) => summary[null, "readers", name];
    }

    [Fact]
    public void Each_reader_has_tables_of_his_own_in_which_a_subject_counts_once()
    {
        var summary = Summaries.Of(_both, "--by arm");
        Assert.Equal(24, summary.Root.GetProperty("subjects").GetInt32());
        var rates = summary.Rows.Where(static row => (row.Text("section"), row.Text("statistic"), row.Text("group")) == ("recist", "orr", "A"));
        Assert.Equal([("INVESTIGATOR", (6, 12)), ("CENTRAL", (6, 12))], rates.Select(static row => (row.Text("reader"), row.Counts)));
    }

    [Fact]
    public void By_reader_tells_apart_who_read_different_subjects()
    {
        string[] subjects = [Histories.Responder("1").With("\"reader\":\"R1\""), Histories.Responder("2").With("\"reader\":\"R2\"")];
        Assert.Equal([null], Readers(""));
        Assert.Equal(["R1", "R2"], Readers("--by reader"));

        IEnumerable<string?> Readers(string options) =>
            Summaries.Of(subjects, options).Rows.Where(static row => row.Text("section") == "subjects").Select(static row => row.Text("reader"));
    }

    [Fact]
    public void All_readers_of_an_sdtm_folder_stand_side_by_side()
    {
        var run = ToolRun.Of("summarize", Path.Combine(Summaries.Samples, "sdtm"), "--reader", "all", "--format", "json");
        var pairs = Summaries.Read(run).Rows.Where(static row => row.Text("statistic") == "bestResponseAgreement");
        Assert.Contains(("INVESTIGATOR", "RADIOLOGIST 1"), pairs.Select(static row => (row.Text("reader"), row.Text("versus"))));
        Assert.All(pairs, static row => Assert.Equal((1, 1), row.Counts));
    }
}
