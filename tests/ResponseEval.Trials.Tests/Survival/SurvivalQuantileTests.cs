namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Quantiles against R: <c>quantile(survfit(Surv(t, e) ~ 1, conf.type = ...), p)</c>; each row time, lower, upper.</summary>
public sealed class SurvivalQuantileTests
{
    private static readonly KaplanMeier Mercaptopurine = KaplanMeier.Of(Times.Mercaptopurine);
    private static readonly KaplanMeier Placebo = KaplanMeier.Of(Times.Placebo);

    [Theory]
    [InlineData(SurvivalTransform.LogLog, 0.1, new[] { 6.0, 6, 10 })]
    [InlineData(SurvivalTransform.LogLog, 0.25, new[] { 13.0, 6, 22 })]
    [InlineData(SurvivalTransform.LogLog, 0.5, new[] { 23, 13, double.NaN })]
    [InlineData(SurvivalTransform.LogLog, 0.6, new[] { double.NaN, 16, double.NaN })]
    [InlineData(SurvivalTransform.Log, 0.1, new[] { 6.0, 6, 16 })]
    [InlineData(SurvivalTransform.Log, 0.25, new[] { 13, 6, double.NaN })]
    [InlineData(SurvivalTransform.Log, 0.5, new[] { 23, 16, double.NaN })]
    [InlineData(SurvivalTransform.Plain, 0.1, new[] { 6.0, 6, 13 })]
    [InlineData(SurvivalTransform.Plain, 0.25, new[] { 13.0, 6, 23 })]
    [InlineData(SurvivalTransform.Plain, 0.5, new[] { 23, 13, double.NaN })]
    public void The_6_MP_quantiles_come_out_as_in_R(SurvivalTransform transform, double probability, double[] wanted) =>
        Near.Equal(wanted, Mercaptopurine.Quantile(probability, transform: transform));

    [Theory]
    [InlineData(SurvivalTransform.LogLog, 0.90, new[] { 13.0, 6, 22 }, new[] { 23, 13, double.NaN })]
    [InlineData(SurvivalTransform.LogLog, 0.99, new[] { 13.0, 6, 23 }, new[] { 23, 7, double.NaN })]
    [InlineData(SurvivalTransform.Log, 0.90, new[] { 13.0, 6, 23 }, new[] { 23, 16, double.NaN })]
    [InlineData(SurvivalTransform.Log, 0.99, new[] { 13, 6, double.NaN }, new[] { 23, 13, double.NaN })]
    [InlineData(SurvivalTransform.Plain, 0.90, new[] { 13.0, 6, 22 }, new[] { 23, 16, double.NaN })]
    [InlineData(SurvivalTransform.Plain, 0.99, new[] { 13, 6, double.NaN }, new[] { 23, 13, double.NaN })]
    public void Other_levels_come_out_as_in_R(SurvivalTransform transform, double level, double[] quarter, double[] half)
    {
        Near.Equal(quarter, Mercaptopurine.Quantile(0.25, level, transform));
        Near.Equal(half, Mercaptopurine.Median(level, transform));
    }

    [Theory]
    [InlineData(SurvivalTransform.LogLog, new[] { 4.0, 1, 5 }, new[] { 8.0, 4, 11 }, new[] { 12.0, 8, 22 })]
    [InlineData(SurvivalTransform.Log, new[] { 4.0, 2, 8 }, new[] { 8.0, 4, 12 }, new[] { 12, 8, double.NaN })]
    [InlineData(SurvivalTransform.Plain, new[] { 4.0, 2, 8 }, new[] { 8.0, 4, 11 }, new[] { 12.0, 8, 17 })]
    public void The_placebo_quantiles_come_out_as_in_R(SurvivalTransform transform, double[] first, double[] second, double[] third)
    {
        Near.Equal(first, Placebo.Quantile(0.25, transform: transform));
        Near.Equal(second, Placebo.Median(transform: transform));
        Near.Equal(third, Placebo.Quantile(0.75, transform: transform));
    }

    // quantile(survfit(Surv(1:4, rep(1, 4)) ~ 1, conf.type = "plain"))
    [Fact]
    public void A_curve_that_runs_level_at_the_height_gives_the_middle()
    {
        var curve = KaplanMeier.Of(Times.Of("1 2 3 4"));
        Near.Equal([1.5, 1, 3], curve.Quantile(0.25, transform: SurvivalTransform.Plain));
        Near.Equal([2.5, 1, double.NaN], curve.Median(transform: SurvivalTransform.Plain));
        Near.Equal([3.5, 2, double.NaN], curve.Quantile(0.75, transform: SurvivalTransform.Plain));
    }

    // quantile(survfit(Surv(1:4, c(1, 1, 0, 0)) ~ 1, conf.type = "plain"))
    [Fact]
    public void A_curve_that_ends_at_the_height_gives_the_middle_until_the_last_observation()
    {
        var curve = KaplanMeier.Of(Times.Of("1 2 3+ 4+"));
        Near.Equal([1.5, 1, double.NaN], curve.Quantile(0.25, transform: SurvivalTransform.Plain));
        Near.Equal([3, 1, double.NaN], curve.Median(transform: SurvivalTransform.Plain));
        Near.Equal([double.NaN, 2, double.NaN], curve.Quantile(0.75, transform: SurvivalTransform.Plain));
    }

    [Fact]
    public void A_height_is_reached_up_to_rounding()
    {
        var curve = KaplanMeier.Of(Times.Of("1 2 3 4+ 5 6 7 8+ 9 10"));
        var height = curve.At(6)!.Value.Survival;
        Near.Equal(6.5, curve.Quantile(1 - height + 1e-12).Time);
        Near.Equal(6.5, curve.Quantile(1 - height - 1e-12).Time);
        Near.Equal(6, curve.Quantile(1 - height - 1e-7).Time);
        Near.Equal(7, curve.Quantile(1 - height + 1e-7).Time);
    }

    // f <- survfit(Surv(c(1, 6, 13, 13, 18, 34, 34, 45, 60, 107), rep(1, 10)) ~ 1, conf.type = "log-log", conf.int = 0.999)
    // The lower limits begin with 0.0588 at 1 and 0.1006 at 6. print(f) gives 1 as the lower limit of the median, quantile(f) gives 6.
    [Fact]
    public void A_limit_that_rises_again_counts_where_it_first_comes_down()
    {
        var curve = KaplanMeier.Of(Times.Of("1 6 13 13 18 34 34 45 60 107"));
        Near.Equal(0.0587785301013012, curve.At(1)?.Limits(0.999)?.Lower);
        Near.Equal(0.1005507863915576, curve.At(6)?.Limits(0.999)?.Lower);
        Near.Equal([26, 1, double.NaN], curve.Median(0.999));
    }
}
