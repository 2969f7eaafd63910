namespace ResponseEval.Cdisc.Tests.Adam.TumorResults;

/// <summary>Expected: Rscript -e 'sprintf("%.17g", sum(c(...)))'.</summary>
public sealed class ExtendedSumTests
{
    [Theory]
    [InlineData(0, new double[0])]
    [InlineData(0.59999999999999998, new[] { 0.1, 0.2, 0.3 })]
    [InlineData(76.469999999999999, new[] { 33.28, 35.7, 7.49 })]
    [InlineData(175.63, new[] { 38.1, 6.51, 50.94, 29.22, 50.86 })]
    [InlineData(73.810000000000002, new[] { 14.73, 19.48, 10.04, 2.6, 26.96 })]
    public void It_is_rounded_once_as_in_R(double sum, double[] values) => Assert.Equal(sum, ExtendedSum.Of(values));

    [Fact]
    public void Adding_in_double_precision_would_differ() => Assert.NotEqual(0.1 + 0.2 + 0.3, ExtendedSum.Of([0.1, 0.2, 0.3]));
}
