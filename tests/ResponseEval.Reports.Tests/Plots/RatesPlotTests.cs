using ResponseEval.Trials;

namespace ResponseEval.Reports.Tests.Plots;

public sealed class RatesPlotTests
{
    /// <summary>R: binom.test(1, 4)$conf.int gives 0.00631 and 0.80588; of two without a response 0 and 0.84189.</summary>
    [Fact]
    public void All_subjects_come_first_then_each_arm()
    {
        var plot = RatesPlot.Of(KnownCohort.Cohort);

        Assert.Equal(["all subjects", "Arm A", "Arm B"], SpecificationOf.Column(plot, "rates", "label"));
        Assert.Equal(["1/4, 25.0 % (0.6 to 80.6)", "1/2, 50.0 % (1.3 to 98.7)", "0/2, 0.0 % (0.0 to 84.2)"], SpecificationOf.Column(plot, "rates", "text"));
        Assert.Equal(
            "Forest of objective response rates. all subjects: 1/4, 25.0 % (0.6 to 80.6); Arm A: 1/2, 50.0 % (1.3 to 98.7); Arm B: 0/2, 0.0 % (0.0 to 84.2).", plot.Description);
    }

    [Fact]
    public void Sites_and_studies_are_subgroups_where_there_are_several()
    {
        var plot = RatesPlot.Of(Of(("S1", "02", "A", true), ("S1", "01", "A", false), ("S2", "01", "A", true), ("S2", null, "A", false)));

        Assert.Equal(
            ["all subjects 2/4", "Site 01 1/2", "Site 02 1/1", "Site not given 0/1", "Study S1 1/2", "Study S2 1/2"],
            SpecificationOf.Rows(plot, "rates").Select(row => $"{row.GetProperty("label")} {row.GetProperty("responders")}/{row.GetProperty("subjects")}"));
    }

    [Fact]
    public void More_than_24_sites_are_named_and_not_drawn()
    {
        var plot = RatesPlot.Of(Of([.. Enumerable.Range(1, 25).Select(site => ("S1", (string?)$"{site:00}", "A", false))]));

        Assert.Equal(["all subjects"], SpecificationOf.Column(plot, "rates", "label"));
        Assert.Equal("Site: 25 groups, too many to show.", plot.Notes[^1]);
    }

    /// <summary>-40 % in week 8 and nothing later: a partial response that nobody confirmed.</summary>
    [Fact]
    public void A_response_that_was_not_confirmed_does_not_count()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("U", "A").Assessment(KnownCohort.Week(8), s => s.Measured("T1", 60)));

        Assert.Equal(OverallResponse.PartialResponse, evaluation.Best.Recist.Response);
        Assert.Equal(["0"], SpecificationOf.Column(RatesPlot.Of(Cohort.Of([evaluation], CensoringRule.FdaTableA)), "rates", "responders"));
    }

    private static Cohort Of(params (string Study, string? Site, string Arm, bool Responds)[] subjects) => Cohort.Of(
        subjects.Select((subject, place) => KnownCohort.Evaluate(KnownCohort.Subject($"S-{place}", subject.Arm).Study(subject.Study, subject.Site, subject.Arm)
            .Assessment(KnownCohort.Week(8), s => s.Measured("T1", subject.Responds ? 50 : 100))
            .Assessment(KnownCohort.Week(16), s => s.Measured("T1", subject.Responds ? 50 : 100)))),
        CensoringRule.FdaTableA);
}
