namespace ResponseEval.Trials.Tests.Survival;

public sealed class SurvivalTimeTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_time_that_is_none_is_refused(double time) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurvivalTime(time, isEvent: true));

    [Fact]
    public void Zero_has_one_sign() => Assert.False(double.IsNegative(new SurvivalTime(-0.0, isEvent: true).Time));
}
