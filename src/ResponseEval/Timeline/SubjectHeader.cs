namespace ResponseEval;

/// <summary>Who the subject is and when treatment began.</summary>
/// <param name="SubjectId">The id of the subject, not empty.</param>
public sealed record SubjectHeader(string SubjectId)
{
    /// <summary>Stands where nothing is known yet.</summary>
    internal static readonly SubjectHeader Nobody = new("");

    /// <summary>The study, or null.</summary>
    public string? StudyId { get; init; }

    /// <summary>The site, or null.</summary>
    public string? SiteId { get; init; }

    /// <summary>The treatment arm, or null.</summary>
    public string? Arm { get; init; }

    /// <summary>Who read the scans, for example "INVESTIGATOR" or "RADIOLOGIST 1"; null where that is not recorded. No rule reads it.</summary>
    public string? Reader { get; init; }

    /// <summary>The date of randomization, or null.</summary>
    public DateOnly? RandomizationDate { get; init; }

    /// <summary>The date of the first dose, or null. Day 0 of the printed days.</summary>
    public DateOnly? FirstDoseDate { get; init; }

    /// <summary>The date of the last dose, or null.</summary>
    public DateOnly? LastDoseDate { get; init; }
}
