using ResponseEval.Tests;
using Xunit.Abstractions;

namespace ResponseEval.Trials.Tests.Survival;

public sealed class CoxRegressionProperties(ITestOutputHelper output)
{
    [Fact]
    public void An_estimate_is_given_exactly_where_the_likelihood_has_a_maximum() => Cases.LogTo(output.WriteLine).Holds(static one =>
        Enum.GetValues<CoxTies>().All(ties => one.CoxByCovariates(ties).Convergence == Separation.Of(one)));

    [Fact]
    public void Wrong_rule_there_is_always_an_estimate() => Cases.FindsCounterexample(static one =>
        one.CoxByCovariates().Convergence == CoxConvergence.NothingToEstimate || Separation.Of(one) == CoxConvergence.Converged);

    [Fact]
    public void Where_it_did_not_converge_there_is_no_number_and_a_covariate_is_named() => Cases.Holds(static one =>
        one.CoxByCovariates() is var cox
        && (cox.Convergence == CoxConvergence.Converged) == (cox is { LogLikelihood: not null, WaldTest: not null, LikelihoodRatioTest: not null })
        && cox.Coefficients.All(coefficient => (coefficient.Status == CoxCoefficientStatus.Estimated) == coefficient.Estimate.HasValue)
        && (cox.Convergence == CoxConvergence.Converged) == cox.Coefficients.Any(static one => one.Status == CoxCoefficientStatus.Estimated)
        && (cox.Convergence == CoxConvergence.MonotoneLikelihood) == cox.Coefficients.Any(static one => one.Status == CoxCoefficientStatus.Unbounded));

    [Fact]
    public void The_order_of_subjects_changes_nothing() => Cases.Holds(static one =>
        one.CoxByCovariates() == one.Shuffled().CoxByCovariates() && one.CoxByArm() == one.Shuffled().CoxByArm());

    [Fact]
    public void Wrong_rule_covariates_may_be_shuffled_without_their_subjects() => Cases.FindsCounterexample(static one =>
        one.CoxByCovariates() == (one with { X1 = one.Shuffled().X1 }).CoxByCovariates());

    [Fact]
    public void Renaming_the_arms_inverts_the_hazard_ratio() => Cases.Holds(static one => Inverts(one, one.Relabelled()));

    [Fact]
    public void Wrong_rule_renaming_the_arms_keeps_it() => Cases.FindsCounterexample(static one => Inverts(one, one));

    [Fact]
    public void Multiplying_all_times_changes_nothing() => Cases.Holds(static one => one.CoxByCovariates() == one.Scaled(4).CoxByCovariates());

    [Fact]
    public void Efron_and_Breslow_agree_without_tied_events() => Cases
        .Require("no tied events, and an estimate", 0.1, static one => !one.HasTiedEvents && one.CoxByArm().Convergence == CoxConvergence.Converged)
        .Holds(static one => one.HasTiedEvents || TiesAgree(one));

    [Fact]
    public void Wrong_rule_they_agree_with_tied_events_too() => Cases.FindsCounterexample(TiesAgree);

    private static PropertyCheck<SurvivalCase> Cases => Property.For(SurvivalCase.Any)
        .Require("an estimate", 0.3, static one => Separation.Of(one) == CoxConvergence.Converged)
        .Require("separation", 0.1, static one => Separation.Of(one) == CoxConvergence.MonotoneLikelihood)
        .Require("nothing to estimate", 0.1, static one => Separation.Of(one) == CoxConvergence.NothingToEstimate)
        .Require("a redundant covariate beside an estimate", 0.002, static one =>
            one.CoxByCovariates() is { Convergence: CoxConvergence.Converged } cox
            && cox.Coefficients.Any(static coefficient => coefficient.Status == CoxCoefficientStatus.Redundant))
        .Require("tied events", 0.2, static one => one.HasTiedEvents)
        .Require("several strata", 0.3, static one => one.Strata.Distinct().Count() > 1);

    private static bool TiesAgree(SurvivalCase one) =>
        (one.CoxByArm(CoxTies.Breslow), one.CoxByArm()) is var (breslow, efron)
        && breslow.Coefficients == efron.Coefficients
        && breslow.LogLikelihood == efron.LogLikelihood;

    private static bool Inverts(SurvivalCase one, SurvivalCase renamed)
    {
        var (cox, inverse) = (one.CoxByArm(), renamed.CoxByArm());
        if (cox.Convergence != inverse.Convergence)
            return false;
        if (cox.Coefficients[0].Estimate is not { } estimate)
            return inverse.Coefficients[0].Estimate is null;
        var inverted = inverse.Coefficients[0].Estimate!.Value;
        return Near.Is(1 / estimate.HazardRatio, inverted.HazardRatio)
            && Near.Is(1 / estimate.Limits().Upper, inverted.Limits().Lower)
            && Near.Is(1 / estimate.Limits().Lower, inverted.Limits().Upper)
            && Near.Is(estimate.StandardError, inverted.StandardError);
    }
}
