namespace ResponseEval.Cdisc.Tests.Adam.Responses;

public sealed class AdrsTests
{
    [Fact]
    public void Rows_are_numbered_by_code_and_date()
    {
        var rows = new AdamScene("PR@84 SD@42 death@100").Rows(AdamPreset.Default);
        Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(row => row.Sequence));
        Assert.Equal(
            "BCP BOR CB CBCP CBOR CCB CRSP DEATH LSTA MDIS OVR OVR PD RSP",
            string.Join(' ', rows.Select(row => row.Parameter.Code)));
        Assert.Equal(["SD", "PR"], rows.Where(row => row.Parameter.Code == "OVR").Select(row => row.Text));
    }

    [Fact]
    public void A_selected_response_is_named_as_the_source()
    {
        var row = new AdamScene("SD@42 PR@84").Rows(AdamPreset.Default).Single(row => row.Parameter.Code == "RSP");
        Assert.Equal(new SourceReference("RS", "RSSTRESC", 2), row.Source);
        Assert.Equal(2, row.Record!.VisitNumber);
        Assert.True(row.AnalysisFlag01 && row.AnalysisFlag02);
        Assert.Equal(1, row.Value);
    }

    [Fact]
    public void What_was_not_found_has_no_source()
    {
        var row = new AdamScene("SD@42").Rows(AdamPreset.Default).Single(row => row.Parameter.Code == "PD");
        Assert.Null(row.Source);
        Assert.Null(row.Record);
        Assert.Equal(0, row.Value);
        Assert.True(row.AnalysisFlag01);
        Assert.False(row.AnalysisFlag02);
    }

    [Fact]
    public void The_values_of_RECIST_run_from_best_to_worst()
    {
        var rows = new AdamScene("CR@1 PR@2 SD@3 NON@4 PD@5 NE@6 MISSING@7 NED@8 ND@9").Rows(AdamPreset.Default);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, null], rows.Where(row => row.Parameter.Code == "OVR").Select(row => row.Value));
    }

    [Fact]
    public void Two_assessors_and_both_criteria_stand_side_by_side()
    {
        var investigator = new AdamScene("SD@42 PD@84").Subject;
        var review = new AdamScene("SD@42 PR@84") { Assessor = ResponseAssessor.CentralReview }.Subject;
        var radiologist = new AdamScene("SD@42 NE@84") { Assessor = ResponseAssessor.Radiologist("RADIOLOGIST 2") }.Subject;
        var immune = new AdamScene("iRECIST: iSD@42 iUPD@84").Subject;
        var subject = investigator with { Series = [investigator.Series[0], review.Series[0], radiologist.Series[0], immune.Series[0]] };
        var rows = Adrs.Derive(subject, AdamPreset.Default).ToArray();

        Assert.Equal("PD", rows.Single(row => row.Parameter.Code == "LSTA").Text);
        Assert.Equal("PR", rows.Single(row => row.Parameter.Code == "BORB").Text);
        Assert.Equal("SD", rows.Single(row => row.Parameter.Code == "BORR2").Text);
        Assert.Equal("iUPD", rows.Single(row => row.Parameter.Code == "ILSTA").Text);
        Assert.Single(rows, row => row.Parameter.Code == "DEATH");
        Assert.Equal(
            new AdrsParameter("BOR", "BORB", "Best Overall Response by BICR (confirmation not required)", "Tumor Response", "Blinded Independent Central Review", "RECIST 1.1"),
            rows.Single(row => row.Parameter.Code == "BORB").Parameter);
        Assert.Equal("Overall Response by Radiologist 2", rows.First(row => row.Parameter.Code == "OVRR2").Parameter.Name);
        Assert.Equal("iRECIST Overall Response by Investigator", rows.First(row => row.Parameter.Code == "IOVR").Parameter.Name);

        // One name for each code: ADaMIG 1.3, section 3.3.4.
        Assert.All(rows.GroupBy(row => row.Parameter.Code), group => Assert.Single(group.Select(row => row.Parameter).Distinct()));
        Assert.All(rows.GroupBy(row => row.Parameter.Name), group => Assert.Single(group.Select(row => row.Parameter).Distinct()));
    }

    [Fact]
    public void A_death_says_whether_its_date_was_imputed()
    {
        var scene = new AdamScene("SD@42 death@100").Subject;
        var subject = scene with { Dates = scene.Dates with { DeathImputation = "D" } };
        var row = Adrs.Derive(subject, AdamPreset.Default).ToArray().Single(row => row.Parameter.Code == "DEATH");
        Assert.Equal(("Y", "D", new SourceReference("ADSL", "DTHDT", null)), (row.Text, row.DateImputation, row.Source!.Value));
        Assert.Null(Adrs.Derive(subject, AdamPreset.Admiralonco).ToArray().Single(row => row.Parameter.Code == "DEATH").DateImputation);
    }

    [Fact]
    public void Presets_are_found_by_name()
    {
        Assert.Same(AdamPreset.Admiralonco, AdamPreset.Named("ADMIRALONCO-1.4"));
        Assert.Same(AdamPreset.Default, AdamPreset.Named("default"));
        Assert.Null(AdamPreset.Named("admiral"));
    }

    [Fact]
    public void An_assessor_has_one_series_by_a_criterion()
    {
        var subject = new AdamScene("SD@42").Subject;
        var twice = subject with { Series = [subject.Series[0], new AdamScene("PD@42").Subject.Series[0]] };
        Assert.Contains("Two series of Recist11 by Investigator", Assert.Throws<ArgumentException>(() => Adrs.Derive(twice, AdamPreset.Default)).Message, StringComparison.Ordinal);
    }
}
