namespace ResponseEval;

/// <summary>What a dated event of a subject means to the rules, once its kind, cause and reason are resolved.</summary>
public enum ClinicalEvent : byte
{
    /// <summary>Nothing that best response, progression and pattern look at.</summary>
    None,

    /// <summary>The start of another anticancer therapy: only what lies strictly before it counts.</summary>
    NewAnticancerTherapy,

    /// <summary>The end of the data: only what lies on or before it counts.</summary>
    DataCutoff,

    /// <summary>Death from the cancer.</summary>
    DeathFromDisease,

    /// <summary>Death from another or an unknown cause.</summary>
    DeathFromOtherCause,

    /// <summary>The study treatment was stopped for progression.</summary>
    StoppedForProgression,
}

/// <summary>The events of one subject as the rules read them, whatever stores them: days and what happened, in any order.</summary>
internal readonly ref struct ClinicalEvents(ReadOnlySpan<int> days, ReadOnlySpan<ClinicalEvent> kinds)
{
    private readonly ReadOnlySpan<int> days = days;
    private readonly ReadOnlySpan<ClinicalEvent> kinds = kinds;

    /// <summary>The events of a history.</summary>
    public static ClinicalEvents Of(ReadOnlySpan<SubjectEvent> events)
    {
        if (events.IsEmpty)
            return default;
        var (days, kinds) = (new int[events.Length], new ClinicalEvent[events.Length]);
        for (var i = 0; i < events.Length; i++)
            (days[i], kinds[i]) = (events[i].Date.DayNumber, Of(events[i]));
        return new(days, kinds);
    }

    /// <summary>What an event means to the rules.</summary>
    public static ClinicalEvent Of(SubjectEvent subjectEvent) => subjectEvent switch
    {
        { Kind: SubjectEventKind.NewAnticancerTherapy } => ClinicalEvent.NewAnticancerTherapy,
        { Kind: SubjectEventKind.DataCutoff } => ClinicalEvent.DataCutoff,
        { Kind: SubjectEventKind.Death, Cause: DeathCause.Disease } => ClinicalEvent.DeathFromDisease,
        { Kind: SubjectEventKind.Death } => ClinicalEvent.DeathFromOtherCause,
        { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression } => ClinicalEvent.StoppedForProgression,
        _ => ClinicalEvent.None,
    };

    /// <summary>The first day of an event; none if it never happened.</summary>
    public int First(ClinicalEvent kind)
    {
        var first = Days.None;
        for (var i = 0; i < kinds.Length; i++)
            if (kinds[i] == kind && (first == Days.None || days[i] < first))
                first = days[i];
        return first;
    }

    /// <summary>The first death from any cause.</summary>
    public int FirstDeath()
    {
        var (disease, other) = (First(ClinicalEvent.DeathFromDisease), First(ClinicalEvent.DeathFromOtherCause));
        return disease == Days.None || (other != Days.None && other < disease) ? other : disease;
    }

    /// <summary>The first death, or stop of treatment for progression, on or after a day and up to the data cut-off; a death before a stop on the same day.</summary>
    public ClinicalOutcome OutcomeFrom(int from)
    {
        var cutoff = First(ClinicalEvent.DataCutoff);
        var (outcome, first) = (ClinicalOutcome.None, Days.None);
        for (var i = 0; i < kinds.Length; i++)
        {
            var current = kinds[i] switch
            {
                ClinicalEvent.DeathFromDisease => ClinicalOutcome.DiedOfDisease,
                ClinicalEvent.DeathFromOtherCause => ClinicalOutcome.Died,
                ClinicalEvent.StoppedForProgression => ClinicalOutcome.StoppedForProgression,
                _ => ClinicalOutcome.None,
            };
            if (current == ClinicalOutcome.None || days[i] < from || (cutoff != Days.None && days[i] > cutoff))
                continue;
            if (outcome != ClinicalOutcome.None && (days[i] > first || (days[i] == first && current >= outcome)))
                continue;
            (outcome, first) = (current, days[i]);
        }

        return outcome;
    }
}
