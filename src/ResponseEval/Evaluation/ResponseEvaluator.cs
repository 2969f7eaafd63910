using System.Buffers;

namespace ResponseEval;

/// <summary>Evaluates subjects by one set of rules. Immutable; one instance serves any number of threads.</summary>
public sealed class ResponseEvaluator
{
    /// <summary>Follow-ups for whose progression events there is room on the stack.</summary>
    private const int FewFollowUps = 32;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">An option of the rules lies outside its range; the message names all of them.</exception>
    public ResponseEvaluator(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var outside = RuleRanges.Check(rules);
        if (outside.Count > 0)
            throw new ArgumentException("The rules are not valid: " + string.Join("; ", outside), nameof(rules));
        Rules = rules;
    }

    /// <summary>The rules.</summary>
    public ProtocolRules Rules { get; }

    /// <summary>Evaluates a subject.</summary>
    /// <param name="history">The history.</param>
    public SubjectEvaluation Evaluate(SubjectHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var timepoints = ResponseFold.Timepoints(history, Rules);
        var window = EvaluationWindow.Of(history);
        var course = CoursePoint.Of(window.Select(timepoints));
        Span<DatedProgression> progression = course.Length <= FewFollowUps ? stackalloc DatedProgression[course.Length] : new DatedProgression[course.Length];
        BestOutcome.Read(BestCourse.Of(course), window.ReferenceDate.DayNumber, Rules, out var best);
        var outcome = ProgressionOutcome.Of(
            course,
            window.InDays,
            (history.Header.FirstDoseDate ?? history.Baseline.Date).DayNumber,
            ClinicalEvents.Of(history.Events.AsSpan()),
            Rules,
            progression);
        var events = ProgressionEvents.Of(progression[..outcome.Events.Count], Rules);
        var survival = new ImmuneProgressionFreeSurvival(outcome.SurvivalEvent, Days.Date(outcome.SurvivalDay));
        var recist = new SubjectEvaluation(history, Rules, window)
        {
            Timepoints = ValueList<TimepointResponse>.Owning(timepoints),
            Best = new(best.Recist.Dated, best.RecistConfirmed.Dated, best.Irecist.Dated),
            ProgressionEvents = events,
            ImmuneProgressionFreeSurvival = survival,
            ImmuneDurationOfResponse = ResponseEval.ImmuneDurationOfResponse.Of(timepoints, events.AsSpan(), window, survival),
            Problems = EvaluationProblems.Find(history, timepoints, window.Select(timepoints)),
        };
        return BeyondRecist(recist, course, best.Irecist.Response, outcome.Events);
    }

    /// <summary>What RECIST alone cannot say, found from the responses and never changing them.</summary>
    private static SubjectEvaluation BeyondRecist(
        SubjectEvaluation recist, ReadOnlySpan<CoursePoint> course, IrecistResponse best, ProgressionSummary events)
    {
        var hyperprogression = HyperprogressionFindings.Of(recist);
        var (isHyperprogression, pseudoProgressionNotExcluded) =
            HyperprogressionPattern.Decide(hyperprogression.AsSpan(), recist.ProgressionEvents.AsSpan(), recist.Rules);
        var diseaseAtBaseline = PatternRule.DiseaseAtBaseline(recist.History);
        var pattern = PatternRule.Decide(diseaseAtBaseline, course, events, best, isHyperprogression);
        var ctdna = CtdnaFindings.Of(recist);
        return recist with
        {
            Hyperprogression = hyperprogression,
            Ctdna = ctdna,
            ProgressionEvents = WithCtdna(recist.ProgressionEvents, ctdna),
            Pattern = pattern,
            PseudoProgressionNotExcluded = pattern == ResponsePattern.HyperProgression && pseudoProgressionNotExcluded,
        };
    }

    private static ValueList<ProgressionEvent> WithCtdna(ValueList<ProgressionEvent> events, CtdnaFindings ctdna)
    {
        if (ctdna.IsEmpty || events.Count == 0)
            return events;
        var read = new ProgressionEvent[events.Count];
        for (var i = 0; i < read.Length; i++)
            read[i] = events[i] with { Ctdna = ctdna.Support(i) };
        return ValueList<ProgressionEvent>.Owning(read);
    }

    /// <summary>Begins a live feed with what is known so far: at least the baseline.</summary>
    /// <param name="history">The history; its follow-ups are taken in.</param>
    public LiveSubject Begin(SubjectHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return LiveFeed.Begin(history, Rules);
    }

    /// <summary>
    /// Takes in the next assessment of a live feed, with the lesions that it shows for the first time and the events since the last one. Its
    /// response is the one that evaluating the whole history gives.
    /// </summary>
    /// <param name="subject">The subject before; afterwards the subject with the assessment.</param>
    /// <param name="assessment">The assessment, a follow-up later than the last one. That its id is new is not checked.</param>
    /// <param name="newLesions">Lesions to declare first (<see cref="LiveSubject.Declare"/>).</param>
    /// <param name="events">Events to record first (<see cref="LiveSubject.Record"/>).</param>
    /// <returns>The response of the assessment.</returns>
    /// <exception cref="InvalidHistoryException">
    /// The assessment is not later than the last, or a reading, lesion or event is not valid; the subject stays as it was.
    /// </exception>
    public TimepointResponse Advance(
        ref LiveSubject subject,
        Assessment assessment,
        ReadOnlySpan<Lesion> newLesions = default,
        ReadOnlySpan<SubjectEvent> events = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(assessment);
        var next = subject;
        foreach (var lesion in newLesions)
            next = next.Declare(lesion);
        foreach (var subjectEvent in events)
            next = next.Record(subjectEvent);
        var response = LiveFeed.Advance(ref next, assessment, Rules);
        subject = next;
        return response;
    }

    /// <summary>Saves a live subject as JSON, with the version and hash of the rules.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="output">Receives the bytes.</param>
    public void Save(LiveSubject subject, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(output);
        LiveSubjectJson.Write(subject, Rules, output);
    }

    /// <summary>Resumes a live subject that was saved.</summary>
    /// <param name="utf8">What <see cref="Save"/> wrote.</param>
    /// <exception cref="InvalidHistoryException">The bytes are no saved subject, or it was saved under other rules or by another version.</exception>
    public LiveSubject Resume(ReadOnlySpan<byte> utf8) => LiveSubjectJson.Read(utf8, Rules);
}
