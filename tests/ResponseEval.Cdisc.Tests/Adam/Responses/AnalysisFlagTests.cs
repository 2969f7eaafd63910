namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>Which responses are analysed, and up to where, by hand.</summary>
public sealed class AnalysisFlagTests
{
    [Theory]
    [InlineData("SD@42 PR@42 NE@42", "SD@42")]
    [InlineData("CR@42 NE@42", "CR@42")]
    [InlineData("NE@42 NE@42", "NE@42")]
    [InlineData("SD@42 PD@42", "PD@42")]
    [InlineData("NON@42 SD@42", "NON-CR/NON-PD@42")]
    [InlineData("SD@-1 SD@0 SD@1", "SD@0 SD@1")]
    [InlineData("SD@? SD@42", "SD@42")]
    [InlineData("ND@21 SD@42", "SD@42")]
    public void One_response_of_a_date_is_analysed_the_worst_but_NE_last(string responses, string analysed)
    {
        foreach (var preset in AdamPreset.All)
            Assert.Equal(analysed, new AdamScene(responses).Flagged(row => row.AnalysisFlag01, preset));
    }

    [Fact]
    public void Of_equal_responses_of_a_date_the_last_is_analysed()
    {
        var rows = new AdamScene("SD@42 SD@42").Rows(AdamPreset.Default).Where(row => row.Parameter.Code == "OVR").ToList();
        Assert.Equal([false, true], rows.Select(row => row.AnalysisFlag01));
        Assert.Equal([1.0, 2.0], rows.Select(row => row.Source!.Value.Sequence!.Value));
    }

    [Theory]
    [InlineData("SD@42 PD@84 PR@112", "SD@42 PD@84")]
    [InlineData("SD@42 PR@112", "SD@42 PR@112")]
    [InlineData("iRECIST: iSD@42 iUPD@84 iPR@112 iCPD@140 iPR@168", "iSD@42 iUPD@84 iPR@112 iCPD@140")]
    public void The_window_ends_with_the_first_progression(string responses, string inWindow)
    {
        foreach (var preset in AdamPreset.All)
            Assert.Equal(inWindow, new AdamScene(responses).Flagged(row => row.AnalysisFlag02, preset));
    }

    [Fact]
    public void The_window_goes_on_where_the_preset_says_so() => Assert.Equal(
        "CR@112", new AdamScene("SD@42 PD@84 CR@112").Adrs("BOR", AdamPreset.Default with { StopAtProgression = false }));

    [Theory]
    [InlineData("SD@42 PR@83 PR@84 therapy@84", "SD@42 PR@83")]
    [InlineData("SD@42 PR@84 PR@85 cutoff@84", "SD@42 PR@84")]
    public void The_window_ends_before_a_new_therapy_and_with_the_cutoff(string responses, string inWindow) =>
        Assert.Equal(inWindow, new AdamScene(responses).Flagged(row => row.AnalysisFlag02, AdamPreset.Default));

    [Fact]
    public void Without_randomization_the_first_dose_counts_and_then_the_baseline()
    {
        Assert.Equal("SD@52", new AdamScene("rand@no dose@10 baseline@1 SD@51 SD@52").Adrs("BOR", AdamPreset.Default));
        Assert.Equal("SD@43", new AdamScene("rand@no baseline@1 SD@42 SD@43").Adrs("BOR", AdamPreset.Default));
        Assert.Equal("MISSING", new AdamScene("rand@no SD@52").Adrs("BOR", AdamPreset.Default));
    }

    [Theory]
    [InlineData("SD@42 PR@84 NE@112 NE@140", "PR@84")]
    [InlineData("SD@42 PD@84 SD@112", "PD@84")]
    [InlineData("SD@42 PR@84 therapy@84", "SD@42")]
    [InlineData("NE@42", "")]
    [InlineData("", "")]
    public void The_last_assessment_is_the_last_evaluable_one_of_the_window(string responses, string last) =>
        Assert.Equal(last, new AdamScene(responses).Adrs("LSTA", AdamPreset.Default));
}
