namespace ResponseEval;

/// <summary>
/// Pseudo-progression by iRECIST: unconfirmed progression (iUPD) that is followed, before any confirmation, by iSD, iPR or iCR (Seymour et al., Lancet
/// Oncol 2017;18:e143-52). Broad as it stands; strict if it closed into iPR or iCR (the first definition family of Park et al., Radiology 2020;297:87-96).
/// </summary>
/// <remarks>
/// Met if a progression event closed; not met if there is no event, or only confirmed ones; not evaluable while the only open question is an event that
/// nothing resolved. No increase is too large for it: 163 % has been followed by stable disease (Chae et al., Oncotarget 2017;8:57889-97).
/// </remarks>
public sealed record PseudoProgression
{
    internal const string Name = "pseudoProgression";

    /// <summary>Whether pseudo-progression was seen.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>Why it is not evaluable, or not met.</summary>
    public PhenomenonReason Reason { get; init; }

    /// <summary>True if an event closed into iPR or iCR.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Each progression event and what became of it, in order of date.</summary>
    public ValueList<PseudoProgressionEvent> Events { get; init; }

    /// <summary>Shrinkage after confirmed progression, which iRECIST does not cover; null if there was none.</summary>
    public LateReversal? LateReversal { get; init; }

    /// <summary>Finds it in an evaluation, inside its end conditions.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static PseudoProgression Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation));
    }

    internal static PseudoProgression Of(in ObservedCourse course)
    {
        if (course.Events.IsEmpty)
            return course.AnyEvaluable
                ? new() { Status = FindingStatus.NotMet, Reason = PhenomenonReason.NoProgression }
                : new() { Reason = PhenomenonReason.NoFollowUp };
        var events = new PseudoProgressionEvent[course.Events.Length];
        var (anyClosed, anyStrict) = (false, false);
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = PseudoProgressionEvent.Of(course, course.Events[i]);
            anyClosed |= events[i].Call == PseudoProgressionCall.Confirmed;
            anyStrict |= events[i].Strict == true;
        }

        var isOpen = course.Events[^1].Status == ProgressionStatus.Unresolved;
        return new()
        {
            Status = anyClosed ? FindingStatus.Met : isOpen ? FindingStatus.NotEvaluable : FindingStatus.NotMet,
            Reason = anyClosed || !isOpen ? PhenomenonReason.None : PhenomenonReason.Unconfirmed,
            IsStrict = anyStrict,
            Events = ValueList<PseudoProgressionEvent>.Owning(events),
            LateReversal = ResponseEval.LateReversal.Of(course),
        };
    }

    /// <summary>Explains the finding: one sentence for each event, and one for a late reversal.</summary>
    public ValueList<FindingExplanation> Explain()
    {
        var explanations = new List<FindingExplanation>();
        if (Events.Count == 0)
            explanations.Add(new(Name, PhenomenonText.Verdict(Status, Reason) + "no progression event", PseudoProgressionEvent.Source));
        foreach (var progression in Events)
            explanations.Add(progression.Explain());
        if (LateReversal is { } reversal)
            explanations.Add(reversal.Explain());
        return [.. explanations];
    }
}
