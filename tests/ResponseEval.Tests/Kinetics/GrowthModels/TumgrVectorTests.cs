namespace ResponseEval.Tests.Kinetics;

/// <summary>Vectors of the rule book, H.2, fitted as tumgr does: the first scan at day 1.</summary>
public sealed class TumgrVectorTests
{
    private static readonly GrowthModelOptions Tumgr = new() { TumgrCompatible = true };

    [Theory]
    [InlineData("300005", GrowthModel.Gx, null, "0.00907207", null)]
    [InlineData("140006", GrowthModel.Dx, null, null, "0.0361366")]
    [InlineData("300004", GrowthModel.Gd, null, "0.0101858", "0.0216045")]
    [InlineData("720001", GrowthModel.Gd, null, "0.00239867", "0.0154023")]
    [InlineData("780001", GrowthModel.Gx, null, "0.0106539", null)]
    [InlineData("410001", GrowthModel.GdPhi, "0.827078", "0.0201042", "0.0144993")]
    [InlineData("410010", GrowthModel.GdPhi, "0.982854", "0.0123838", "0.0315805")]
    [InlineData("20011", GrowthModel.GdPhi, "0.549734", "0.00671525", "0.0346241")]
    [InlineData("410011", GrowthModel.GdPhi, "0.999075", "0.0450403", "0.00179471")]
    public void Model_and_parameters_are_those_of_the_rule_book(string id, GrowthModel model, string? phi, string? growth, string? decay)
    {
        var selected = GrowthModels.Fit(TumgrSeries.Of(id), Tumgr).Selected!;
        Assert.Equal(model, selected.Model);
        Assert.Equal(GrowthModelOutcome.Accepted, selected.Outcome);
        Same(phi, selected.Phi);
        Same(growth, selected.Growth);
        Same(decay, selected.Decay);
    }

    [Theory]
    [InlineData("300004", "1.2545e-4")]
    [InlineData("720001", "0.0403089")]
    public void The_residual_sum_of_squares_is_that_of_the_rule_book(string id, string residuals) =>
        Printed.Equal(residuals, GrowthModels.Fit(TumgrSeries.Of(id), Tumgr).Selected!.ResidualSumOfSquares);

    [Fact]
    public void The_row_that_depends_on_the_optimizer_has_both_optima_and_the_better_one_is_chosen()
    {
        var fit = GrowthModels.Fit(TumgrSeries.Of("30013"), Tumgr);
        var gd = fit.Candidates.Single(static candidate => candidate.Model == GrowthModel.Gd);
        Printed.Equal("0.00058228", gd.Growth!.Value.Value); // printed as .000582280; R's nls gives .00058228396
        Printed.Equal("0.022926", gd.Decay!.Value.Value);
        Printed.Equal("-45.39", gd.Aic);
        Assert.Equal(GrowthModel.GdPhi, fit.Selected!.Model);
        Printed.Equal("0.991908", fit.Phi);
        Printed.Equal("0.015723", fit.Selected.Growth!.Value.Value);
        Printed.Equal("0.0218109", fit.Decay);
        Printed.Equal("-46.83", fit.Selected.Aic);
    }

    [Fact]
    public void At_a_stricter_level_that_row_is_gd_as_published() =>
        Assert.Equal(GrowthModel.Gd, GrowthModels.Fit(TumgrSeries.Of("30013"), Tumgr with { SignificanceLevel = 0.05 }).Selected!.Model);

    [Fact]
    public void A_series_without_a_shape_is_not_fit()
    {
        var fit = GrowthModels.Fit(TumgrSeries.Of("unit test"), Tumgr);
        Assert.Equal(GrowthModelExclusion.NotFit, fit.Exclusion);
        Assert.Null(fit.Selected);
        Assert.Equal(4, fit.Candidates.Count);
    }

    /// <summary>sqrt(1 - 0.982854) 0.0123838 = 0.130943 x 0.0123838 = 0.00162157.</summary>
    [Fact]
    public void The_growth_rate_reported_for_gdphi_is_that_of_tumgr() =>
        Printed.Equal("0.00162", GrowthModels.Fit(TumgrSeries.Of("410010"), Tumgr).Growth);

    [Fact]
    public void As_many_parameters_as_evaluations_are_not_fitted()
    {
        var fit = GrowthModels.Fit(TumgrSeries.Of("300004"), Tumgr);
        Assert.Equal(GrowthModelOutcome.TooFewEvaluations, fit.Candidates.Single(static candidate => candidate.Model == GrowthModel.GdPhi).Outcome);
        Assert.Equal(GrowthModelOutcome.TooFewEvaluations, GrowthModels.Fit(TumgrSeries.Of("300005"), Tumgr).Candidates[0].Outcome);
    }

    private static void Same(string? expected, GrowthEstimate? actual)
    {
        if (expected is null)
            Assert.Null(actual);
        else
            Printed.Equal(expected, actual?.Value);
    }
}
