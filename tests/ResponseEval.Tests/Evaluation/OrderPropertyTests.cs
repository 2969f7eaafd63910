using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation;

/// <summary>The order in which lesions, readings, assessments and events are recorded says nothing.</summary>
public sealed class OrderPropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void The_order_of_lesions_readings_assessments_and_events_changes_nothing() => Property.For(Subjects.UnderAnyRules)
        .Require("two lesions", 0.5, subject => subject.Lesions.Count > 1)
        .Require("two follow-ups", 0.5, subject => subject.FollowUps.Count() > 1)
        .Require("two events", 0.05, subject => subject.Events.Count > 1)
        .Require("a merge", 0.02, subject => subject.Assessments.Any(assessment => assessment.Readings.Any(reading => reading.MergedInto is not null)))
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .LogTo(output.WriteLine)
        .Holds(subject => Calls.Of(Reordered(subject)) == Calls.Of(subject));

    [Fact]
    public void A_rule_that_looks_at_the_first_lesion_only_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        ByFirstLesion(Reordered(subject)) == ByFirstLesion(subject));

    [Fact]
    public void A_rule_that_takes_the_assessment_recorded_last_for_the_last_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        ByAssessmentRecordedLast(Reordered(subject)) == ByAssessmentRecordedLast(subject));

    private static SubjectCase Reordered(SubjectCase subject)
    {
        var draw = new Draw(subject.Salt);
        return subject with
        {
            Lesions = draw.Shuffled(subject.Lesions),
            Events = draw.Shuffled(subject.Events),
            Assessments = draw.Shuffled(subject.Assessments).ConvertAll(assessment =>
                assessment with { Readings = new(draw.Shuffled(assessment.Readings).ToArray()) }),
        };
    }

    private static ValueList<TimepointResponse> ByFirstLesion(SubjectCase subject)
    {
        var first = subject.Lesions.Take(1).Select(lesion => lesion.Id).ToList();
        var alone = subject with
        {
            Lesions = [.. subject.Lesions.Take(1)],
            Events = [],
            Assessments = [.. subject.Assessments.Select(assessment => assessment with
            {
                Readings = new(assessment.Readings.Where(reading => first.Contains(reading.Lesion) && reading.MergedInto is null).ToArray()),
            })],
        };
        return alone.Evaluation.Timepoints;
    }

    private static TimepointResponse? ByAssessmentRecordedLast(SubjectCase subject) =>
        subject.Evaluation.Timepoints.Where(timepoint => timepoint.Date == subject.Assessments[^1].Date).Cast<TimepointResponse?>().FirstOrDefault();
}
