namespace ResponseEval;

/// <summary>Whether a subject was clinically stable.</summary>
public enum StabilityState
{
    /// <summary>Nothing recorded that says so.</summary>
    Unknown,

    /// <summary>Stable.</summary>
    Stable,

    /// <summary>Worse than at the start of treatment, or judged not stable.</summary>
    Worse,
}

/// <summary>
/// Clinical stability at a progression event, as iRECIST uses it: no worsening of performance status and of disease-related symptoms (Seymour et al.,
/// Lancet Oncol 2017;18:e143-52). It never changes a response.
/// </summary>
/// <remarks>
/// The clinician's judgement nearest to the event counts where one was recorded from 14 days before to 28 days after. Otherwise stability is derived
/// and marked so: worse if the ECOG status near the event is higher than at the start, or a symptom score is worse by at least its meaningful change;
/// stable if something could be compared and nothing is worse. The start is the last record on or before the first dose, else baseline; a record near
/// the event counts only if it is later than that date.
/// </remarks>
public readonly record struct ClinicalStability
{
    /// <summary>Stable, worse or unknown.</summary>
    public StabilityState State { get; init; }

    /// <summary>True if it was derived from ECOG and symptoms; false if a clinician judged, and where nothing is known.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The date of the judgement; null where there is none.</summary>
    public DateOnly? JudgedOn { get; init; }

    /// <summary>The ECOG performance status near the event, 0 to 5, or null.</summary>
    public int? Ecog { get; init; }

    /// <summary>The ECOG performance status at the start, 0 to 5, or null.</summary>
    public int? EcogAtStart { get; init; }

    /// <summary>How many symptom scales could be compared with the start.</summary>
    public int ScalesCompared { get; init; }

    /// <summary>How many of them are worse by at least their meaningful change.</summary>
    public int ScalesWorse { get; init; }

    /// <summary>The stability near a date.</summary>
    /// <param name="history">The history.</param>
    /// <param name="date">The date, usually of a progression event.</param>
    public static ClinicalStability At(SubjectHistory history, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(history);
        return At(history, date, history.Symptoms.Count == 0 ? [] : SymptomFact.Near(history, date));
    }

    internal static ClinicalStability At(SubjectHistory history, DateOnly date, ReadOnlySpan<SymptomFact> symptoms)
    {
        var start = history.Header.FirstDoseDate ?? history.Baseline.Date;
        ClinicalStatus? judged = null, near = null, first = null;
        foreach (var status in history.Clinical)
        {
            if (status.Ecog is not null && status.Date <= start && !(status.Date < first?.Date))
                first = status;
            if (status.Date <= start)
                continue;
            if (status.Stable is not null && NearEvent.IsNearer(date, status.Date, judged?.Date))
                judged = status;
            if (status.Ecog is not null && NearEvent.IsNearer(date, status.Date, near?.Date))
                near = status;
        }

        int compared = 0, worse = 0;
        foreach (ref readonly var symptom in symptoms)
        {
            compared += symptom.HasWorsened is null ? 0 : 1;
            worse += symptom.HasWorsened == true ? 1 : 0;
        }

        var stability = new ClinicalStability { Ecog = near?.Ecog, EcogAtStart = first?.Ecog, ScalesCompared = compared, ScalesWorse = worse };
        if (judged is not null)
            return stability with { State = judged.Stable == true ? StabilityState.Stable : StabilityState.Worse, JudgedOn = judged.Date };
        if (near?.Ecog > first?.Ecog || worse > 0)
            return stability with { State = StabilityState.Worse, IsDerived = true };
        return (near is not null && first is not null) || compared > 0
            ? stability with { State = StabilityState.Stable, IsDerived = true }
            : stability;
    }

    /// <summary>The stability in words: <c>stable, derived: ECOG 1, at start 1</c>.</summary>
    public override string ToString()
    {
        var state = State switch
        {
            StabilityState.Stable => "stable",
            StabilityState.Worse => "worse",
            _ => "stability not known",
        };
        if (JudgedOn is { } judged)
            return $"{state}, judged {DateRange.Iso(judged)}";
        if (!IsDerived)
            return state;
        var ecog = Ecog is { } now && EcogAtStart is { } then ? $"ECOG {now}, at start {then}" : null;
        var scales = ScalesCompared > 0 ? $"{ScalesWorse} of {ScalesCompared} symptom scales worse" : null;
        return $"{state}, derived: {string.Join("; ", new[] { ecog, scales }.OfType<string>())}";
    }
}
