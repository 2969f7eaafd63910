namespace ResponseEval.Cdisc;

/// <summary>The overall responses of one subject by one assessor and one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Assessor">The assessor.</param>
/// <param name="Records">The responses, in any order.</param>
public sealed record ResponseSeries(ResponseCriterion Criterion, ResponseAssessor Assessor, ValueList<OverallResponseRecord> Records)
{
    /// <summary>True if the assessor chose target lesions at baseline, false if none; null if that is not known.</summary>
    public bool? HasTargets { get; init; }

    /// <summary>The record that identifies a target lesion; null where there is none.</summary>
    public SourceReference? TargetSource { get; init; }

    /// <summary>
    /// False if the baseline is missing, or a target lesion was not measured there, which some censoring rules make a censoring; true
    /// otherwise.
    /// </summary>
    public bool IsBaselineComplete { get; init; } = true;

    internal SeriesKey Key => new(Criterion, Assessor);
}

/// <summary>What tells the series of a subject apart.</summary>
internal readonly record struct SeriesKey(ResponseCriterion Criterion, ResponseAssessor Assessor);

/// <summary>What ADRS and ADTTE of one subject are made from.</summary>
/// <param name="SubjectId">USUBJID.</param>
/// <param name="Dates">The dates of ADSL.</param>
/// <param name="Series">The responses, one series for each assessor and criterion.</param>
public sealed record SubjectResponses(string SubjectId, SubjectDates Dates, ValueList<ResponseSeries> Series)
{
    /// <summary>STUDYID; null if unknown.</summary>
    public string? StudyId { get; init; }

    /// <summary>
    /// The date of the baseline assessment, from which durations count if there is neither randomization nor first dose; null if unknown.
    /// </summary>
    public DateOnly? BaselineDate { get; init; }

    /// <summary>
    /// The first progression that the investigator claims without images, such as a stop of treatment for it; null if there is none.
    /// </summary>
    public DatedSource? ClinicalProgression { get; init; }

    /// <summary>The last date that counts; null if all do.</summary>
    public DateOnly? DataCutoff { get; init; }
}
