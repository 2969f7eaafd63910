namespace ResponseEval.Cdisc;

/// <summary>Who read the scans (SDTMIG 3.4, --EVAL, --EVALID and --ACPTFL). Each reader's records make a history of their own.</summary>
/// <param name="Evaluator">--EVAL, for example INVESTIGATOR; null where the records do not say.</param>
/// <param name="EvaluatorId">--EVALID, for example RADIOLOGIST 1; null where there is only one such evaluator.</param>
public sealed record Reader(string? Evaluator, string? EvaluatorId = null)
{
    /// <summary>The word of the code list for the investigator.</summary>
    public const string Investigator = "INVESTIGATOR";

    /// <summary>
    /// True for the accepted read: the records of independent assessors whose --ACPTFL is Y. Which assessor is accepted may differ from visit to visit.
    /// </summary>
    public bool IsAccepted { get; init; }

    /// <summary>True for the investigator.</summary>
    public bool IsInvestigator => IsInvestigatorName(Evaluator);

    /// <summary>The name of the reader, for example <c>INVESTIGATOR</c>, <c>RADIOLOGIST 1</c> or <c>INDEPENDENT ASSESSOR (ACCEPTED)</c>; null where nobody is named.</summary>
    public string? Name => IsAccepted ? Evaluator + " (ACCEPTED)" : EvaluatorId ?? Evaluator;

    internal static bool IsInvestigatorName(string? evaluator) => string.Equals(evaluator, Investigator, StringComparison.OrdinalIgnoreCase);
}
