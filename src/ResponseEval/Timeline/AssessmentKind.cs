namespace ResponseEval;

/// <summary>What an assessment is to the evaluation.</summary>
public enum AssessmentKind
{
    /// <summary>
    /// Not recorded. If no assessment of the subject has a kind, the baseline is the last one on or before the first dose, else the first
    /// one; otherwise the assessment is a follow-up. A built history holds no unspecified kind.
    /// </summary>
    Unspecified,

    /// <summary>A scan before baseline: it serves growth kinetics and changes no response.</summary>
    PreBaseline,

    /// <summary>The one assessment that later ones are compared with.</summary>
    Baseline,

    /// <summary>An assessment after baseline; it gets a response.</summary>
    FollowUp,
}
