using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Kinetics;

/// <summary>What holds for every series that can be fitted. All run over 10,000 cases.</summary>
public sealed class GrowthModelProperties(ITestOutputHelper output)
{
    [Fact]
    public void A_noiseless_curve_gives_its_parameters_back() => Noiseless
        .LogTo(output.WriteLine)
        .Holds(static noiseless => IsRecovered(noiseless, GrowthModels.Fit(noiseless.Sizes), noiseless.Curve));

    /// <summary>A day of offset, as in tumgr, shifts the parameters of gd: the planted rule is caught.</summary>
    [Fact]
    public void Wrong_rule_a_day_of_offset_gives_the_parameters_back_too() => Noiseless.FindsCounterexample(
        static noiseless => IsRecovered(noiseless, GrowthModels.Fit(noiseless.Sizes, new() { TumgrCompatible = true }), noiseless.Curve));

    [Fact]
    public void Fitting_never_throws_and_answers_with_a_model_or_a_reason() => Anything
        .LogTo(output.WriteLine)
        .Holds(static series => IsAnswer(series.Fit) && IsAnswer(GrowthModels.Fit(series.Sizes, new() { TumgrCompatible = true })));

    [Fact]
    public void Wrong_rule_every_series_has_a_model() => Anything.FindsCounterexample(static series => series.Fit.Selected is not null);

    [Fact]
    public void Scaling_all_sizes_leaves_model_and_parameters_unchanged() => Sums
        .LogTo(output.WriteLine)
        .Holds(static series => IsSame(series.Fit, GrowthModels.Fit(series.Scaled(8))));

    [Fact]
    public void Wrong_rule_adding_to_all_sizes_leaves_them_unchanged() => Sums
        .FindsCounterexample(static series => IsSame(series.Fit, GrowthModels.Fit(series.Raised(8))));

    [Fact]
    public void The_nadir_of_a_chosen_curve_is_its_smallest_size() => Sums
        .Holds(static series => series.Fit.Curve is not { NadirDay: { } nadir } curve
            || (IsNotBelow(curve, nadir, -1) && IsNotBelow(curve, nadir, 1)));

    [Fact]
    public void Wrong_rule_the_first_day_is_the_smallest_size() => Sums
        .FindsCounterexample(static series => series.Fit.Curve is not { NadirDay: not null } curve || IsNotBelow(curve, 0, 1));

    private static PropertyCheck<Noiseless> Noiseless => Property.For(Seeds.Select(static seed => new Noiseless(seed)))
        .Require("gd", 0.2, static noiseless => noiseless.Curve.Model == GrowthModel.Gd)
        .Require("gx", 0.2, static noiseless => noiseless.Curve.Model == GrowthModel.Gx)
        .Require("dx", 0.2, static noiseless => noiseless.Curve.Model == GrowthModel.Dx)
        .Require("gdphi", 0.2, static noiseless => noiseless.Curve.Model == GrowthModel.GdPhi);

    private static PropertyCheck<Series> Anything => Property.For(Arb.From(Seeds.Select(Series.Anything), Series.Shrink))
        .Require("fitted", 0.05, static series => series.Fit.Selected is not null)
        .Require("not fit", 0.05, static series => series.Fit.Exclusion == GrowthModelExclusion.NotFit)
        .Require("invalid", 0.05, static series => series.Fit.Exclusion == GrowthModelExclusion.InvalidData);

    private static PropertyCheck<Series> Sums => Property.For(Arb.From(Seeds.Select(Series.Sums), Series.Shrink))
        .Require("gd", 0.05, static series => series.Fit.Selected?.Model == GrowthModel.Gd)
        .Require("dx", 0.05, static series => series.Fit.Selected?.Model == GrowthModel.Dx)
        .Require("gx", 0.05, static series => series.Fit.Selected?.Model == GrowthModel.Gx)
        .Require("gdphi", 0.01, static series => series.Fit.Selected?.Model == GrowthModel.GdPhi)
        .Require("not fit", 0.05, static series => series.Fit.Exclusion == GrowthModelExclusion.NotFit);

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    private static bool IsRecovered(Noiseless noiseless, GrowthModelFit fit, GrowthCurve expected) =>
        fit.Curve is { } curve
        && curve.Model == expected.Model
        && IsNear(curve.Growth, expected.Growth)
        && IsNear(curve.Decay, expected.Decay)
        && IsNear(curve.Phi, expected.Phi)
        && fit.Evaluations == noiseless.Sizes.Length;

    private static bool IsSame(GrowthModelFit one, GrowthModelFit other) => one.Exclusion == other.Exclusion && one.Curve == other.Curve;

    private static bool IsNear(double actual, double expected) => Math.Abs(actual - expected) <= 1e-5 * expected;

    private static bool IsAnswer(GrowthModelFit fit) => fit.Exclusion == GrowthModelExclusion.None
        ? fit is { Selected: not null, Curve: not null } && fit.Explain().Text.Length > 0
        : fit is { Selected: null, Growth: null, Decay: null, Phi: null };

    private static bool IsNotBelow(GrowthCurve curve, double nadir, double days) =>
        nadir + days < 0 || curve.SizeAt(nadir + days) >= curve.SizeAt(nadir) * (1 - 1e-12);
}
