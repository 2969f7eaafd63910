using Xunit.Abstractions;

namespace ResponseEval.Tests.Kinetics;

public sealed class ResponseKineticsProperties(ITestOutputHelper output)
{
    [Fact]
    public void The_depth_is_no_larger_than_any_sum_inside_the_end_conditions() => Subject
        .LogTo(output.WriteLine)
        .Holds(static subject => IsSmallest(subject, ResponseKinetics.Of(subject.Evaluation).DepthOfResponse.Smallest));

    [Fact]
    public void Wrong_rule_the_depth_is_the_last_nadir_that_responses_were_compared_with() => Subject.FindsCounterexample(
        static subject => ResponseKinetics.Of(subject.Evaluation).DepthOfResponse.Smallest is null
            || IsSmallest(subject, subject.Timepoints[^1].NadirSum));

    [Fact]
    public void A_status_is_evaluable_exactly_if_it_has_no_reason() => Subject.Holds(static subject =>
        ResponseKinetics.Of(subject.Evaluation) is var kinetics
        && (kinetics.DepthOfResponse.Smallest is null) == (kinetics.DepthOfResponse.Reason != KineticsReason.None)
        && (kinetics.EarlyTumorShrinkage.Status == FindingStatus.NotEvaluable) == (kinetics.EarlyTumorShrinkage.Reason != KineticsReason.None)
        && (kinetics.LimitedBurdenIncrease.Status == FindingStatus.NotEvaluable) == (kinetics.LimitedBurdenIncrease.Reason != KineticsReason.None)
        && (kinetics.TimeToResponse.Days is null) == (kinetics.TimeToResponse.Reason != KineticsReason.None));

    [Fact]
    public void Wrong_rule_early_shrinkage_is_a_response() => Subject.FindsCounterexample(static subject =>
        ResponseKinetics.Of(subject.Evaluation) is var kinetics
        && (kinetics.EarlyTumorShrinkage.Status != FindingStatus.Met || kinetics.TimeToResponse.Days is not null));

    private static PropertyCheck<SubjectCase> Subject => Property.For(Subjects.Any)
        .Require("a depth", 0.3, static subject => ResponseKinetics.Of(subject.Evaluation).DepthOfResponse.Smallest is not null)
        .Require("early shrinkage", 0.03, static subject => ResponseKinetics.Of(subject.Evaluation).EarlyTumorShrinkage.Status == FindingStatus.Met)
        .Require("a high burden", 0.05, static subject => ResponseKinetics.Of(subject.Evaluation).LimitedBurdenIncrease.Status == FindingStatus.NotMet);

    private static bool IsSmallest(SubjectCase subject, SumOfDiameters? smallest)
    {
        var history = subject.History;
        var window = EvaluationWindow.Of(history);
        var seen = false;
        foreach (var timepoint in window.Select(subject.Timepoints))
        {
            if (timepoint.TargetSum?.Hundredths < smallest?.Hundredths)
                return false;
            seen |= timepoint.TargetSum == smallest;
        }

        return smallest is null || seen;
    }
}
