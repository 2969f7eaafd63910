using ResponseEval.Tests;
using Xunit.Abstractions;

namespace ResponseEval.Trials.Tests.Survival;

public sealed class KaplanMeierProperties(ITestOutputHelper output)
{
    private static readonly double[] Probabilities = [0.1, 0.25, 0.5, 0.75, 0.9];

    [Fact]
    public void The_curve_never_rises_and_stays_between_0_and_1() => Cases.LogTo(output.WriteLine).Holds(static one =>
        IsSurvival(KaplanMeier.Of(one.Subjects).Steps.ToArray().Select(static step => step.Estimate.Survival)));

    [Fact]
    public void Wrong_rule_survival_is_1_less_the_sum_of_hazards() => Cases.FindsCounterexample(static one =>
    {
        var hazard = 0d;
        return IsSurvival(KaplanMeier.Of(one.Subjects).Steps.ToArray().Select(step => 1 - (hazard += step.Events / (double)step.AtRisk)));
    });

    [Fact]
    public void Without_censoring_it_is_1_less_the_empirical_distribution_exactly() => Cases.Holds(static one => IsShareOfSurvivors(Uncensored(one)));

    [Fact]
    public void Wrong_rule_it_is_so_with_censoring_too() => Cases.FindsCounterexample(static one => IsShareOfSurvivors(one.Subjects));

    /// <summary>Var = S (1 - S) / n: Greenwood's error is the binomial one.</summary>
    [Fact]
    public void Without_censoring_the_error_is_binomial() => Cases.Holds(static one => KaplanMeier.Of(Uncensored(one)).Steps.ToArray().All(step =>
        step.Estimate is not { StandardError: { } error, Survival: var survival }
        || Near.Is(Math.Sqrt(survival * (1 - survival) / one.Subjects.Length), error, 1e-14)));

    [Fact]
    public void The_order_of_subjects_changes_nothing() => Cases.Holds(static one => IsSame(one, one.Shuffled(), static subjects => subjects));

    [Fact]
    public void Wrong_rule_the_last_of_all_decides_the_median() => Cases.FindsCounterexample(static one =>
        IsSame(one, one.Shuffled(), static subjects => subjects.Length == 0 ? subjects : subjects[..^1]));

    [Fact]
    public void Scaling_time_scales_quantiles_and_means() => Cases.Holds(static one => Scales(one, 4));

    [Fact]
    public void Wrong_rule_quantiles_do_not_depend_on_the_unit() => Cases.FindsCounterexample(static one => Scales(one, 4, scaledBack: 1));

    [Fact]
    public void Limits_enclose_the_estimate_and_wider_levels_enclose_narrower_ones() => Cases.Holds(static one =>
        KaplanMeier.Of(one.Subjects).Steps.ToArray().All(static step => Enum.GetValues<SurvivalTransform>().All(transform =>
            step.Estimate.Limits(0.9, transform) is not { } narrow
            || (step.Estimate.Limits(0.99, transform) is { } wide
                && wide.Lower <= narrow.Lower && narrow.Lower <= step.Estimate.Survival
                && step.Estimate.Survival <= narrow.Upper && narrow.Upper <= wide.Upper))));

    [Fact]
    public void The_number_at_risk_is_the_count_of_those_not_gone_before() => Cases.Holds(static one =>
        KaplanMeier.Of(one.Subjects) is var curve
        && new[] { 0, 0.5, 2, 7, 1000 }.All(time => curve.AtRisk(time) == one.Subjects.Count(subject => subject.Time >= time)));

    private static PropertyCheck<SurvivalCase> Cases => Property.For(SurvivalCase.Any)
        .Require("ties", 0.3, static one => one.HasTies)
        .Require("no ties", 0.1, static one => !one.HasTies)
        .Require("censoring", 0.5, static one => one.IsCensored)
        .Require("no censoring", 0.2, static one => !one.IsCensored)
        .Require("no event", 0.05, static one => !one.Subjects.Any(static subject => subject.IsEvent))
        .Require("no subject", 0.02, static one => one.Subjects.Length == 0)
        .Require("a median", 0.4, static one => KaplanMeier.Of(one.Subjects).Median().Time is not null)
        .Require("a median with limits", 0.1, static one => KaplanMeier.Of(one.Subjects).Median() is { Lower: not null, Upper: not null });

    private static SurvivalTime[] Uncensored(SurvivalCase one) => [.. one.Subjects.Select(static subject => new SurvivalTime(subject.Time, isEvent: true))];

    private static bool IsSurvival(IEnumerable<double> curve)
    {
        var before = 1d;
        foreach (var survival in curve)
        {
            if (!(survival >= 0 && survival <= before))
                return false;
            before = survival;
        }

        return true;
    }

    private static bool IsShareOfSurvivors(SurvivalTime[] subjects) => KaplanMeier.Of(subjects).Steps.ToArray().All(step =>
        step.Estimate.Survival == subjects.Count(subject => subject.Time > step.Time) / (double)subjects.Length);

    private static bool IsSame(SurvivalCase one, SurvivalCase other, Func<SurvivalTime[], SurvivalTime[]> selected)
    {
        var (curve, again) = (KaplanMeier.Of(selected(one.Subjects)), KaplanMeier.Of(selected(other.Subjects)));
        return curve.Steps.SequenceEqual(again.Steps)
            && Probabilities.All(p => curve.Quantile(p) == again.Quantile(p))
            && RestrictedMean.Of(curve, 2) == RestrictedMean.Of(again, 2);
    }

    /// <summary>Multiplied by a power of two, times keep their digits, so all is equal.</summary>
    private static bool Scales(SurvivalCase one, double factor, double? scaledBack = null)
    {
        var (curve, scaled) = (KaplanMeier.Of(one.Subjects), KaplanMeier.Of(one.Scaled(factor).Subjects));
        var back = scaledBack ?? factor;
        return Probabilities.All(p => curve.Quantile(p) is var quantile
                && scaled.Quantile(p) == new SurvivalQuantile(p, quantile.Time * back, quantile.Lower * back, quantile.Upper * back))
            && RestrictedMean.Of(curve, 2)?.Value * back == RestrictedMean.Of(scaled, 2 * factor)?.Value
            && RestrictedMean.Of(curve, 2)?.StandardError * back == RestrictedMean.Of(scaled, 2 * factor)?.StandardError;
    }
}
