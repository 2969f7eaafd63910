namespace ResponseEval.Tests.Kinetics;

public sealed class GrowthModelsTests
{
    /// <summary>ln(138/113)/21 = 0.00951742: two evaluations determine growth, and nothing is left to test it with.</summary>
    [Fact]
    public void Two_evaluations_determine_growth_without_a_standard_error()
    {
        var fit = GrowthModels.Fit(TumgrSeries.Of("300005"));
        Printed.Equal("0.00951742", fit.Growth);
        Assert.Equal(GrowthModelOutcome.Interpolated, fit.Selected!.Outcome);
        Assert.Null(fit.Selected.Growth!.Value.StandardError);
        Assert.Null(fit.Selected.Growth!.Value.PValue);
        Assert.Null(fit.Selected.Aic);
        Assert.Equal(0, fit.Selected.DegreesOfFreedom);
    }

    [Fact]
    public void Three_evaluations_that_fall_and_rise_determine_gd()
    {
        var fit = GrowthModels.Fit(TumgrSeries.Of("300004"));
        Assert.Equal(GrowthModel.Gd, fit.Selected!.Model);
        Assert.Equal(GrowthModelOutcome.Interpolated, fit.Selected.Outcome);
        var curve = fit.Curve!.Value;
        Assert.Equal(161.0 / 184, curve.SizeAt(27), 1e-9);
        Assert.Equal(183.0 / 184, curve.SizeAt(48), 1e-9);
    }

    [Fact]
    public void A_tested_model_goes_before_one_that_runs_through_everything()
    {
        var fit = GrowthModels.Fit([(0, 100), (30, 74.1), (60, 55), (90, 40.6)]);
        Assert.Equal(GrowthModel.Dx, fit.Selected!.Model);
        Assert.Equal(GrowthModelOutcome.Accepted, fit.Selected.Outcome);
    }

    [Fact]
    public void The_order_of_the_evaluations_does_not_matter()
    {
        var series = TumgrSeries.Of("410010");
        var fit = GrowthModels.Fit(series);
        Array.Reverse(series);
        Assert.Equal(fit, GrowthModels.Fit(series));
    }

    [Fact]
    public void A_level_of_0_accepts_nothing_that_is_tested() => Assert.All(
        [0, -1, double.NaN],
        static level => Assert.Equal(
            GrowthModelExclusion.NotFit, GrowthModels.Fit(TumgrSeries.Of("780001"), new GrowthModelOptions { SignificanceLevel = level }).Exclusion));

    [Fact]
    public void The_growth_rate_is_plain_but_in_tumgr_mode()
    {
        var fit = GrowthModels.Fit(TumgrSeries.Of("410010"));
        Assert.Equal(GrowthModel.GdPhi, fit.Selected!.Model);
        Assert.Equal(fit.Selected.Growth!.Value.Value, fit.Growth);
    }

    [Theory]
    [InlineData("720001", "gd: exp(-d t) + exp(g t) - 1, g 0.002413 (standard error 0.0001402), d 0.01557 (standard error 0.001764), t in days, "
        + "10 evaluations; smallest at day 104, 48.3 % of the first size; 20 % over that at day 171")]
    [InlineData("300005", "gx: exp(g t), g 0.009517, t in days, 2 evaluations, which determine the curve and leave nothing to test it with; "
        + "it never shrinks; 20 % over that at day 19")]
    [InlineData("140006", "dx: exp(-d t), d 0.03822, t in days, 2 evaluations, which determine the curve and leave nothing to test it with; "
        + "it shrinks for ever")]
    public void A_model_is_said_in_words(string id, string text)
    {
        var explanation = GrowthModels.Fit(TumgrSeries.Of(id)).Explain();
        Assert.Equal(text, explanation.Text);
        Assert.Equal("Stein et al. 2011, Wilkerson et al. 2017 (exploratory)", explanation.Source);
    }

    [Fact]
    public void A_subject_is_fitted_by_its_complete_target_sums_inside_the_end_conditions()
    {
        var evaluation = KineticPatients.Evaluate(p => p
            .Baseline(KineticPatients.Day(0), s => s.Target("T1", "lung", 60).Target("T2", "liver", 40))
            .Assessment(KineticPatients.Day(56), s => s.Measured("T1", 40).Measured("T2", 30))
            .Assessment(KineticPatients.Day(112), s => s.Measured("T1", 30).NotEvaluable("T2"))
            .Assessment(KineticPatients.Day(168), s => s.Measured("T1", 20).Measured("T2", 14))
            .Assessment(KineticPatients.Day(224), s => s.Measured("T1", 90).Measured("T2", 90))
            .Event(SubjectEvent.NewAnticancerTherapy(KineticPatients.Day(200))));
        Assert.Equal(GrowthModels.Fit([(0, 10000), (56, 7000), (168, 3400)]), GrowthModels.Of(evaluation));
        Assert.Equal(GrowthModel.Dx, GrowthModels.Of(evaluation).Selected!.Model);
    }

    [Fact]
    public void A_subject_without_a_baseline_sum_has_no_measurement_data()
    {
        var evaluation = KineticPatients.Evaluate(p => p
            .Lesion(new Lesion("T2", LesionRole.Target) { Site = new("liver") })
            .Baseline(KineticPatients.Day(0), s => s.Target("T1", "lung", 60).NotEvaluable("T2"))
            .Assessment(KineticPatients.Day(56), s => s.Measured("T1", 40).Measured("T2", 30)));
        Assert.Equal(GrowthModelExclusion.NoMeasurementData, GrowthModels.Of(evaluation).Exclusion);
    }

    [Fact]
    public void A_subject_without_follow_up_has_one_evaluation() => Assert.Equal(
        GrowthModelExclusion.OneEvaluation,
        GrowthModels.Of(KineticPatients.Evaluate(p => p.Baseline(KineticPatients.Day(0), s => s.Target("T1", "lung", 60)))).Exclusion);
}
