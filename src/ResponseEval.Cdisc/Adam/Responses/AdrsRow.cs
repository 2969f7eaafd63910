namespace ResponseEval.Cdisc;

/// <summary>One record of ADRS, Response Analysis. Unknown values are null.</summary>
public sealed record AdrsRow
{
    /// <summary>USUBJID.</summary>
    public required string SubjectId { get; init; }

    /// <summary>
    /// ASEQ: the number of the row within the subject, from 1, in the order of PARAMCD, ADT, VISITNUM and the source's sequence number.
    /// </summary>
    public int Sequence { get; internal set; }

    /// <summary>What the row is about: PARAMCD, PARAM and PARCAT1 to PARCAT3.</summary>
    public required AdrsParameter Parameter { get; init; }

    /// <summary>AVAL: 1 or 0 for Y or N, for responses the number in the order of the preset.</summary>
    public int? Value { get; init; }

    /// <summary>AVALC.</summary>
    public string? Text { get; init; }

    /// <summary>ADT.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>ADTF.</summary>
    public string? DateImputation { get; init; }

    /// <summary>ANL01FL: true if the response is analysed, the one for its date; always true for derived parameters.</summary>
    public bool AnalysisFlag01 { get; init; }

    /// <summary>ANL02FL: true if the response lies in the analysis window, which ends with the first progression.</summary>
    public bool AnalysisFlag02 { get; init; }

    /// <summary>
    /// The response that the row shows or was selected from: it gives VISIT, VISITNUM, AVISIT and the variables of RS. Null where the row
    /// rests on none.
    /// </summary>
    public OverallResponseRecord? Record { get; init; }

    /// <summary>SRCDOM, SRCVAR and SRCSEQ; null where the row rests on the absence of something.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The series that the row is about; null for what concerns the subject.</summary>
    internal SeriesKey? Series { get; init; }

    internal bool IsOverallResponse => Parameter.BaseCode is "OVR" or "IOVR";
}

/// <summary>A parameter of ADRS, as one assessor's data set names it.</summary>
/// <param name="BaseCode">PARAMCD as the investigator's data have it, for example PD.</param>
/// <param name="Code">PARAMCD: <paramref name="BaseCode"/> and the suffix of the assessor, for example PDB.</param>
/// <param name="Name">PARAM.</param>
/// <param name="Category1">PARCAT1, for example Tumor Response; null if there is none.</param>
/// <param name="Category2">PARCAT2, the assessor; null if there is none.</param>
/// <param name="Category3">PARCAT3, the criterion; null if there is none.</param>
public sealed record AdrsParameter(string BaseCode, string Code, string Name, string? Category1, string? Category2, string? Category3);
