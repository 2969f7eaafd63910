namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Tails against R: <c>pchisq(x, df, lower.tail = FALSE)</c>.</summary>
public sealed class ChiSquareTestTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0.001, 1, 0.9747728793699604)]
    [InlineData(3.84, 1, 0.05004352124870522)]
    [InlineData(100, 1, 1.523970604832105e-23)]
    [InlineData(700, 1, 2.990226975124620e-154)]
    [InlineData(1400, 1, 2.101014516264134e-306)]
    [InlineData(1e-8, 3, 0.9999999999997340)]
    [InlineData(7.8, 3, 0.05033109785985337)]
    [InlineData(50, 3, 7.989179244951470e-11)]
    [InlineData(1000, 3, 1.799420876531448e-216)]
    public void Tails_come_out_as_in_R(double statistic, int degreesOfFreedom, double tail) =>
        Near.Equal(tail, ChiSquareTest.Of(statistic, degreesOfFreedom).PValue);

    [Fact]
    public void A_statistic_beyond_all_has_no_probability_left() => Assert.Equal(0, ChiSquareTest.Of(1e6, 1).PValue);
}
