namespace ResponseEval;

/// <summary>
/// A subject in a live feed: who it is, its lesions and events so far, and the small state that the criteria remember. Immutable; each step of a
/// <see cref="ResponseEvaluator"/> replaces it. The assessments themselves are not kept.
/// </summary>
public sealed class LiveSubject
{
    internal LiveSubject(SubjectHistory frame, SubjectState state)
    {
        Frame = frame;
        State = state;
    }

    /// <summary>The id of the subject.</summary>
    public string SubjectId => Frame.SubjectId;

    /// <summary>Study, site, arm and the dates of treatment.</summary>
    public SubjectHeader Header => Frame.Header;

    /// <summary>The lesions declared so far.</summary>
    public ValueList<Lesion> Lesions => Frame.Lesions;

    /// <summary>The events recorded so far.</summary>
    public ValueList<SubjectEvent> Events => Frame.Events;

    /// <summary>The date of the last assessment taken in; the baseline to begin with.</summary>
    public DateOnly LastAssessment => DateOnly.FromDayNumber(State.LastDay);

    /// <summary>The reference date and end conditions for best response and progression events, as far as events are recorded.</summary>
    public EvaluationWindow Window => EvaluationWindow.Of(Frame);

    /// <summary>The subject with one more new lesion, declared before the first assessment that reads it.</summary>
    /// <param name="lesion">The lesion, of a role that is new since baseline.</param>
    /// <exception cref="InvalidHistoryException">The id is taken, the role is not new, or there are too many lesions.</exception>
    public LiveSubject Declare(Lesion lesion)
    {
        ArgumentNullException.ThrowIfNull(lesion);
        return LiveFeed.Declare(this, lesion);
    }

    /// <summary>The subject with one more event.</summary>
    /// <param name="subjectEvent">The event. Treatment of a lesion must be later than the last assessment, which was judged without it.</param>
    /// <exception cref="InvalidHistoryException">The event is not valid, or comes too late.</exception>
    public LiveSubject Record(SubjectEvent subjectEvent)
    {
        ArgumentNullException.ThrowIfNull(subjectEvent);
        return LiveFeed.Record(this, subjectEvent);
    }

    /// <summary>Header, lesions and events as a history whose only assessment is the baseline, without its readings.</summary>
    internal SubjectHistory Frame { get; }

    internal SubjectState State { get; }
}
