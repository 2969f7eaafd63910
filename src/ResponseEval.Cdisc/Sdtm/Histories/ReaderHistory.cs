namespace ResponseEval.Cdisc;

/// <summary>What one reader's records of one subject gave.</summary>
public sealed record ReaderHistory
{
    /// <summary>Who read.</summary>
    public required Reader Reader { get; init; }

    /// <summary>The history; null if there is an error among the problems, or if the reader's records hold no tumour result.</summary>
    public SubjectHistory? History { get; init; }

    /// <summary>All that is wrong or remarkable. The member of a place names the record: <c>TR 123</c> is the one with TRSEQ 123.</summary>
    public ValueList<Problem> Problems { get; init; }

    /// <summary>Where each record of the reader went: those of TU, then TR, then RS, in the order of the subject.</summary>
    public ValueList<Placement> Placements { get; init; }

    /// <summary>Where the assessments of the history come from, earliest first.</summary>
    public ValueList<AssessmentOrigin> Origins { get; init; }
}

/// <summary>The visit that an assessment of a history comes from.</summary>
/// <param name="Assessment">The id of the assessment.</param>
/// <param name="Date">The date of its first scan, as in the history.</param>
public sealed record AssessmentOrigin(string Assessment, DateOnly Date)
{
    /// <summary>VISITNUM.</summary>
    public double? VisitNumber { get; init; }

    /// <summary>VISIT.</summary>
    public string? Visit { get; init; }

    /// <summary>TRLNKGRP.</summary>
    public string? LinkGroup { get; init; }

    /// <summary>The earliest date as it was recorded, maybe partial.</summary>
    public PartialDate Recorded { get; init; }

    /// <summary>D if <see cref="Date"/> was imputed; else null.</summary>
    public string? DateImputation { get; init; }
}
