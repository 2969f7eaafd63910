namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>Response, clinical benefit and best response, by hand.</summary>
public sealed class BestResponseTests
{
    [Theory]
    [InlineData("SD@41 PD@84", "PD@84")]
    [InlineData("SD@42 PD@84", "SD@42")]
    [InlineData("PR@21 PD@84", "PR@21")]
    [InlineData("SD@21 SD@84 CR@112", "CR@112")]
    [InlineData("NON@84", "NON-CR/NON-PD@84")]
    [InlineData("NON@84 SD@91", "SD@91")]
    [InlineData("PD@21 CR@84", "PD@21")]
    [InlineData("", "MISSING")]
    public void The_best_response_goes_through_its_list(string responses, string best)
    {
        foreach (var preset in AdamPreset.All)
            Assert.Equal(best, new AdamScene(responses).Adrs("BOR", preset));
    }

    [Theory]
    [InlineData("SD@21 PR@84 PD@112", "Y@84", "Y@84", "Y@84", "N", "Y@84")]
    [InlineData("PR@21 SD@84", "Y@21", "Y@21", "Y@21", "N", "Y@84")]
    [InlineData("SD@42", "N", "Y@42", "N", "N", "Y@42")]
    [InlineData("SD@41 PD@84", "N", "N", "N", "N", "N")]
    [InlineData("NON@42", "N", "Y@42", "N", "N", "Y@42")]
    [InlineData("PR@21 CR@49 CR@84", "Y@21", "Y@21", "Y@49", "Y@21", "Y@21")]
    public void Response_and_benefit_are_dated_to_the_first_that_counts(
        string responses, string response, string benefit, string bestIsResponse, string confirmed, string confirmedBenefit)
    {
        foreach (var preset in AdamPreset.All)
        {
            var scene = new AdamScene(responses);
            string[] found = [.. new[] { "RSP", "CB", "BCP", "CRSP", "CCB" }.Select(code => scene.Adrs(code, preset))];
            Assert.Equal([response, benefit, bestIsResponse, confirmed, confirmedBenefit], found);
        }
    }

    /// <summary>
    /// The rows of table 3 of RECIST 1.1 (EJC 2009;45:228-247). The second assessment is on day 84; the minimum duration of SD is 42 days.
    /// </summary>
    [Theory]
    [InlineData("CR@49 CR@84", "CR@49")]
    [InlineData("CR@21 PR@84", "PD@84")]
    [InlineData("CR@49 PR@84", "SD@49")]
    [InlineData("CR@21 SD@84", "PD@84")]
    [InlineData("CR@49 SD@84", "SD@49")]
    [InlineData("CR@21 PD@84", "PD@84")]
    [InlineData("CR@49 PD@84", "SD@49")]
    [InlineData("CR@21 NE@84", "NE")]
    [InlineData("CR@49 NE@84", "SD@49")]
    [InlineData("PR@21 CR@84", "PR@21")]
    [InlineData("PR@21 PR@84", "PR@21")]
    [InlineData("PR@21 SD@84", "SD@84")]
    [InlineData("PR@21 PD@84", "PD@84")]
    [InlineData("PR@49 PD@84", "SD@49")]
    [InlineData("PR@21 NE@84", "NE")]
    [InlineData("PR@49 NE@84", "SD@49")]
    [InlineData("NE@21 NE@84", "NE")]
    [InlineData("CR@21 SD@35", "PD@35")]
    [InlineData("SD@42 CR@84 SD@126", "SD@42")]
    [InlineData("CR@21 PR@49 PR@84", "PR@49")]
    [InlineData("CR@21 CR@49 SD@84", "CR@21")]
    public void The_confirmed_best_response_is_that_of_table_3(string responses, string best) =>
        Assert.Equal(best, new AdamScene(responses).Adrs("CBOR", AdamPreset.Default));

    [Theory]
    [InlineData("NED@42 NED@84", "NED@42")]
    [InlineData("NED@42 NE@84", "NE")]
    [InlineData("NED@42 PD@84", "PD@84")]
    public void No_evidence_of_disease_needs_nothing_else(string responses, string best) =>
        Assert.Equal(best, new AdamScene(responses).Adrs("BOR", AdamPreset.Default));

    [Theory]
    [InlineData("with: CR@84", "SD@84")]
    [InlineData("without: CR@84", "NON-CR/NON-PD@84")]
    [InlineData("NON@42 CR@84", "NON-CR/NON-PD@42")]
    [InlineData("NON@21 CR@84", "NON-CR/NON-PD@84")]
    public void Without_target_lesions_disease_cannot_be_stable(string responses, string best) =>
        Assert.Equal(best, new AdamScene(responses).Adrs("CBOR", AdamPreset.Default));

    [Fact]
    public void A_subject_without_assessment_is_not_evaluable_where_the_preset_says_so() =>
        Assert.Equal("NE", new AdamScene("").Adrs("BOR", AdamPreset.Default with { MissingAsNotEvaluable = true }));

    [Fact]
    public void Parameters_on_demand_are_derived_only_then()
    {
        var scene = new AdamScene("SD@21 PD@43");
        Assert.DoesNotContain(scene.Rows(AdamPreset.Default), row => row.Parameter.Code is "ACCB" or "A1BOR");
        var preset = AdamPreset.Default with { AdditionalParameters = ["ACCB", "A1BOR"] };
        Assert.Equal("Y@43", scene.Adrs("ACCB", preset));
        Assert.Equal("PD@43", scene.Adrs("A1BOR", preset));
        Assert.Equal("N", new AdamScene("SD@21 PD@42").Adrs("ACCB", preset));
        Assert.Equal("NED@42", new AdamScene("NED@42 PD@84").Adrs("A1BOR", preset));
        Assert.Equal("RECIST 1.1 adjusted for NED at Baseline", scene.Rows(preset).Single(row => row.Parameter.Code == "A1BOR").Parameter.Category3);
    }

    [Fact]
    public void An_unknown_parameter_on_demand_is_refused() => Assert.Contains(
        "\"BOR2\"",
        Assert.Throws<ArgumentException>(() => AdamPreset.Default with { AdditionalParameters = ["BOR2"] }).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("iPR@42 iUPD@84 iCPD@112", "iPR@42")]
    [InlineData("iUPD@21 iSD@49", "iSD@49")]
    [InlineData("iUPD@21 iUPD@49 iCPD@77", "iCPD@77")]
    [InlineData("iUPD@21 NE@49 NE@77", "iUPD@21")]
    [InlineData("iCPD@21 iPR@49", "iCPD@21")]
    [InlineData("iSD@21", "NE")]
    public void The_best_response_of_iRECIST_takes_the_confirming_scan(string responses, string best) =>
        Assert.Equal(best, new AdamScene("iRECIST: " + responses).Adrs("IBOR", AdamPreset.Default));
}
