using ResponseEval.Tests;
using Xunit.Abstractions;

namespace ResponseEval.Trials.Tests.Survival;

public sealed class LogRankTestProperties(ITestOutputHelper output)
{
    [Fact]
    public void The_order_of_subjects_changes_nothing() => Cases.LogTo(output.WriteLine).Holds(static one =>
        one.Shuffled() is var other
        && Weights.All(weight => Test(one, weight) == LogRankTest.Of(other.Subjects, other.Arms, other.Strata, weight)));

    [Fact]
    public void Wrong_rule_arms_may_be_shuffled_without_their_subjects() => Cases.FindsCounterexample(static one =>
        Test(one) == LogRankTest.Of(one.Subjects, one.Shuffled().Arms, one.Strata));

    [Fact]
    public void Renaming_the_arms_keeps_the_test() => Cases.Holds(static one => Weights.All(weight =>
        Test(one, weight) is var test && Test(one.Relabelled(), weight) is var renamed
        && IsNear(test.Test?.Statistic, renamed.Test?.Statistic)
        && test.Groups.All(group => renamed.Groups.Any(other => other with { Group = 1 - other.Group } == group))));

    [Fact]
    public void Wrong_rule_renaming_the_arms_keeps_their_events() => Cases.FindsCounterexample(static one =>
        Test(one).Groups.Select(static group => group.Observed).SequenceEqual(Test(one.Relabelled()).Groups.Select(static group => group.Observed)));

    [Fact]
    public void As_many_events_are_expected_as_observed() => Cases.Holds(static one => Weights.All(weight =>
        Test(one, weight).Groups is var groups
        && Math.Abs(groups.Sum(static group => group.Observed - group.Expected)) <= 1e-9 * (1 + groups.Sum(static group => group.Observed))));

    [Fact]
    public void Multiplying_all_times_changes_nothing() => Cases.Holds(static one => Weights.All(weight => Test(one, weight) == Test(one.Scaled(4), weight)));

    /// <summary>Two routes to one number: the score test of Cox regression is the log-rank test where no events tie.</summary>
    [Fact]
    public void Without_tied_events_it_is_the_score_test_of_Cox() => Cases
        .Require("no tied events, and a test", 0.2, static one => !one.HasTiedEvents && Test(one).Test is not null)
        .Holds(static one => one.HasTiedEvents || IsNear(Test(one).Test?.Statistic, one.CoxByArm().ScoreTest?.Statistic));

    [Fact]
    public void Wrong_rule_it_is_so_with_tied_events_too() => Cases.FindsCounterexample(static one =>
        IsNear(Test(one).Test?.Statistic, one.CoxByArm().ScoreTest?.Statistic));

    private static LogRankWeight[] Weights => Enum.GetValues<LogRankWeight>();

    private static PropertyCheck<SurvivalCase> Cases => Property.For(SurvivalCase.Any)
        .Require("a test", 0.5, static one => Test(one).Test is not null)
        .Require("no test", 0.1, static one => Test(one).Test is null)
        .Require("tied events", 0.2, static one => one.HasTiedEvents)
        .Require("several strata", 0.3, static one => one.Strata.Distinct().Count() > 1)
        .Require("an arm without events", 0.05, static one => Test(one) is { Test: not null } test && test.Groups.Any(static group => group.Observed == 0));

    private static LogRankTest Test(SurvivalCase one, LogRankWeight weight = LogRankWeight.LogRank) =>
        LogRankTest.Of(one.Subjects, one.Arms, one.Strata, weight);

    private static bool IsNear(double? one, double? other) =>
        one is null ? other is null : other is { } value && Math.Abs(one.Value - value) <= 1e-9 * (1e-3 + Math.Abs(value));
}
