namespace ResponseEval.Tests.Uncertainty;

/// <summary>Tables of the rule book, F.1.</summary>
public sealed class MeasurementErrorTests
{
    [Theory]
    [InlineData(-22.1, 25.4, "0.0857")]
    [InlineData(-17.8, 16.1, "0.061")] // printed as .0611: 33.9 % / 3.92 / sqrt 2 = 0.06115
    [InlineData(-19.2, 19.5, "0.0698")]
    [InlineData(-9.8, 13.1, "0.0413")]
    [InlineData(-7.3, 6.2, "0.0244")]
    public void Limits_of_agreement_give_the_error_of_one_reading(double lower, double upper, string deviation) =>
        Printed.Equal(deviation, MeasurementError.FromLimitsOfAgreement(lower, upper).StandardDeviation);

    [Fact]
    public void The_contexts_are_those_of_the_table()
    {
        Assert.Equal(0.0857, MeasurementError.InterReaderLesion.StandardDeviation);
        Assert.Equal(0.0611, MeasurementError.IntraReaderLesion.StandardDeviation);
        Assert.Equal(0.0698, MeasurementError.InterReaderSum.StandardDeviation);
        Assert.Equal(0.0413, MeasurementError.IntraReaderSum.StandardDeviation);
        Assert.Equal(0.0244, MeasurementError.ComputerAidedLesion.StandardDeviation);
    }

    [Theory]
    [InlineData(1.00, "0.0009", "0.0324")]
    [InlineData(1.10, "0.0681", "0.1890")]
    [InlineData(1.15, "0.2331", "0.3332")]
    [InlineData(1.19, "0.4430", "0.4662")]
    [InlineData(1.20, "0.5000", "0.5000")]
    [InlineData(1.21, "0.5565", "0.5335")]
    [InlineData(1.25, "0.7577", "0.6604")]
    [InlineData(1.30, "0.9147", "0.7913")]
    [InlineData(1.40, "0.9958", "0.9408")]
    public void The_probability_of_growth_by_20_percent(double observed, string oneReader, string manyReaders)
    {
        Printed.Equal(oneReader, MeasurementError.IntraReaderSum.ProbabilityAtLeast(observed, 1.2));
        Printed.Equal(manyReaders, MeasurementError.InterReaderSum.ProbabilityAtLeast(observed, 1.2));
    }

    [Theory]
    [InlineData(0.60, "0.9958", "0.9408")]
    [InlineData(0.65, "0.8977", "0.7736")]
    [InlineData(0.69, "0.5973", "0.5579")]
    [InlineData(0.70, "0.5000", "0.5000")]
    [InlineData(0.71, "0.4041", "0.4429")]
    [InlineData(0.75, "0.1188", "0.2423")]
    [InlineData(0.80, "0.0111", "0.0881")]
    public void The_probability_of_shrinkage_by_30_percent(double observed, string oneReader, string manyReaders)
    {
        Printed.Equal(oneReader, MeasurementError.IntraReaderSum.ProbabilityAtMost(observed, 0.7));
        Printed.Equal(manyReaders, MeasurementError.InterReaderSum.ProbabilityAtMost(observed, 0.7));
    }

    [Fact]
    public void A_tumour_that_vanished_shrank_for_certain()
    {
        Assert.Equal(1, MeasurementError.InterReaderSum.ProbabilityAtMost(0, 0.7));
        Assert.Equal(0, MeasurementError.InterReaderSum.ProbabilityAtLeast(0, 1.2));
    }

    [Fact]
    public void Without_error_what_was_observed_is_true()
    {
        Assert.Equal(1, default(MeasurementError).ProbabilityAtLeast(1.2, 1.2));
        Assert.Equal(0, default(MeasurementError).ProbabilityAtLeast(1.19, 1.2));
        Assert.Equal(1, default(MeasurementError).ProbabilityAtMost(0.7, 0.7));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_no_error_is_refused(double deviation)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeasurementError(deviation));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasurementError.FromLimitsOfAgreement(deviation, deviation));
    }

    [Theory]
    [InlineData(-0.1, 1.2)]
    [InlineData(double.NaN, 1.2)]
    [InlineData(1, 0)]
    [InlineData(1, double.NaN)]
    public void What_is_no_ratio_is_refused(double observed, double threshold)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasurementError.IntraReaderSum.ProbabilityAtLeast(observed, threshold));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasurementError.IntraReaderSum.ProbabilityAtMost(observed, threshold));
    }
}
