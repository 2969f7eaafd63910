namespace ResponseEval;

/// <summary>The findings beyond RECIST that follow from the evaluation of a subject, inside its end conditions. None of them changes a response.</summary>
public sealed record Phenomena
{
    /// <summary>Pseudo-progression, event by event.</summary>
    public required PseudoProgression PseudoProgression { get; init; }

    /// <summary>A response that came late or after progression.</summary>
    public required DelayedResponse DelayedResponse { get; init; }

    /// <summary>Some lesions shrank while others grew.</summary>
    public required DissociatedResponse DissociatedResponse { get; init; }

    /// <summary>Few lesions progressed while the others did not.</summary>
    public required Oligoprogression Oligoprogression { get; init; }

    /// <summary>Shrinkage outside the field of radiotherapy.</summary>
    public required AbscopalResponse AbscopalResponse { get; init; }

    /// <summary>Disease control and how long it lasted.</summary>
    public required DiseaseControl DiseaseControl { get; init; }

    /// <summary>Resistance by the published definitions.</summary>
    public required Resistance Resistance { get; init; }

    /// <summary>Finds them in an evaluation, with the default options.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static Phenomena Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var course = new ObservedCourse(evaluation);
        return new()
        {
            PseudoProgression = PseudoProgression.Of(course),
            DelayedResponse = DelayedResponse.Of(course),
            DissociatedResponse = DissociatedResponse.Of(course, DissociatedResponseOptions.Default),
            Oligoprogression = Oligoprogression.Of(course, OligoprogressionOptions.Default),
            AbscopalResponse = AbscopalResponse.Of(course),
            DiseaseControl = DiseaseControl.Of(course),
            Resistance = Resistance.Of(course, ResistanceOptions.Default),
        };
    }

    /// <summary>Explains all findings, met or not, in the order of the members.</summary>
    public ValueList<FindingExplanation> Explain() =>
    [
        .. PseudoProgression.Explain(), DelayedResponse.Explain(), DissociatedResponse.Explain(), Oligoprogression.Explain(),
        AbscopalResponse.Explain(), DiseaseControl.Explain(), .. Resistance.Explain(),
    ];

    /// <summary>Explains the findings that are met; disease control, which is no event, is left out.</summary>
    internal List<FindingExplanation> ExplainFired()
    {
        var fired = new List<FindingExplanation>();
        if (PseudoProgression.Status == FindingStatus.Met)
            fired.AddRange(PseudoProgression.Explain());
        AddIf(DelayedResponse.Status, DelayedResponse.Explain);
        AddIf(DissociatedResponse.Status, DissociatedResponse.Explain);
        AddIf(Oligoprogression.Status, Oligoprogression.Explain);
        AddIf(AbscopalResponse.Status, AbscopalResponse.Explain);
        fired.AddRange(Resistance.ExplainFired());
        return fired;

        void AddIf(FindingStatus status, Func<FindingExplanation> explain)
        {
            if (status == FindingStatus.Met)
                fired.Add(explain());
        }
    }
}
