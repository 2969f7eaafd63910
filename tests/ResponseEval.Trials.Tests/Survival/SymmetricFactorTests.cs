namespace ResponseEval.Trials.Tests.Survival;

public sealed class SymmetricFactorTests
{
    // solve(matrix(c(4, 2, 1, 2, 5, 3, 1, 3, 6), 3), c(1, 2, 3))
    [Fact]
    public void A_regular_matrix_is_solved()
    {
        var factor = SymmetricFactor.Of(new double[,] { { 4, 0, 0 }, { 2, 5, 0 }, { 1, 3, 6 } });
        Assert.Equal(3, factor.Rank);
        Near.Equal([0.08955223880597016, 0.10447761194029853, 0.43283582089552236], factor.Solve([1, 2, 3]).Select(static x => (double?)x), 1e-12);
    }

    [Fact]
    public void A_row_that_follows_from_those_before_is_left_out()
    {
        var factor = SymmetricFactor.Of(new double[,] { { 1, 0, 0 }, { 2, 4, 0 }, { 0, 0, 9 } });
        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(factor.IsRedundant));
        Assert.Equal([3, 0, 2], factor.Solve([3, 6, 18]));
        Assert.Equal(45, factor.QuadraticForm([3, 6, 18]));
    }

    [Fact]
    public void A_matrix_of_zeros_has_no_rank() => Assert.Equal(0, SymmetricFactor.Of(new double[2, 2]).Rank);
}
