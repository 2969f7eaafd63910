namespace ResponseEval.Trials.Tests.Survival;

public sealed class NearTests
{
    [Theory]
    [InlineData(1, 1.00000001)]
    [InlineData(0, 1e-300)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(1, double.NaN)]
    [InlineData(1, null)]
    [InlineData(double.NaN, 1.0)]
    [InlineData(double.NaN, double.NaN)]
    public void What_differs_is_refused(double wanted, double? found) => Assert.ThrowsAny<Exception>(() => Near.Equal(wanted, found));

    [Fact]
    public void Lists_of_other_lengths_are_refused() => Assert.ThrowsAny<Exception>(() => Near.Equal([1], [1, 1]));

    [Theory]
    [InlineData(1e-12, 1e-12 * (1 + 1e-10))]
    [InlineData(0, 0.0)]
    [InlineData(double.NaN, null)]
    public void What_agrees_is_accepted(double wanted, double? found) => Near.Equal(wanted, found);
}
