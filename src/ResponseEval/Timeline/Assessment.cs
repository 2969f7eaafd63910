namespace ResponseEval;

/// <summary>One time point of imaging: its dates, its circumstances, and what was read of each lesion.</summary>
/// <param name="Id">The id of the assessment, unique within the subject, not empty.</param>
/// <param name="Date">The date of the first scan; intervals and windows count from it.</param>
public sealed record Assessment(string Id, DateOnly Date)
{
    /// <summary>The date of the last scan of the time point, or null where it is <see cref="Date"/>. Not before <see cref="Date"/>.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Pre-baseline, baseline or follow-up.</summary>
    public AssessmentKind Kind { get; init; }

    /// <summary>True if the scan was made because of new symptoms (iRECIST, early scans).</summary>
    public bool SymptomDriven { get; init; }

    /// <summary>True if the tumour markers of the protocol are above normal, which bars a complete response (RECIST 1.1, section 4.3.3).</summary>
    public bool TumorMarkersElevated { get; init; }

    /// <summary>The date for which the protocol planned the assessment, or null. No response depends on it.</summary>
    public DateOnly? PlannedDate { get; init; }

    /// <summary>The slice thickness of the scan, above 0 mm, or null. No response depends on it.</summary>
    public Length? SliceThickness { get; init; }

    /// <summary>Who read the scan, or null. No response depends on it.</summary>
    public string? Reader { get; init; }

    /// <summary>The date on which the scan was read, or null. No response depends on it.</summary>
    public DateOnly? ReadOn { get; init; }

    /// <summary>At most one reading of a lesion. A lesion without one is not evaluated; a new lesion before its first one is not there yet.</summary>
    public ValueList<Reading> Readings { get; init; }
}
