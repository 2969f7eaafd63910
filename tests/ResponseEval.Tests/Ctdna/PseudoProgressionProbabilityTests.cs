namespace ResponseEval.Tests.Ctdna;

public sealed class PseudoProgressionProbabilityTests
{
    // rule book C.4, in percent; for a prior of 6 % it prints 33.8, but 0.06 * 7.98 / (0.94 + 0.06 * 7.98) is 0.33747
    [Theory]
    [InlineData(0.05, "29.6", "0.30")]
    [InlineData(0.06, "33.7", "0.36")]
    [InlineData(0.10, "47.0", "0.63")]
    [InlineData(0.31, "78.2", "2.5")]
    public void The_posterior_is_as_printed(double prior, string favourable, string unfavourable)
    {
        Near.Printed(favourable, 100 * LikelihoodRatio.Favourable.Posterior(prior));
        Near.Printed(unfavourable, 100 * LikelihoodRatio.Unfavourable.Posterior(prior));
    }

    [Fact]
    public void The_likelihood_ratios_are_those_of_the_counts_of_Lee_2018_with_half_a_patient_in_each_cell()
    {
        const double favourable = (9 + 0.5) / (9 + 1) / ((2 + 0.5) / (20 + 1));
        const double unfavourable = (0 + 0.5) / (9 + 1) / ((18 + 0.5) / (20 + 1));
        Near.Printed("7.98", favourable);
        Near.Printed("0.057", unfavourable);
        Interval(favourable, (1 / 9.5) - (1.0 / 10) + (1 / 2.5) - (1.0 / 21), "2.47", "25.8", LikelihoodRatio.Favourable);
        Interval(unfavourable, (1 / 0.5) - (1.0 / 10) + (1 / 18.5) - (1.0 / 21), "0.004", "0.85", LikelihoodRatio.Unfavourable);
    }

    [Fact]
    public void A_probability_carries_its_interval_and_its_range()
    {
        var probability = new PseudoProgressionProbability(0.15, LikelihoodRatio.Favourable);
        Near.Equal(0.15 * 7.98 / (0.85 + (0.15 * 7.98)), probability.Value);
        Near.Equal(0.15 * 2.47 / (0.85 + (0.15 * 2.47)), probability.Interval.Lower);
        Near.Equal(0.15 * 25.8 / (0.85 + (0.15 * 25.8)), probability.Interval.Upper);
        Near.Printed("33.7", 100 * probability.AtLowestPrior);
        Near.Printed("78.2", 100 * probability.AtHighestPrior);
        Assert.Equal("exploratory", PseudoProgressionProbability.Label);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_prior_lies_between_0_and_1(double prior) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Favourable.Posterior(prior));

    private static void Interval(double ratio, double variance, string lower, string upper, LikelihoodRatio published)
    {
        var factor = Math.Exp(1.959963984540054 * Math.Sqrt(variance));
        Near.Printed(lower, ratio / factor);
        Near.Printed(upper, ratio * factor);
        Near.Printed(lower, published.Interval.Lower);
        Near.Printed(upper, published.Interval.Upper);
    }
}
