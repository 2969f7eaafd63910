namespace ResponseEval.Cdisc;

/// <summary>
/// One overall response at one assessment: given in RS, or derived from the measurements. It becomes a row of the parameter OVR. Unknown
/// values are null.
/// </summary>
public sealed record OverallResponseRecord
{
    /// <summary>
    /// ADT, the date of the assessment, the missing part of a partial one filled in; null if it is unknown and no rule fills it in.
    /// </summary>
    public DateOnly? Date { get; init; }

    /// <summary>ADTF: D if the day of <see cref="Date"/> was filled in, M if the month was too.</summary>
    public string? DateImputation { get; init; }

    /// <summary>
    /// AVALC, the response as controlled terminology spells it, for example NON-CR/NON-PD or iUPD; null where nothing was assessed.
    /// </summary>
    public string? Response { get; init; }

    /// <summary>
    /// Of a progression that a lesion opened which an earlier assessment had called equivocal: the date of that assessment. It is the date of
    /// progression (EORTC FAQ on RECIST 1.1, new lesions), though the assessment keeps its own.
    /// </summary>
    public DateOnly? BackdatedTo { get; init; }

    /// <summary>VISITNUM.</summary>
    public double? VisitNumber { get; init; }

    /// <summary>VISIT.</summary>
    public string? Visit { get; init; }

    /// <summary>AVISIT, the analysis visit.</summary>
    public string? AnalysisVisit { get; init; }

    /// <summary>RSEVAL.</summary>
    public string? Evaluator { get; init; }

    /// <summary>RSEVALID.</summary>
    public string? EvaluatorId { get; init; }

    /// <summary>RSACPTFL.</summary>
    public string? AcceptedFlag { get; init; }

    /// <summary>The record that the response comes from. Its sequence number orders records of one date.</summary>
    public SourceReference Source { get; init; }

    /// <summary>The rule that decided a response derived from measurements; <see cref="RuleId.None"/> if RS gives it.</summary>
    public RuleId Rule { get; init; }

    /// <summary>The target response behind a derived response; null if RS gives the response.</summary>
    public string? Target { get; init; }

    /// <summary>The non-target response behind a derived response; null if RS gives the response.</summary>
    public string? NonTarget { get; init; }

    /// <summary>Y where an unequivocal new lesion stands behind a derived response, else N; null if RS gives the response.</summary>
    public string? NewLesion { get; init; }

    /// <summary>The record of RS that gives the response; null if it was derived from measurements.</summary>
    public DiseaseResponse? Assigned { get; init; }
}
