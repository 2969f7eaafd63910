namespace ResponseEval;

/// <summary>What the findings beyond RECIST look at: the follow-ups inside the end conditions, their facts, and the dates from which they count.</summary>
internal readonly ref struct ObservedCourse
{
    public ObservedCourse(SubjectEvaluation evaluation)
    {
        Evaluation = evaluation;
        Responses = evaluation.TimepointsInWindow;
    }

    public SubjectEvaluation Evaluation { get; }

    public EvaluationWindow Window => Evaluation.Window;

    /// <summary>The responses inside the end conditions, in order of date.</summary>
    public ReadOnlySpan<TimepointResponse> Responses { get; }

    public SubjectHistory History => Evaluation.History;

    public ReadOnlySpan<ProgressionEvent> Events => Evaluation.ProgressionEvents.AsSpan();

    public DateOnly? FirstDose => History.Header.FirstDoseDate;

    /// <summary>The last dose as recorded, else the first stop of treatment; null if neither is known.</summary>
    public DateOnly? LastDose => History.Header.LastDoseDate ?? FirstStop(History.Events.AsSpan());

    /// <summary>The first progression event that did not close as pseudo-progression, or null.</summary>
    public ProgressionEvent? FirstProgression
    {
        get
        {
            foreach (var progression in Events)
                if (progression.Status != ProgressionStatus.PseudoProgression)
                    return progression;
            return null;
        }
    }

    /// <summary>True if some follow-up inside the end conditions has an evaluable response by RECIST 1.1 or iRECIST.</summary>
    public bool AnyEvaluable
    {
        get
        {
            foreach (ref readonly var response in Responses)
                if (response.Irecist != IrecistResponse.NotEvaluable || response.Recist.Overall != OverallResponse.NotEvaluable)
                    return true;
            return false;
        }
    }

    public AssessmentFacts Facts(int followUp) => History.Facts(History.BaselineIndex + 1 + followUp);

    public Assessment Assessment(int followUp) => History.FollowUps[followUp];

    private static DateOnly? FirstStop(ReadOnlySpan<SubjectEvent> events)
    {
        DateOnly? first = null;
        foreach (var subjectEvent in events)
            if (subjectEvent.Kind == SubjectEventKind.TreatmentStopped && !(first <= subjectEvent.Date))
                first = subjectEvent.Date;
        return first;
    }
}
