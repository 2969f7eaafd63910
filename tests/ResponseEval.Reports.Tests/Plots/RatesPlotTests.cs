namespace ResponseEval.Reports.Tests.Plots;

public sealed class RatesPlotTests
{
    /// <summary>R: binom.test(1, 4)$conf.int gives 0.00631 and 0.80588; of two without a response 0 and 0.84189.</summary>
    [Fact]
    public void All_subjects_come_first_then_each_arm()
    {
        var plot = RatesPlot.Of(KnownCohort.Cohort);

        Assert.Equal(["all subjects", "A", "B"], SpecificationOf.Column(plot, "rates", "group"));
        Assert.Equal(["1/4, 25.0 % (0.6 to 80.6)", "1/2, 50.0 % (1.3 to 98.7)", "0/2, 0.0 % (0.0 to 84.2)"], SpecificationOf.Column(plot, "rates", "text"));
    }
}
