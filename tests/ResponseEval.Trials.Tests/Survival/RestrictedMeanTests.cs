namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Means against R: <c>summary(survfit(Surv(t, e) ~ 1), rmean = horizon)$table</c>.</summary>
public sealed class RestrictedMeanTests
{
    private static readonly KaplanMeier Mercaptopurine = KaplanMeier.Of(Times.Mercaptopurine);
    private static readonly KaplanMeier Placebo = KaplanMeier.Of(Times.Placebo);

    [Theory]
    [InlineData(6, 6, 0)]
    [InlineData(10, 9.2773109243697469, 0.3267691153874442)]
    [InlineData(23, 17.90924369747899, 1.55318997824838)]
    [InlineData(35, 23.287394957983192, 2.827467623371439)]
    public void The_6_MP_means_come_out_as_in_R(double horizon, double mean, double standardError) =>
        Holds(mean, standardError, RestrictedMean.Of(Mercaptopurine, horizon));

    [Theory]
    [InlineData(10, 6.6190476190476186, 0.7330122688513325)]
    [InlineData(23, 8.666666666666666, 1.377390041264548)]
    public void The_placebo_means_come_out_as_in_R(double horizon, double mean, double standardError) =>
        Holds(mean, standardError, RestrictedMean.Of(Placebo, horizon));

    // d <- 17.90924369747899 - 8.666666666666666; se <- sqrt(1.55318997824838^2 + 1.377390041264548^2)
    // c(d, se, d + c(-1, 1) * qnorm(0.975) * se, 2 * pnorm(-abs(d / se)))
    [Fact]
    public void The_difference_comes_out_as_in_R()
    {
        var difference = RestrictedMean.Of(Mercaptopurine, 23)!.Value.Minus(RestrictedMean.Of(Placebo, 23)!.Value);
        Near.Equal(9.242577030812322, difference.Value);
        Near.Equal(2.075958196666290, difference.StandardError);
        Near.Equal([5.173773731935675, 13.31138032968897], difference.Limits());
        Near.Equal(8.499571576438399e-06, difference.PValue);
    }

    // survfit(Surv(c(0, 0, 0, 1, 2, 3), c(1, 0, 1, 1, 0, 1)) ~ 1)
    [Fact]
    public void Events_at_time_zero_count() =>
        Holds(1.5555555555555554, 0.5773502691896257, RestrictedMean.Of(KaplanMeier.Of(Times.Of("0 0+ 0 1 2+ 3")), 3));

    [Fact]
    public void Beyond_a_censored_last_observation_there_is_no_mean()
    {
        Assert.NotNull(RestrictedMean.Of(Mercaptopurine, 35));
        Assert.Null(RestrictedMean.Of(Mercaptopurine, 35.5));
    }

    [Fact]
    public void After_the_last_of_all_had_the_event_the_area_is_complete() =>
        Holds(8.666666666666666, 1.377390041264548, RestrictedMean.Of(Placebo, 100));

    [Fact]
    public void Without_events_the_mean_is_the_horizon_and_no_difference_is_tested()
    {
        var mean = RestrictedMean.Of(KaplanMeier.Of(Times.Of("3+ 5+ 8+")), 8)!.Value;
        Assert.Equal(new RestrictedMean(8, 8, 0), mean);
        Assert.Null(mean.Minus(mean).PValue);
        Assert.Equal(new ConfidenceInterval(8, 8), mean.Limits());
    }

    [Fact]
    public void Impossible_questions_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RestrictedMean.Of(Placebo, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RestrictedMean.Of(Placebo, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => RestrictedMean.Of(Placebo, 10)!.Value.Minus(RestrictedMean.Of(Placebo, 11)!.Value));
    }

    private static void Holds(double mean, double standardError, RestrictedMean? found)
    {
        Near.Equal(mean, found?.Value);
        Near.Equal(standardError, found?.StandardError);
    }
}
