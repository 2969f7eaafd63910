using System.Buffers;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation.Live;

/// <summary>Scan by scan, with lesions and events recorded as they come, saved and resumed on the way: the responses of the whole history.</summary>
public sealed class LivePropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void A_live_feed_gives_the_responses_of_the_whole_history() => Property.For(Subjects.UnderAnyRules)
        .Require("a lesion declared on the way", 0.3, subject => subject.Lesions.Any(lesion => lesion.IsNew))
        .Require("a treated lesion", 0.02, subject => subject.Events.Any(other => other.Lesion is not null))
        .Require("confirmed progression", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
        .Require("pseudo-progression", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
        .LogTo(output.WriteLine)
        .Holds(subject => Fed(subject, SaveAndResume).SequenceEqual(subject.Timepoints));

    /// <summary>Of a block, what is read only where new lesions are in it is saved too, and is new whenever they join it.</summary>
    [Fact]
    public void A_live_feed_that_is_saved_after_every_scan_gives_the_same_responses() => Property.For(Subjects.UnderAnyRules)
        .Cases(5_000)
        .Require("new lesions that join a block", 0.003, subject => subject.HasRule(RuleId.IrecistStillNewLesionJoined))
        .Require("a block with new lesions compared with its last scan", 0.02, subject => subject.Rules.NewLesionPersistence == NewLesionPersistence.RequireShrinkage
            && subject.HasRule(RuleId.IrecistStillNewLesions))
        .Require("a second block", 0.02, subject => subject.Evaluation.ProgressionEvents.Count > 1)
        .LogTo(output.WriteLine)
        .Holds(subject => Fed(subject, SaveAndResume, always: true).SequenceEqual(subject.Timepoints));

    [Fact]
    public void A_feed_that_forgets_on_the_way_is_caught() => Property.For(Subjects.Any).FindsCounterexample(subject =>
        Fed(subject, (evaluator, live) => Begin(evaluator, subject, live.Lesions)).SequenceEqual(subject.Timepoints));

    private static ReadOnlySpan<TimepointResponse> Fed(
        SubjectCase subject, Func<ResponseEvaluator, LiveSubject, LiveSubject> interruption, bool always = false)
    {
        var evaluator = new ResponseEvaluator(subject.Rules);
        var live = Begin(evaluator, subject, subject.Lesions.Where(lesion => !lesion.IsNew));
        var followUps = subject.FollowUps.ToList();
        var interrupted = new Draw(subject.Salt).Between(0, followUps.Count - 1);
        var responses = new List<TimepointResponse>();
        for (var place = 0; place < followUps.Count; place++)
        {
            if (always || place == interrupted)
                live = interruption(evaluator, live);
            var events = subject.Events.Where(other => other.Date > live.LastAssessment && other.Date <= followUps[place].Date).ToArray();
            var lesions = subject.Lesions.Where(lesion => !live.Lesions.Contains(lesion) && IsNamed(lesion.Id, followUps[place], events)).ToArray();
            responses.Add(evaluator.Advance(ref live, followUps[place], lesions, events));
        }

        return responses.ToArray();
    }

    private static bool IsNamed(string lesion, Assessment assessment, SubjectEvent[] events) =>
        assessment.Readings.Any(reading => reading.Lesion == lesion || reading.MergedInto == lesion) || events.Any(other => other.Lesion == lesion);

    /// <summary>The subject at baseline. Treatment of a lesion up to baseline has no effect and is left out.</summary>
    private static LiveSubject Begin(ResponseEvaluator evaluator, SubjectCase subject, IEnumerable<Lesion> lesions) =>
        evaluator.Begin((subject with
        {
            Lesions = [.. lesions],
            Events = [],
            Assessments = [.. subject.Assessments.Where(assessment => assessment.Kind == AssessmentKind.Baseline)],
        }).History);

    private static LiveSubject SaveAndResume(ResponseEvaluator evaluator, LiveSubject live)
    {
        var saved = new ArrayBufferWriter<byte>();
        evaluator.Save(live, saved);
        return evaluator.Resume(saved.WrittenSpan);
    }
}
