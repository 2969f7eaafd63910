namespace ResponseEval.Tests.Kinetics;

public sealed class GrowthModelExclusionTests
{
    private const double Huge = double.MaxValue;

    [Fact]
    public void One_evaluation_is_not_enough() => Excluded(GrowthModelExclusion.OneEvaluation, (1, 1));

    [Fact]
    public void Two_evaluations_need_a_difference_of_20_percent() =>
        Excluded(GrowthModelExclusion.TwoEvaluationsWithoutChange, (1, 1), (30, 0.9));

    [Theory]
    [InlineData(80.01)]
    [InlineData(100)]
    [InlineData(119.99)]
    public void Strictly_between_80_and_120_percent_is_no_difference(double second) =>
        Excluded(GrowthModelExclusion.TwoEvaluationsWithoutChange, (0, 100), (30, second));

    [Theory]
    [InlineData(80, GrowthModel.Dx)]
    [InlineData(120, GrowthModel.Gx)]
    [InlineData(40, GrowthModel.Dx)]
    public void Exactly_20_percent_is_a_difference(double second, GrowthModel model) =>
        Assert.Equal(model, GrowthModels.Fit([(0, 100), (30, second)]).Selected!.Model);

    [Fact]
    public void Nothing_can_be_related_to_a_first_size_of_0()
    {
        Excluded(GrowthModelExclusion.NoMeasurementData);
        Excluded(GrowthModelExclusion.NoMeasurementData, (0, 0), (30, 5), (60, 7));
        Excluded(GrowthModelExclusion.NoMeasurementData, (0, 0));
    }

    [Fact]
    public void More_than_two_evaluations_of_one_size_are_error_data() =>
        Excluded(GrowthModelExclusion.ConstantSize, (0, 50), (30, 50), (60, 50));

    [Theory]
    [InlineData(30, double.NaN)]
    [InlineData(30, double.PositiveInfinity)]
    [InlineData(30, -1)]
    [InlineData(double.NaN, 5)]
    [InlineData(double.NegativeInfinity, 5)]
    [InlineData(0, 5)]
    public void What_is_no_size_or_day_is_a_reason(double day, double size) =>
        Excluded(GrowthModelExclusion.InvalidData, (0, 10), (day, size), (60, 12));

    [Fact]
    public void Numbers_beyond_all_bounds_are_not_fit()
    {
        Excluded(GrowthModelExclusion.InvalidData, (-Huge, 1), (Huge, 2));
        Excluded(GrowthModelExclusion.NotFit, (0, double.Epsilon), (30, Huge), (60, 1));
        Excluded(GrowthModelExclusion.NotFit, (0, 1), (1e9, 2), (2e9, 3), (3e9, 9));
    }

    [Fact]
    public void A_tumour_that_vanished_at_once_determines_no_rate()
    {
        var fit = Excluded(GrowthModelExclusion.NotFit, (0, 50), (56, 0), (112, 0));
        Assert.Equal(GrowthModelOutcome.NotDetermined, fit.Candidates.Single(static candidate => candidate.Model == GrowthModel.Dx).Outcome);
        Excluded(GrowthModelExclusion.NotFit, (0, 50), (56, 0));
    }

    [Fact]
    public void The_reason_is_said_in_words()
    {
        var explanation = GrowthModels.Fit([(1, 1), (30, 0.9)]).Explain();
        Assert.Equal("no model: two evaluations without 20 % difference", explanation.Text);
        Assert.Equal("growthModel", explanation.Finding);
        Assert.All(
            Enum.GetValues<GrowthModelExclusion>(),
            static exclusion => Assert.NotEmpty(new GrowthModelFit(GrowthModelOptions.Default, 0) { Exclusion = exclusion }.Explain().Text));
    }

    private static GrowthModelFit Excluded(GrowthModelExclusion reason, params ReadOnlySpan<(double Day, double Size)> sizes)
    {
        var fit = GrowthModels.Fit(sizes);
        Assert.Equal(reason, fit.Exclusion);
        Assert.Null(fit.Selected);
        Assert.Null(fit.Curve);
        Assert.Null(fit.Growth);
        Assert.Equal(sizes.Length, fit.Evaluations);
        return fit;
    }
}
