namespace ResponseEval.Tests.Ctdna;

public sealed class NearTests
{
    [Theory]
    [InlineData(1, 1.00000001)]
    [InlineData(0, 1e-300)]
    [InlineData(double.PositiveInfinity, 1e300)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(1, double.NaN)]
    public void What_differs_is_refused(double wanted, double found) => Assert.ThrowsAny<Exception>(() => Near.Equal(wanted, found));

    [Theory]
    [InlineData("0.12", 0.1251)]
    [InlineData("inf", 1)]
    [InlineData("1", 1.6)]
    public void What_prints_differently_is_refused(string wanted, double found) => Assert.ThrowsAny<Exception>(() => Near.Printed(wanted, found));

    [Fact]
    public void What_agrees_is_accepted()
    {
        Near.Equal(double.PositiveInfinity, double.PositiveInfinity);
        Near.Equal(1e-12, 1e-12 * (1 + 1e-10));
        Near.Printed(".0253", 0.025317807984289876);
        Near.Printed("inf", double.PositiveInfinity);
    }
}
