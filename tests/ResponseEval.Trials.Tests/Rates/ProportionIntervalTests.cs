namespace ResponseEval.Trials.Tests;

/// <summary>Intervals of one rate. Expected values: reference.R in this folder.</summary>
public sealed class ProportionIntervalTests
{
    [Theory]
    [InlineData(0, 10, 0, 0.2171962675092105)]
    [InlineData(1, 10, 0.01101167376316116, 0.38131477106661638)]
    [InlineData(3, 10, 0.09269459393815319, 0.60581831814867115)]
    [InlineData(7, 29, 0.1150091961872995, 0.4164793368378634)]
    [InlineData(10, 10, 0.7828037324907895, 1)]
    [InlineData(36, 306, 0.08517672517867476, 0.15730608518247535)]
    [InlineData(1, 1000, 0.0001079188046809796, 0.0046644588087913713)]
    [InlineData(999, 1000, 0.9953355411912086, 0.9998920811953190)]
    [InlineData(5000, 10000, 0.4902013660718028, 0.5097986339281972)]
    public void Jeffreys_is_that_of_beta_quantiles(int x, int n, double lower, double upper) =>
        Near.To(lower, upper, new Proportion(x, n).Interval(ProportionMethod.Jeffreys));

    [Theory]
    [InlineData(0, 10, 0, 0.1707731082448478)]
    [InlineData(1, 10, 0.01789198805574783, 0.33056280326013443)]
    [InlineData(36, 306, 0.09002821658975421, 0.15058193342991510)]
    [InlineData(999, 1000, 0.9960992860676540, 0.9998240483208356)]
    public void Jeffreys_at_90_percent(int x, int n, double lower, double upper) =>
        Near.To(lower, upper, new Proportion(x, n).Interval(ProportionMethod.Jeffreys, 0.9));

    [Theory]
    [InlineData(0, 10, 0, 0.3208873057505457)]
    [InlineData(1, 10, 0, 0.4259677373948321)]
    [InlineData(3, 10, 0.1033384179224253, 0.6076747020227304)]
    [InlineData(7, 29, 0.1195046888667884, 0.4237555517365257)]
    [InlineData(10, 10, 0.6791126942494542, 1)]
    [InlineData(36, 306, 0.0858954723606673, 0.1588795784325958)]
    [InlineData(999, 1000, 0.9937585172566711, 1)]
    public void Agresti_Coull_is_Wald_around_the_midpoint_of_Wilson(int x, int n, double lower, double upper) =>
        Near.To(lower, upper, new Proportion(x, n).Interval(ProportionMethod.AgrestiCoull));

    [Theory]
    [InlineData(ProportionMethod.ClopperPearson, 0.1191694043466682, 0.4059659768246638)]
    [InlineData(ProportionMethod.Wilson, 0.1365116904475394, 0.3903849223887106)]
    [InlineData(ProportionMethod.WilsonContinuityCorrected, 0.1236070795611396, 0.4087783033784747)]
    public void Seven_of_29_at_90_percent(ProportionMethod method, double lower, double upper) =>
        Near.To(lower, upper, new Proportion(7, 29).Interval(method, 0.9));

    [Fact]
    public void The_ends_are_exact_where_nobody_or_everybody_has_it()
    {
        foreach (var method in Enum.GetValues<ProportionMethod>())
            for (var n = 1; n < 400; n += 7)
            {
                Assert.Equal(0, new Proportion(0, n).Interval(method)!.Value.Lower);
                Assert.Equal(1, new Proportion(n, n).Interval(method)!.Value.Upper);
            }
    }

    [Fact]
    public void Nobody_has_no_rate_and_no_interval()
    {
        Assert.Null(default(Proportion).Rate);
        Assert.Null(default(Proportion).Interval());
        Assert.Equal(0.25, new Proportion(1, 4).Rate);
        Assert.Equal(new Proportion(3, 4), new Proportion(1, 4).Complement);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(-1, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 4).Interval(level: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Proportion).Interval(level: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 4).Interval(level: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 4).Interval((ProportionMethod)99));
    }
}
