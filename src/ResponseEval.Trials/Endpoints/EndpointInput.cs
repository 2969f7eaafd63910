namespace ResponseEval.Trials;

/// <summary>What endpoints are made of: the dated overall responses of one subject, and the dates of what else happened.</summary>
/// <remarks>
/// The responses may be those of our engine (<see cref="Of"/>) or those that a reader assigned. Of each criterion there is at most one response a date, in
/// order of date. Responses before the start are passed over, and so is all that is dated after the data cut-off.
/// </remarks>
public sealed record EndpointInput
{
    /// <summary>Makes the input of a subject of whom only the start is known.</summary>
    /// <param name="startDate">The date from which endpoints count: randomization, else the first dose, else baseline.</param>
    public EndpointInput(DateOnly startDate) => StartDate = startDate;

    /// <summary>The date from which endpoints count; day 1.</summary>
    public DateOnly StartDate { get; init; }

    /// <summary>The overall responses by RECIST 1.1, rising by date; null where it was not assessed, and then no endpoint is made of it.</summary>
    public ValueList<DatedResponse<OverallResponse>>? Responses { get; init; }

    /// <summary>The overall responses by iRECIST, rising by date; null where it was not assessed, and then no endpoint is made of it.</summary>
    public ValueList<DatedResponse<IrecistResponse>>? ImmuneResponses { get; init; }

    /// <summary>False if the baseline is missing, or a target lesion was not measured there; true.</summary>
    public bool IsBaselineComplete { get; init; } = true;

    /// <summary>
    /// False for a subject without target lesions, whose stable disease is NON-CR/NON-PD; true. A response of NON-CR/NON-PD says so by itself.
    /// </summary>
    public bool HasTargetLesions { get; init; } = true;

    /// <summary>The date of death, or null.</summary>
    public DateOnly? Death { get; init; }

    /// <summary>The start of the first new anticancer therapy, or null.</summary>
    public DateOnly? NewTherapy { get; init; }

    /// <summary>The date of the first progression that the investigator claims without images, such as a stop of treatment for it, or null.</summary>
    public DateOnly? ClinicalProgression { get; init; }

    /// <summary>The last date on which the subject was known to be alive, or null.</summary>
    public DateOnly? LastKnownAlive { get; init; }

    /// <summary>The last date that counts, or null.</summary>
    public DateOnly? DataCutoff { get; init; }

    /// <summary>The rules of response: the minimum duration of stable disease, and what confirms a response.</summary>
    public ProtocolRules Rules { get; init; } = ProtocolRules.Default;

    /// <summary>The input that an evaluation gives.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <remarks>
    /// Clinical progression is the first stop of treatment for progression. Known to be alive is a subject on the day of any assessment, sample, clinical
    /// state, score, dose, treatment or withdrawal of consent; to be declared lost to follow-up is no sign of life.
    /// </remarks>
    public static EndpointInput Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return EvaluatedSubject.Input(evaluation);
    }

    /// <exception cref="ArgumentException">They do not rise by date, or one ends before it begins.</exception>
    internal ReadOnlySpan<DatedResponse<OverallResponse>> CheckedResponses => Checked((Responses ?? default).AsSpan());

    /// <exception cref="ArgumentException">They do not rise by date, or one ends before it begins.</exception>
    internal ReadOnlySpan<DatedResponse<IrecistResponse>> CheckedImmuneResponses => Checked((ImmuneResponses ?? default).AsSpan());

    internal DateOnly? DeathInData => InData(Death);

    internal DateOnly? ClinicalProgressionInData => InData(ClinicalProgression);

    internal DateOnly? NewTherapyInData => InData(NewTherapy);

    internal bool Counts(DateOnly date) => date >= StartDate && !(date > DataCutoff);

    private static ReadOnlySpan<DatedResponse<TResponse>> Checked<TResponse>(ReadOnlySpan<DatedResponse<TResponse>> responses)
        where TResponse : struct, Enum
    {
        for (var i = 0; i < responses.Length; i++)
        {
            ref readonly var response = ref responses[i];
            if (i > 0 && response.Date <= responses[i - 1].Date)
                throw new ArgumentException(FormattableString.Invariant(
                    $"The dates of responses must rise: found {response.Date:yyyy-MM-dd} after {responses[i - 1].Date:yyyy-MM-dd}."));
            if (response.EndDate < response.Date)
                throw new ArgumentException(FormattableString.Invariant(
                    $"A response ends before it begins: {response.Date:yyyy-MM-dd} to {response.EndDate:yyyy-MM-dd}."));
        }

        return responses;
    }

    private DateOnly? InData(DateOnly? date) => date > DataCutoff ? null : date;
}
