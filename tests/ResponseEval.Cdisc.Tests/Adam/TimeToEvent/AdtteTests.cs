using ResponseEval.Trials;

namespace ResponseEval.Cdisc.Tests.Adam.TimeToEvent;

/// <summary>Times to event by hand: days after randomization, which is day 0.</summary>
public sealed class AdtteTests
{
    [Theory]
    [InlineData("SD@42 PD@84", "event 84 Disease Progression")]
    [InlineData("SD@42 PD@84 death@60", "event 60 Death")]
    [InlineData("SD@42 PD@84 death@84", "event 84 Disease Progression")]
    [InlineData("SD@42 death@90", "event 90 Death")]
    [InlineData("SD@42 SD@84 alive@200", "censored 84 (1) No Event")]
    [InlineData("SD@42 SD@84 NE@126", "censored 84 (1) No Event")]
    [InlineData("", "censored 0 (5) No Adequate Tumor Assessment")]
    [InlineData("NE@42", "censored 0 (5) No Adequate Tumor Assessment")]
    [InlineData("SD@42 PD@84 therapy@60", "censored 42 (2) New Anticancer Therapy")]
    [InlineData("SD@42 PD@84 therapy@84", "event 84 Disease Progression")]
    [InlineData("PD@84 therapy@60", "censored 0 (2) New Anticancer Therapy")]
    [InlineData("SD@42 PD@168", "event 168 Disease Progression")]
    [InlineData("SD@42 PD@169", "censored 42 (3) Event After Missed Assessments")]
    [InlineData("SD@42 NE@100 PD@169", "censored 42 (3) Event After Missed Assessments")]
    [InlineData("SD@42 death@169", "censored 42 (3) Event After Missed Assessments")]
    [InlineData("rand@no SD@42", "none")]
    public void Progression_free_survival_follows_table_A(string responses, string expected) =>
        Assert.Equal(expected, new AdamScene(responses).Adtte("PFS", AdamPreset.Default));

    [Theory]
    [InlineData("ema", "SD@42 PD@84 therapy@60", "event 84 Disease Progression")]
    [InlineData("ema", "SD@42 PD@300", "event 300 Disease Progression")]
    [InlineData("fda-c", "SD@42 stop@60", "event 56 Clinical Progression")]
    [InlineData("fda-a", "SD@42 stop@60", "censored 42 (1) No Event")]
    public void The_censoring_rule_is_a_member_of_the_preset(string rule, string responses, string expected) => Assert.Equal(
        expected, new AdamScene(responses).Adtte("PFS", AdamPreset.Default with { Censoring = CensoringRule.Preset(rule) }));

    [Theory]
    [InlineData("SD@42 PD@84 therapy@60", "event 84 Disease Progression")]
    [InlineData("SD@42 PD@300", "event 300 Disease Progression")]
    [InlineData("SD@42 NE@84", "censored 84 (1) Last Tumor Assessment")]
    [InlineData("", "censored 0 (1) Randomization")]
    [InlineData("SD@42 death@84 PD@84", "event 84 Disease Progression")]
    [InlineData("rand@no dose@0 SD@42", "none")]
    public void The_peer_takes_the_first_event_whatever_lies_between(string responses, string expected) =>
        Assert.Equal(expected, new AdamScene(responses).Adtte("PFS", AdamPreset.Admiralonco));

    [Theory]
    [InlineData("SD@42 PR@84 PD@126", "event 84 Response", "event 126 Disease Progression", "event 126 Disease Progression")]
    [InlineData("SD@42 PR@84 death@126", "event 84 Response", "event 126 Death", "censored 84 (6) Death")]
    [InlineData("SD@42 PR@84 therapy@84", "none", "none", "censored 84 (2) New Anticancer Therapy")]
    [InlineData("PD@42 PR@84", "none", "none", "event 42 Disease Progression")]
    public void Only_responders_have_times_of_response(string responses, string toResponse, string ofResponse, string toProgression)
    {
        var scene = new AdamScene(responses);
        string[] found = [.. new[] { "TTR", "RSD", "TTP" }.Select(code => scene.Adtte(code, AdamPreset.Default))];
        Assert.Equal([toResponse, ofResponse, toProgression], found);
    }

    [Fact]
    public void Both_days_are_counted()
    {
        var row = new AdamScene("SD@42 PR@84 PD@126").TimeRows(AdamPreset.Default).Single(row => row.ParameterCode == "RSD");
        Assert.Equal((AdamScene.Day0.AddDays(84), 43), (row.StartDate, row.Days));
    }

    [Theory]
    [InlineData("alive@200", "censored 200 (1) Alive")]
    [InlineData("death@150 alive@140", "event 150 Death")]
    [InlineData("death@150 cutoff@140", "censored 140 (7) Alive at Data Cut-off")]
    [InlineData("SD@42", "censored 0 (5) No Follow-up")]
    public void Overall_survival_ends_by_death_alone(string text, string expected) =>
        Assert.Equal(expected, new AdamScene(text).Adtte("OS", AdamPreset.Default));

