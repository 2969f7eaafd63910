namespace ResponseEval.Tool.Tests.Summarizing;

/// <summary>
/// The summary of samples/trial.ndjson against R 4 with survival: d holds arm, days and event of an endpoint as <c>assess</c> prints them.
/// </summary>
public sealed class TrialSummaryTests
{
    private static readonly Summary _trial = Summaries.Of(File.ReadLines(Path.Combine(Summaries.Samples, "trial.ndjson")), "--by arm");

    /// <summary>binom.test(6, 12), binom.test(3, 12).</summary>
    [Fact]
    public void Rates_have_exact_limits()
    {
        Assert.Equal((6, 12), _trial["A", "recist", "orr"].Counts);
        _trial["A", "recist", "orr"].Is(0.5, 0.2109446382, 0.7890553618);
        _trial["B", "recist", "orr"].Is(0.25, 0.0548606445, 0.5718584619);
    }

    /// <summary>fisher.test(matrix(c(6, 6, 3, 9), 2))$p.value; the limits are those of the guide to rates.</summary>
    [Fact]
    public void Two_groups_are_compared()
    {
        Assert.Equal(0.4003230583, _trial["A", "recist", "orrFisherP"].Value!.Value, 1e-9);
        Assert.Equal("B", _trial["A", "recist", "orrFisherP"].Text("versus"));
        _trial["A", "recist", "orrDifferenceMiettinenNurminen"].Is(0.25, -0.144, 0.577, 1e-3);
    }

    /// <summary>quantile(survfit(Surv(days, event) ~ arm, d, conf.type = "log-log"), 0.5); summary(..., times = 182.625).</summary>
    [Fact]
    public void Progression_free_survival_is_that_of_R()
    {
        Assert.Equal((6, 12), _trial["A", "pfs", "events"].Counts);
        Assert.Equal((6, 12), _trial["A", "pfs", "censored"].Counts);
        _trial["A", "pfs", "median"].Is(281, 113, null);
        _trial["B", "pfs", "median"].Is(169, 57, 225);
        _trial["A", "pfs", "survival6Months"].Is(0.8181818, 0.4474286, 0.9511622, 1e-7);
        _trial["B", "pfs", "survival6Months"].Is(0.4166667, 0.1524713, 0.6653015, 1e-7);
        Assert.Equal((9, 12), _trial["A", "pfs", "survival6Months"].Counts);
        _trial["A", "pfs", "medianFollowUp"].Is(281, 281, null);
        Assert.Equal("not estimable", _trial["A", "pfs", "survival12Months"].Note);
        Assert.Null(_trial["A", "pfs", "survival12Months"].Value);
    }

    /// <summary>survdiff(Surv(days, event) ~ arm, d); coxph(Surv(days, event) ~ (arm == "A"), d) with confint.</summary>
    [Theory]
    [InlineData("pfs", 0.048836926525, 0.3648012054, 0.1298301457, 1.0250309643)]
    [InlineData("os", 0.329624694843, 0.4163942792, 0.0678899890, 2.5538993050)]
    public void Hazards_are_compared_as_in_R(string section, double p, double ratio, double lower, double upper)
    {
        Assert.Equal(p, _trial[null, section, "logRankP"].Value!.Value, 1e-9);
        _trial["A", section, "hazardRatio"].Is(ratio, lower, upper, 1e-7);
    }

    [Fact]
    public void Durations_of_response_are_those_of_responders()
    {
        Assert.Equal((2, 6), _trial["A", "dor", "events"].Counts);
        Assert.Equal((6, 6), _trial["A", "ttr", "events"].Counts);
        Assert.DoesNotContain(_trial.Rows, static row => row.Text("section") is "dor" or "ttr" && row.Text("statistic") is "logRankP" or "hazardRatio");
    }

    [Theory]
    [InlineData("--interval wilson", 0.2537816, 0.7462184)] // prop.test(6, 12, correct = FALSE)$conf.int
    [InlineData("--level 0.9", 0.2452992, 0.7547008)] // binom.test(6, 12, conf.level = 0.9)$conf.int
    public void Limits_are_those_that_were_asked_for(string options, double lower, double upper) =>
        Summaries.Of(File.ReadLines(Path.Combine(Summaries.Samples, "trial.ndjson")), "--by arm " + options)["A", "recist", "orr"]
            .Is(0.5, lower, upper, 1e-6);

    [Fact]
    public void Relabelling_the_arms_inverts_the_hazard_ratio()
    {
        var swapped = Summaries.Of(
            File.ReadLines(Path.Combine(Summaries.Samples, "trial.ndjson"))
                .Select(static line => line.Replace("\"arm\": \"A\"", "\"arm\": \"Z\"", StringComparison.Ordinal)),
            "--by arm");
        Assert.Equal(1 / _trial["A", "pfs", "hazardRatio"].Value!.Value, swapped["B", "pfs", "hazardRatio"].Value!.Value, 1e-9);
        Assert.Equal(_trial[null, "pfs", "logRankP"].Value!.Value, swapped[null, "pfs", "logRankP"].Value!.Value, 1e-12);
    }

    [Fact]
    public void Json_says_what_was_asked()
    {
        Assert.Equal("fda-a", _trial.Root.GetProperty("censoring").GetProperty("name").GetString());
        Assert.Equal("arm", _trial.Root.GetProperty("by").GetString());
        Assert.Equal((24, 24), (_trial.Root.GetProperty("subjects").GetInt32(), _trial.Root.GetProperty("histories").GetProperty("evaluated").GetInt32()));
    }
}
