namespace ResponseEval.Validation.Tests;

/// <summary>Tails of distributions against R 4, to 12 significant digits.</summary>
public sealed class TailTests
{
    [Theory]
    [InlineData(1, 10, 0.1, 0.6513215599)] // pbinom(0, 10, 0.1, lower.tail = FALSE)
    [InlineData(8, 20, 0.2, 0.0321426630808751)] // pbinom(7, 20, 0.2, lower.tail = FALSE)
    [InlineData(50, 100, 0.3, 2.20609133271658e-05)] // pbinom(49, 100, 0.3, lower.tail = FALSE)
    [InlineData(900, 10000, 0.08, 0.000155056827785682)] // pbinom(899, 10000, 0.08, lower.tail = FALSE)
    [InlineData(20, 20, 0.05, 9.53674316406254e-27)] // pbinom(19, 20, 0.05, lower.tail = FALSE)
    public void Binomial_tails_are_those_of_R(long successes, long trials, double probability, double expected) =>
        Assert.Equal(1, Tails.BinomialAtLeast(successes, trials, probability) / expected, 1e-10);

    [Theory]
    [InlineData(0, 10, 0.3, 1)]
    [InlineData(1, 10, 0, 0)]
    [InlineData(1, 10, 1, 1)]
    public void At_the_ends_they_are_certain(long successes, long trials, double probability, double expected) =>
        Assert.Equal(expected, Tails.BinomialAtLeast(successes, trials, probability));

    [Theory]
    [InlineData(3.3, 9, 0.951204690684097)] // pchisq(3.3, 9, lower.tail = FALSE)
    [InlineData(16.92, 9, 0.0499836063875056)] // pchisq(16.92, 9, lower.tail = FALSE)
    [InlineData(27.88, 9, 0.00099891111072882)] // pchisq(27.88, 9, lower.tail = FALSE)
    [InlineData(150, 9, 8.81962995480542e-28)] // pchisq(150, 9, lower.tail = FALSE)
    [InlineData(1, 1, 0.317310507862914)] // pchisq(1, 1, lower.tail = FALSE)
    public void Chi_square_tails_are_those_of_R(double statistic, int degrees, double expected) =>
        Assert.Equal(1, Tails.ChiSquareAtLeast(statistic, degrees) / expected, 1e-10);

    /// <summary>p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02.</summary>
    [Theory]
    [InlineData(0.05, new[] { true, false, false, true })]
    [InlineData(0.02, new[] { false, false, false, true })]
    [InlineData(0.06, new[] { true, true, true, true })]
    public void Holm_is_that_of_R(double alpha, bool[] expected) => Assert.Equal(expected, Tails.Holm([0.01, 0.04, 0.03, 0.005], alpha));
}
