namespace ResponseEval.Tests.Uncertainty;

/// <summary>
/// False calls of the rule book, F.1. Its table for several sums comes from 200,000 simulated courses, so the exact numbers may differ from it by
/// three standard errors, <c>3 sqrt(p (1 - p) / 200000)</c>, and half of the last digit.
/// </summary>
public sealed class FalseCallTests
{
    [Fact]
    public void A_single_sum_before_gives_the_normal_tail()
    {
        Printed.Equal("0.00090", FalseCall.Progression(MeasurementError.IntraReaderSum, 1));
        Printed.Equal("0.0324", FalseCall.Progression(MeasurementError.InterReaderSum, 1));
        Assert.Equal(
            MeasurementError.IntraReaderSum.ProbabilityAtLeast(1, 1.2), FalseCall.Progression(MeasurementError.IntraReaderSum, 1), 1e-14);
    }

    [Theory]
    [InlineData(1, 0.0008, 0.0321)]
    [InlineData(2, 0.0017, 0.0572)]
    [InlineData(3, 0.0026, 0.0789)]
    [InlineData(4, 0.0034, 0.0973)]
    [InlineData(6, 0.0047, 0.1281)]
    public void The_nadir_of_several_sums_makes_false_progression_likelier(int sums, double oneReader, double manyReaders)
    {
        IsSimulated(oneReader, FalseCall.Progression(MeasurementError.IntraReaderSum, sums));
        IsSimulated(manyReaders, FalseCall.Progression(MeasurementError.InterReaderSum, sums));
    }

    /// <summary>R: <c>integrate(function(x) dnorm(x) * (1 - pnorm(log(1.2)/0.0698 - x)^6), -9, 9, rel.tol = 1e-12)</c>, and 0.0413.</summary>
    [Fact]
    public void The_integral_is_that_of_R()
    {
        Printed.Equal("0.129388383925", FalseCall.Progression(MeasurementError.InterReaderSum, 6));
        Printed.Equal("0.00482262724271", FalseCall.Progression(MeasurementError.IntraReaderSum, 6));
    }

    [Fact]
    public void A_false_response_is_rare()
    {
        Printed.Equal("0.5e-9", FalseCall.Response(MeasurementError.IntraReaderSum));
        Printed.Equal("1.5e-4", FalseCall.Response(MeasurementError.InterReaderSum));
    }

    [Fact]
    public void Without_error_there_is_no_false_call()
    {
        Assert.Equal(0, FalseCall.Progression(default, 3));
        Assert.Equal(0, FalseCall.Response(default));
    }

    [Fact]
    public void There_is_a_sum_before() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FalseCall.Progression(MeasurementError.IntraReaderSum, 0));

    private static void IsSimulated(double simulated, double exact) =>
        Assert.Equal(simulated, exact, (3 * Math.Sqrt(exact * (1 - exact) / 200_000)) + 0.00005);
}