    [Theory]
    [InlineData("iPR@42 iUPD@84 iCPD@112", "event 84 Disease Progression", "event 84 Disease Progression")]
    [InlineData("iPR@42 iUPD@84 iPR@112", "censored 112 (1) No Event", "censored 112 (1) No Event")]
    [InlineData("iSD@42 iUPD@84 NE@112", "event 84 Disease Progression", "none")]
    [InlineData("iSD@42 iUPD@84 iSD@112 death@120", "event 120 Death", "none")]
    public void Progression_by_iRECIST_is_dated_to_the_start_of_its_block(string responses, string survival, string duration)
    {
        var scene = new AdamScene("iRECIST: " + responses);
        Assert.Equal(survival, scene.Adtte("IPFS", AdamPreset.Default));
        Assert.Equal(duration, scene.Adtte("IDOR", AdamPreset.Default));
        Assert.Equal("none", scene.Adtte("PFS", AdamPreset.Default));
    }

    [Fact]
    public void A_duration_of_confirmed_response_is_derived_on_demand()
    {
        const string Responses = "PR@42 SD@84 PR@126 PR@168 PD@210";
        foreach (var preset in AdamPreset.All)
        {
            Assert.Equal("none", new AdamScene(Responses).Adtte("CRSD", preset));
            var row = new AdamScene(Responses).TimeRows(preset with { AdditionalParameters = ["CRSD"] }).Single(row => row.ParameterCode == "CRSD");
            Assert.Equal((AdamScene.Day0.AddDays(126), AdamScene.Day0.AddDays(210)), (row.StartDate, row.Date));
        }
    }

    [Theory]
    [InlineData("PFS", "SD@42 PD@84", "PD", "ADT")]
    [InlineData("PFS", "SD@42 PD@84 death@60", "DEATH", "ADT")]
    [InlineData("PFS", "SD@42 SD@84 NE@100", "OVR SD@84", "ADT")]
    [InlineData("PFS", "SD@42 PD@84 therapy@60", "OVR SD@42", "ADT")]
    [InlineData("TTR", "SD@42 PR@84", "RSP", "ADT")]
    [InlineData("RSD", "PR@42 PD@84", "PD", "ADT")]
    [InlineData("IPFS", "iRECIST: iUPD@42 iCPD@84", "ICPD", "ADT")]
    [InlineData("IPFS", "iRECIST: iSD@21 iUPD@42 iUPD@84", "IUPD", "ADT")]
    [InlineData("OS", "alive@90", "ADSL", "LSTALVDT")]
    [InlineData("PFS", "NE@42", "ADSL", "RANDDT")]
    [InlineData("PFS", "rand@no dose@1", "ADSL", "TRTSDT")]
    [InlineData("PFS", "rand@no baseline@1", "none", "none")]
    public void The_source_is_the_record_that_shows_it(string code, string responses, string record, string variable)
    {
        var scene = new AdamScene(responses);
        var source = scene.TimeRows(AdamPreset.Default).Single(row => row.ParameterCode == code).Source;
        var row = source?.Domain == "ADRS" ? scene.Rows(AdamPreset.Default)[(int)source.Value.Sequence!.Value - 1] : null;
        var found = row is null ? source?.Domain ?? "none"
            : row.Parameter.Code == "OVR" ? $"OVR {row.Text}{AdamScene.Day(row.Date)}"
            : row.Parameter.Code;
        Assert.Equal((record, variable), (found, source?.Variable ?? "none"));
    }

    [Fact]
    public void A_claimed_progression_keeps_its_own_source()
    {
        var preset = AdamPreset.Default with { Censoring = CensoringRule.FdaTableC };
        var row = new AdamScene("SD@42 stop@60").TimeRows(preset).Single(row => row.ParameterCode == "PFS");
        Assert.Equal(new SourceReference("DS", "DSSTDTC", 3), row.Source);
    }

    [Fact]
    public void An_incomplete_baseline_censors_at_the_start()
    {
        var subject = new AdamScene("SD@42 PD@84").Subject;
        var incomplete = subject with { Series = [subject.Series[0] with { IsBaselineComplete = false }] };
        var rows = Adtte.Derive(incomplete, Adrs.Derive(incomplete, AdamPreset.Default), AdamPreset.Default).ToArray();
        var row = rows.Single(row => row.ParameterCode == "PFS");
        Assert.Equal((4, 1, "No Complete Baseline Assessment", "Start Date"), (row.Censoring, row.Days, row.EventDescription, row.CensoringDescription));
    }

    [Fact]
    public void Every_assessor_has_his_own_times_and_the_subject_one_survival()
    {
        var subject = new AdamScene("SD@42 PD@84 alive@100").Subject;
        var review = new AdamScene("SD@42 PR@84") { Assessor = ResponseAssessor.CentralReview }.Subject.Series[0];
        var both = subject with { Series = [subject.Series[0], review] };
        foreach (var preset in AdamPreset.All)
        {
            var rows = Adtte.Derive(both, Adrs.Derive(both, preset), preset).ToArray();
            Assert.Single(rows, row => row.ParameterCode == "OS");
            Assert.Equal("Disease Progression", rows.Single(row => row.ParameterCode == "PFS").EventDescription);
            Assert.Equal("Progression Free Survival by BICR", rows.Single(row => row.ParameterCode == "PFSB").ParameterName);
            Assert.Equal(1, rows.Single(row => row.ParameterCode == "RSDB").Censoring);
            Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(row => row.Sequence));
        }
    }
}
