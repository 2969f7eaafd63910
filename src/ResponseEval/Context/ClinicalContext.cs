namespace ResponseEval;

/// <summary>What clinicians weigh beside a progression event: facts with their sources, never advice, and never part of a response.</summary>
/// <param name="Date">The date of the event.</param>
/// <param name="Stability">Whether the subject was clinically stable.</param>
/// <param name="Symptoms">The symptom and quality-of-life scales near the event.</param>
/// <param name="Biomarkers">The last biomarker of each kind and name up to 28 days after the event.</param>
public sealed record EventContext(
    DateOnly Date, ClinicalStability Stability, ValueList<SymptomFact> Symptoms, ValueList<BiomarkerFact> Biomarkers)
{
    internal static EventContext Of(SubjectHistory history, DateOnly progression)
    {
        var symptoms = history.Symptoms.Count == 0 ? [] : SymptomFact.Near(history, progression);
        return new(
            progression,
            ClinicalStability.At(history, progression, symptoms),
            new ValueList<SymptomFact>(symptoms),
            new ValueList<BiomarkerFact>(BiomarkerFact.Beside(history, progression)));
    }
}

/// <summary>The clinical context of a subject: one entry for each progression event, in order of date.</summary>
public sealed record ClinicalContext
{
    internal const string Name = "context";

    /// <summary>The context of each progression event.</summary>
    public ValueList<EventContext> Events { get; init; }

    /// <summary>Gathers it from an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static ClinicalContext Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.ProgressionEvents.Count == 0)
            return new();
        var events = new EventContext[evaluation.ProgressionEvents.Count];
        for (var i = 0; i < events.Length; i++)
            events[i] = EventContext.Of(evaluation.History, evaluation.ProgressionEvents[i].Date);
        return new() { Events = ValueList<EventContext>.Owning(events) };
    }

    /// <summary>Explains the facts, one sentence for each.</summary>
    public ValueList<FindingExplanation> Explain()
    {
        var explanations = new List<FindingExplanation>();
        foreach (var context in Events)
            ContextRationale.Explain(context, explanations);
        return [.. explanations];
    }
}
