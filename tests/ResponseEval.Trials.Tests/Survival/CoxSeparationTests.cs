namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Where the likelihood has no maximum, R reports a coefficient and warns, or does not; here there is no number.</summary>
public sealed class CoxSeparationTests
{
    // coxph(Surv(c(2, 3, 3, 5, 6, 7, 8, 9), c(1, 1, 0, 1, 1, 0, 0, 0)) ~ c(0, 0, 0, 0, 0, 1, 1, 1)): coef -21.6 with a warning, score test 5.1147
    [Fact]
    public void An_arm_without_events_has_no_hazard_ratio()
    {
        var cox = CoxRegression.Fit(Times.Of("2 3 3+ 5 6 7+ 8+ 9+"), [new("arm", new double[] { 0, 0, 0, 0, 0, 1, 1, 1 })]);
        HasNoEstimate(cox, CoxConvergence.MonotoneLikelihood, CoxCoefficientStatus.Unbounded);
        Near.Equal(5.114698063045955, cox.ScoreTest?.Statistic);
        Near.Equal(0.02372399423795239, cox.ScoreTest?.PValue);
    }

    [Fact]
    public void Only_the_covariate_that_separates_is_named()
    {
        var cox = CoxRegression.Fit(
            Times.Of("2 3 3+ 5 6 7+ 8+ 9+ 4"),
            [new("age", new double[] { 50, 61, 55, 70, 48, 52, 66, 58, 49 }), new("arm", new double[] { 0, 0, 0, 0, 0, 1, 1, 1, 0 })]);
        HasNoEstimate(cox, CoxConvergence.MonotoneLikelihood, CoxCoefficientStatus.NotEstimated, CoxCoefficientStatus.Unbounded);
    }

    // Neither separates alone; their sum does: at every event it is the largest.
    [Fact]
    public void Covariates_that_separate_together_are_named_together()
    {
        var cox = CoxRegression.Fit(
            Times.Of("1 2 3 4 5 6 7+ 8+"),
            [new("a", new double[] { 5, 0, 4, 0, 1, 1, 0, 1 }), new("b", new double[] { 0, 5, 0, 4, 2, 1, 1, 0 })]);
        HasNoEstimate(cox, CoxConvergence.MonotoneLikelihood, CoxCoefficientStatus.Unbounded, CoxCoefficientStatus.Unbounded);
    }

    // coxph(Surv(c(1, 1, 2, 2, 2, 1), c(1, 1, 1, 1, 0, 0)) ~ x1 + x2 + x3) converges without a warning, to 236 and 34
    [Fact]
    public void Ties_that_bind_the_direction_do_not_hide_it()
    {
        var cox = CoxRegression.Fit(
            Times.Of("1+ 1 1 2+ 2 2"),
            [
                new("x1", new[] { -1.9566861813166148, 0.67763650220659521, 0.3507921296142128, 0.23833153689817407, 0.5756408694279932, -0.1780973972118326 }),
                new("x2", new double[] { 0, 3, 0, 2, 2, 2 }),
                new("x3", new double[] { 1, 1, 0, 1, 1, 0 }),
            ]);
        Assert.Equal(CoxConvergence.MonotoneLikelihood, cox.Convergence);
        Assert.All(cox.Coefficients, static one => Assert.Null(one.Estimate));
    }

    [Fact]
    public void One_event_has_no_hazard_ratio() =>
        HasNoEstimate(CoxRegression.Fit(Times.Of("3 4+ 5+"), [new("x", new double[] { 2, 1, 0 })]), CoxConvergence.MonotoneLikelihood, CoxCoefficientStatus.Unbounded);

    [Theory]
    [InlineData("3+ 4+ 5+")] // no event
    [InlineData("3+ 4+ 5")] // one at risk at the only event
    public void Without_a_comparison_there_is_nothing_to_estimate(string times)
    {
        var cox = CoxRegression.Fit(Times.Of(times), [new("x", new double[] { 2, 1, 0 })]);
        HasNoEstimate(cox, CoxConvergence.NothingToEstimate, CoxCoefficientStatus.Redundant);
        Assert.Null(cox.ScoreTest);
        Assert.Equal(0, cox.NullLogLikelihood);
    }

    [Fact]
    public void Without_subjects_or_covariates_there_is_nothing_to_estimate()
    {
        HasNoEstimate(CoxRegression.Fit([], [new("x", Array.Empty<double>())]), CoxConvergence.NothingToEstimate, CoxCoefficientStatus.Redundant);
        HasNoEstimate(CoxRegression.Fit(Times.Placebo, []), CoxConvergence.NothingToEstimate);
    }

    [Fact]
    public void One_subject_has_nothing_to_compare_with() => HasNoEstimate(
        CoxRegression.Fit(Times.Of("3"), [new("x", new double[] { 2 })]), CoxConvergence.NothingToEstimate, CoxCoefficientStatus.Redundant);

    /// <summary>The arm that separates in one stratum is at risk with the other in another.</summary>
    [Fact]
    public void A_second_stratum_can_make_the_estimate_finite()
    {
        var subjects = Times.Of("2 3 5 7+ 8+ 9+ 1 2 3 4");
        var arm = new CoxCovariate("arm", new double[] { 0, 0, 0, 1, 1, 1, 1, 0, 1, 0 });
        Assert.Equal(CoxConvergence.MonotoneLikelihood, CoxRegression.Fit(subjects.AsSpan(0, 6), [new("arm", arm.Values[..6])]).Convergence);
        Assert.Equal(CoxConvergence.Converged, CoxRegression.Fit(subjects, [arm], [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]).Convergence);
    }

    private static void HasNoEstimate(CoxRegression cox, CoxConvergence convergence, params CoxCoefficientStatus[] statuses)
    {
        Assert.Equal(convergence, cox.Convergence);
        Assert.Equal(statuses, cox.Coefficients.Select(static one => one.Status));
        Assert.All(cox.Coefficients, static one => Assert.Null(one.Estimate));
        Assert.Null(cox.LogLikelihood);
        Assert.Null(cox.LikelihoodRatioTest);
        Assert.Null(cox.WaldTest);
    }
}
