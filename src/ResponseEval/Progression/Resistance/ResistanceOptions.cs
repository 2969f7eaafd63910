namespace ResponseEval;

/// <summary>What becomes of a complete or partial response that lasted less than six months: the original table of SITC does not say.</summary>
public enum ShortResponsePolicy
{
    /// <summary>Primary resistance, as the definition is applied.</summary>
    Primary,

    /// <summary>Secondary resistance.</summary>
    Secondary,

    /// <summary>Neither.</summary>
    Unclassified,
}

/// <summary>What the definitions of resistance leave open.</summary>
public sealed record ResistanceOptions
{
    /// <summary>The options that decide unless others are given.</summary>
    public static ResistanceOptions Default { get; } = new();

    /// <summary>A short complete or partial response (monotherapy).</summary>
    public ShortResponsePolicy ShortResponse { get; init; }

    /// <summary>Six months in days; 180, as applied, or 182.625.</summary>
    public decimal SixMonthsDays { get; init; } = 180m;

    /// <summary>The shortest exposure in days, inclusive; 42 (6 weeks).</summary>
    public int MinimumExposureDays { get; init; } = 42;

    /// <summary>Up to this many days after the last dose, inclusive, progression counts as on treatment; 84 (12 weeks).</summary>
    public int OnTreatmentDays { get; init; } = 84;

    /// <summary>The days after which a scan confirms the progression, inclusive; 28 (4 weeks).</summary>
    public int ConfirmationDays { get; init; } = 28;

    /// <summary>
    /// True to accept progression after a shorter exposure as rapid under monotherapy, which the definition does not; false by default. Chemo-combination
    /// always accepts it.
    /// </summary>
    public bool AcceptRapidProgression { get; init; }

    /// <summary>
    /// True to waive the confirming scan of monotherapy after death or a stop for progression, as the definition allows; false by default.
    /// </summary>
    public bool WaiveAfterClinicalOutcome { get; init; }
}
