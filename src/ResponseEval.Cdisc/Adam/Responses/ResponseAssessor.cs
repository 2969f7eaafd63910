namespace ResponseEval.Cdisc;

/// <summary>Whose overall responses are analysed: which records of RS are theirs, and how their parameters are named.</summary>
/// <param name="Evaluator">RSEVAL of their records.</param>
public sealed record ResponseAssessor(string Evaluator)
{
    /// <summary>The investigator.</summary>
    public static ResponseAssessor Investigator { get; } = new("INVESTIGATOR") { Name = "Investigator", Category = "Investigator" };

    /// <summary>
    /// The blinded independent central review: of the independent assessors' records those that are accepted (RSACPTFL = Y). The parameter
    /// codes end in B.
    /// </summary>
    public static ResponseAssessor CentralReview { get; } = new("INDEPENDENT ASSESSOR")
    {
        AcceptedOnly = true,
        Name = "BICR",
        Category = "Blinded Independent Central Review",
        CodeSuffix = "B",
    };

    /// <summary>RSEVALID of their records; null if any will do.</summary>
    public string? EvaluatorId { get; init; }

    /// <summary>True if only records with RSACPTFL = Y are taken.</summary>
    public bool AcceptedOnly { get; init; }

    /// <summary>The name in PARAM, as in "Overall Response by Investigator".</summary>
    public string Name { get; init; } = Evaluator;

    /// <summary>PARCAT2.</summary>
    public string Category { get; init; } = Evaluator;

    /// <summary>What ends every PARAMCD, so that parameters of several assessors can stand in one data set; empty for the investigator.</summary>
    public string CodeSuffix { get; init; } = "";

    /// <summary>
    /// One independent radiologist. The parameter codes end in R and the digits of the identifier, as in OVRR1; for identifiers that do not
    /// differ in one or two digits set <see cref="CodeSuffix"/>.
    /// </summary>
    /// <param name="evaluatorId">RSEVALID, for example RADIOLOGIST 1.</param>
    public static ResponseAssessor Radiologist(string evaluatorId)
    {
        ArgumentException.ThrowIfNullOrEmpty(evaluatorId);
        return new("INDEPENDENT ASSESSOR")
        {
            EvaluatorId = evaluatorId,
            Name = evaluatorId[..1] + evaluatorId[1..].ToLowerInvariant(),
            Category = "Radiologist",
            CodeSuffix = "R" + string.Concat(evaluatorId.Where(char.IsAsciiDigit)),
        };
    }

    /// <summary>True if a record of TU, TR or RS is theirs.</summary>
    /// <param name="record">The record.</param>
    public bool Made(TumorRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Evaluator == Evaluator
            && (EvaluatorId is null || record.EvaluatorId == EvaluatorId)
            && (!AcceptedOnly || record.AcceptedFlag == "Y");
    }

    /// <summary>A name of ADTTE, where the investigator goes without saying.</summary>
    internal string Qualify(string name) => CodeSuffix.Length == 0 ? name : $"{name} by {Name}";
}
