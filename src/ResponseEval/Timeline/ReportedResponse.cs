namespace ResponseEval;

/// <summary>The criterion of a reported response.</summary>
public enum ReportedCriterion
{
    /// <summary>RECIST 1.1.</summary>
    Recist,

    /// <summary>iRECIST.</summary>
    Irecist,
}

/// <summary>
/// What somebody else called: responses and sums of one assessment, or the best response of the subject. The evaluation never reads it; the
/// data checks hold it against what the readings say. Responses are carried as they were written, right or wrong.
/// </summary>
/// <remarks>It names an <see cref="Assessment"/>, a <see cref="Date"/> or a <see cref="Best"/> response, and may name more than one of them.</remarks>
public sealed record ReportedResponse
{
    /// <summary>The id of the assessment, or null where only the date says which one is meant. It need not be one of the subject.</summary>
    public string? Assessment { get; init; }

    /// <summary>The date that was reported for the response, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>RECIST 1.1 or iRECIST.</summary>
    public ReportedCriterion Criterion { get; init; }

    /// <summary>Who called it, for example "INVESTIGATOR", or null.</summary>
    public string? Reader { get; init; }

    /// <summary>True if this reader settled a disagreement between others.</summary>
    public bool IsAdjudicator { get; init; }

    /// <summary>True if this is the accepted read, false if it is not; null if nothing was said.</summary>
    public bool? Accepted { get; init; }

    /// <summary>The target response as written, or null.</summary>
    public string? Target { get; init; }

    /// <summary>The non-target response as written, or null.</summary>
    public string? NonTarget { get; init; }

    /// <summary>Whether an unequivocal new lesion was reported, or null.</summary>
    public bool? NewLesion { get; init; }

    /// <summary>The overall response as written, or null.</summary>
    public string? Overall { get; init; }

    /// <summary>The best overall response as written, or null.</summary>
    public string? Best { get; init; }

    /// <summary>True if <see cref="Best"/> asks for confirmation of CR and PR.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>The date of progression that was reported, or null.</summary>
    public DateOnly? ProgressionDate { get; init; }

    /// <summary>The reported sum of diameters, 0 to 2000 mm, or null.</summary>
    public SumOfDiameters? Sum { get; init; }

    /// <summary>The baseline sum that was reported with it, 0 to 2000 mm, or null.</summary>
    public SumOfDiameters? BaselineSum { get; init; }

    /// <summary>The nadir that was reported with it, 0 to 2000 mm, or null.</summary>
    public SumOfDiameters? NadirSum { get; init; }
}
