namespace ResponseEval;

/// <summary>Everything that ctDNA says of one subject. It never changes a RECIST or iRECIST response.</summary>
public sealed record CtdnaFindings
{
    private static readonly CtdnaFindings Nothing = new();

    private CtdnaFindings()
    {
    }

    /// <summary>The findings of a subject without samples and without progression events.</summary>
    public static CtdnaFindings Empty => Nothing;

    /// <summary>True if the subject has no ctDNA samples at all.</summary>
    public bool IsEmpty { get; private init; } = true;

    /// <summary>The sample that others are compared with; null if there is none (<see cref="CtdnaReference"/>).</summary>
    public CtdnaSample? Reference { get; private init; }

    /// <summary>Every later sample of the reference's assay and unit, compared with it, in order of date.</summary>
    public ValueList<CtdnaComparison> Changes { get; private init; }

    /// <summary>Every definition of molecular response; empty without samples.</summary>
    public ValueList<MolecularResponseFinding> MolecularResponses { get; private init; }

    /// <summary>What ctDNA says at each progression event, in the order of <see cref="SubjectEvaluation.ProgressionEvents"/>.</summary>
    /// <remarks>Empty without samples: then it is not available at any event.</remarks>
    public ValueList<CtdnaAtProgression> AtProgression { get; private init; }

    /// <summary>Where imaging and ctDNA disagree, in order of date.</summary>
    public ValueList<CtdnaDiscordance> Discordances { get; private init; }

    /// <summary>The findings of a subject. Without samples the shared empty instance.</summary>
    /// <param name="evaluation">The evaluation: history, time points and progression events are read.</param>
    /// <param name="options">What the definitions of molecular response leave open; the defaults if null.</param>
    public static CtdnaFindings Of(SubjectEvaluation evaluation, MolecularResponseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var history = evaluation.History;
        if (history.Ctdna.Count == 0)
            return Nothing;
        var series = CtdnaSeries.Of(history);
        var events = AtEvents(evaluation, series);
        return new CtdnaFindings
        {
            IsEmpty = false,
            Reference = series.Reference,
            Changes = new(series.Changes),
            MolecularResponses =
                ResponseEval.MolecularResponses.Of(series, history.Header.FirstDoseDate, options ?? MolecularResponseOptions.Default),
            AtProgression = events,
            Discordances = CtdnaDiscordance.Find(evaluation, series, events),
        };
    }

    /// <summary>What ctDNA supports at a progression event.</summary>
    /// <param name="progressionEvent">The place among <see cref="SubjectEvaluation.ProgressionEvents"/>.</param>
    public CtdnaSupport Support(int progressionEvent) => IsEmpty ? CtdnaSupport.NotAvailable : AtProgression[progressionEvent].Support;

    /// <summary>Explains every finding in a sentence with its numbers and source, when somebody asks.</summary>
    public IEnumerable<FindingExplanation> Explain() => CtdnaRationale.Explain(this);

    private static ValueList<CtdnaAtProgression> AtEvents(SubjectEvaluation evaluation, CtdnaSeries series)
    {
        if (evaluation.ProgressionEvents.Count == 0)
            return [];
        var events = new CtdnaAtProgression[evaluation.ProgressionEvents.Count];
        for (var i = 0; i < events.Length; i++)
            events[i] = CtdnaAtProgression.Of(evaluation, series, evaluation.ProgressionEvents[i]);
        return ValueList<CtdnaAtProgression>.Owning(events);
    }
}
