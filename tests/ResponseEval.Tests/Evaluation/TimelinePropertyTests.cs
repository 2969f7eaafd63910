using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation;

/// <summary>What time may and may not do to an evaluation.</summary>
public sealed class TimelinePropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void A_pre_baseline_scan_changes_no_response() => Property.For(Subjects.UnderAnyRules)
        .Require("with a pre-baseline scan", 0.1, HasPreBaseline)
        .Require("without one", 0.1, subject => !HasPreBaseline(subject))
        .LogTo(output.WriteLine)
        .Holds(subject => Calls.Of(HasPreBaseline(subject) ? Without(subject) : WithPreBaseline(subject)) == Calls.Of(subject));

    [Fact]
    public void A_rule_that_takes_the_first_scan_for_the_baseline_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        FromTheFirstScan(subject).Evaluation.Timepoints.AsSpan().EndsWith(subject.Timepoints));

    [Fact]
    public void The_first_assessments_alone_give_the_first_time_points() => Property.For(Subjects.UnderAnyRules)
        .Require("something left out", 0.5, subject => subject.FollowUps.Count() > 1)
        .Require("progression", 0.2, subject => subject.Evaluation.ProgressionEvents.Count > 0)
        .LogTo(output.WriteLine)
        .Holds(subject =>
        {
            var start = Start(subject);
            return subject.Timepoints[..start.Timepoints.Length].SequenceEqual(start.Timepoints);
        });

    [Fact]
    public void A_rule_that_the_first_assessments_settle_the_best_response_is_caught() => Property.For(Subjects.Any)
        .FindsCounterexample(subject => Start(subject).Evaluation.Best.Irecist == subject.Evaluation.Best.Irecist);

    [Fact]
    public void Moving_all_dates_moves_the_dates_and_nothing_else() => Property.For(Subjects.UnderAnyRules)
        .Require("events", 0.2, subject => subject.Events.Count > 0)
        .Require("a first dose", 0.3, subject => subject.Header.FirstDoseDate is not null)
        .Require("backdated", 0.01, subject => subject.Evaluation.ProgressionEvents.Any(progression => progression.BackdatedTo is not null))
        .LogTo(output.WriteLine)
        .Holds(subject =>
        {
            var days = new Draw(subject.Salt).Between(-8000, 8000);
            return Calls.Of(DateShift.Shift(subject, days)) == DateShift.Shift(Calls.Of(subject), days);
        });

    [Fact]
    public void A_rule_that_forgets_to_move_the_events_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        Calls.Of(DateShift.Shift(subject, 400) with { Events = subject.Events }) == DateShift.Shift(Calls.Of(subject), 400));

    private static bool HasPreBaseline(SubjectCase subject) => subject.Assessments.Any(assessment => assessment.Kind == AssessmentKind.PreBaseline);

    private static SubjectCase Without(SubjectCase subject) =>
        subject with { Assessments = [.. subject.Assessments.Where(assessment => assessment.Kind != AssessmentKind.PreBaseline)] };

    private static SubjectCase WithPreBaseline(SubjectCase subject)
    {
        var baseline = subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline);
        var earlier = new Assessment("EARLIER", baseline.Date.AddDays(-new Draw(subject.Salt).Between(1, 60)))
        {
            Kind = AssessmentKind.PreBaseline,
            TumorMarkersElevated = true,
            Readings = new(subject.Lesions
                .Where(lesion => lesion.Role == LesionRole.Target)
                .Select(lesion => Reading.Measured(lesion.Id, Length.FromHundredths(1)))
                .ToArray()),
        };
        return subject with { Assessments = [earlier, .. subject.Assessments] };
    }

    private static SubjectCase FromTheFirstScan(SubjectCase subject) => HasPreBaseline(subject)
        ? subject with
        {
            Assessments = [.. subject.Assessments.Select(assessment => assessment with
            {
                Kind = assessment.Kind == AssessmentKind.PreBaseline ? AssessmentKind.Baseline : AssessmentKind.FollowUp,
            })],
        }
        : subject;

    /// <summary>The subject after some of its follow-ups, at least one of them left out where there are two.</summary>
    private static SubjectCase Start(SubjectCase subject)
    {
        var followUps = subject.FollowUps.Count();
        var kept = subject.FollowUps.Take(new Draw(subject.Salt).Between(0, followUps - 1)).ToHashSet();
        return subject with
        {
            Assessments = [.. subject.Assessments.Where(assessment => assessment.Kind != AssessmentKind.FollowUp || kept.Contains(assessment))],
        };
    }
}
