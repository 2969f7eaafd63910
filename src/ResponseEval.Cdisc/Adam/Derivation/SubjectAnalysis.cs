namespace ResponseEval.Cdisc;

/// <summary>All that is derived of one subject.</summary>
/// <param name="Subject">What every row shows.</param>
public sealed record SubjectAnalysis(AdamSubject Subject)
{
    /// <summary>The rows of ADTR.</summary>
    public ValueList<AdtrRow> Adtr { get; init; }

    /// <summary>The rows of ADRS.</summary>
    public ValueList<AdrsRow> Adrs { get; init; }

    /// <summary>The rows of ADTTE.</summary>
    public ValueList<AdtteRow> Adtte { get; init; }

    /// <summary>The rows of the comparison, of all readers.</summary>
    public ValueList<ComparisonRow> Comparison { get; init; }

    /// <summary>What the records of each reader gave.</summary>
    public ValueList<ReaderHistory> Readers { get; init; }

    /// <summary>True if the chosen reader has records of TU, TR or RS.</summary>
    public bool IsRead { get; init; }

    /// <summary>True if the chosen reader has a valid history.</summary>
    public bool IsEvaluated { get; init; }

    /// <summary>
    /// What is wrong or remarkable, reader after reader: found in the records, and found while evaluating. The accepted read, made of the same records, adds
    /// only what the others do not have.
    /// </summary>
    public ValueList<Problem> Problems { get; init; }
}
