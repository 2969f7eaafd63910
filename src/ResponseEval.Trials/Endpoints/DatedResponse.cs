namespace ResponseEval.Trials;

/// <summary>The overall response of one assessment, wherever it comes from: derived from measurements, or assigned by a reader.</summary>
/// <typeparam name="TResponse"><see cref="OverallResponse"/> or <see cref="IrecistResponse"/>.</typeparam>
/// <param name="Date">The date of the assessment: that of its first scan.</param>
/// <param name="Response">The overall response.</param>
public readonly record struct DatedResponse<TResponse>(DateOnly Date, TResponse Response)
    where TResponse : struct, Enum
{
    /// <summary>The date of the last scan, null where it is <see cref="Date"/>. Not before <see cref="Date"/>.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>
    /// Of a progression: the earlier date to which it is dated back because its lesion was seen then and doubtful (RECIST 1.1, section 4.3.5), or
    /// null.
    /// </summary>
    public DateOnly? BackdatedTo { get; init; }

    /// <summary>Of a progression: true if nothing but the sum of the target lesions shows it (<see cref="ProgressionDating.LastScanOfSum"/>).</summary>
    public bool IsBySumOnly { get; init; }
}
