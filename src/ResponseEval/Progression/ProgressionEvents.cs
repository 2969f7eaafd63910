namespace ResponseEval;

/// <summary>Gathers the progression events of a subject: one for each block.</summary>
public static class ProgressionEvents
{
    /// <summary>The events that the follow-ups inside the window give, in order of date.</summary>
    /// <param name="followUps">The responses in order of date.</param>
    /// <param name="window">The end conditions.</param>
    /// <param name="treatmentStart">The first dose, else the baseline: early and late count from it.</param>
    /// <param name="events">The events of the subject, for the clinical outcome.</param>
    /// <param name="rules">The rules.</param>
    public static ValueList<ProgressionEvent> Gather(
        ReadOnlySpan<TimepointResponse> followUps,
        EvaluationWindow window,
        DateOnly treatmentStart,
        ReadOnlySpan<SubjectEvent> events,
        ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        List<ProgressionEvent>? gathered = null;
        foreach (ref readonly var timepoint in window.Select(followUps))
        {
            var block = timepoint.Block;
            if (block.Step == BlockStep.Opened)
                (gathered ??= []).Add(new ProgressionEvent
                {
                    Date = timepoint.Date,
                    Triggers = block.Triggers,
                    BackdatedTo = block.BackdatedTo,
                    Early = timepoint.Date <= treatmentStart.AddDays(ProgressionEvent.EarlyDays),
                    Confirmation = new(timepoint.Date.AddDays(rules.ConfirmationEarliestDays), Due(timepoint.Date, rules)),
                });
            else if (gathered is not null)
                gathered[^1] = Follow(gathered[^1], timepoint, rules);
        }

        if (gathered is null)
            return [];
        if (gathered[^1].Status == ProgressionStatus.Unresolved)
            gathered[^1] = gathered[^1] with { ClinicalOutcome = Outcome(gathered[^1].Date, window, events) };
        return [.. gathered];
    }

    private static ProgressionEvent Follow(ProgressionEvent progression, in TimepointResponse timepoint, ProtocolRules rules) =>
        timepoint.Block.Step switch
        {
            BlockStep.Continued => progression with
            {
                Confirmation = progression.Confirmation!.Value with { Latest = Due(timepoint.Date, rules) },
            },
            BlockStep.Confirmed => progression with
            {
                Status = ProgressionStatus.Confirmed,
                ResolvedOn = timepoint.Date,
                LateConfirmation = timepoint.Date > progression.Confirmation!.Value.Latest,
                Confirmation = null,
            },
            BlockStep.Closed => progression with
            {
                Status = ProgressionStatus.PseudoProgression,
                ResolvedOn = timepoint.Date,
                Strict = timepoint.Irecist is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse,
                Confirmation = null,
            },
            _ => progression,
        };

    private static DateOnly Due(DateOnly lastInBlock, ProtocolRules rules) => lastInBlock.AddDays(rules.ConfirmationLatestDays);

    /// <summary>The first death, or stop of treatment for progression, on or after the event and up to the data cut-off; a death before a stop on the same day.</summary>
    private static ClinicalOutcome Outcome(DateOnly from, EvaluationWindow window, ReadOnlySpan<SubjectEvent> events)
    {
        var outcome = ClinicalOutcome.None;
        DateOnly? first = null;
        foreach (var subjectEvent in events)
        {
            var current = subjectEvent switch
            {
                { Kind: SubjectEventKind.Death, Cause: DeathCause.Disease } => ClinicalOutcome.DiedOfDisease,
                { Kind: SubjectEventKind.Death } => ClinicalOutcome.Died,
                { Kind: SubjectEventKind.TreatmentStopped, Reason: StopReason.Progression } => ClinicalOutcome.StoppedForProgression,
                _ => ClinicalOutcome.None,
            };
            var counts = current != ClinicalOutcome.None && subjectEvent.Date >= from && !(subjectEvent.Date > window.DataCutoff);
            if (!counts || subjectEvent.Date > first || (subjectEvent.Date == first && current >= outcome))
                continue;
            outcome = current;
            first = subjectEvent.Date;
        }

        return outcome;
    }
}
