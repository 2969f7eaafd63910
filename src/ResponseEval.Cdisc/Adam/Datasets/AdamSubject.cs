namespace ResponseEval.Cdisc;

/// <summary>What every row of a subject shows of them. Unknown values are null.</summary>
/// <param name="SubjectId">USUBJID.</param>
/// <param name="Dates">The dates, from ADSL or derived from SDTM.</param>
public sealed record AdamSubject(string SubjectId, SubjectDates Dates)
{
    /// <summary>STUDYID.</summary>
    public string? StudyId { get; init; }

    /// <summary>DM.</summary>
    public Demographics? Demographics { get; init; }
}
