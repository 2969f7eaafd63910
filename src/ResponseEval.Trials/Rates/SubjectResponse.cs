namespace ResponseEval.Trials;

/// <summary>What one subject counts as in a table of responses by RECIST 1.1.</summary>
/// <param name="SubjectId">The id of the subject.</param>
/// <param name="Best">The best response, confirmed where the definitions ask for it.</param>
public sealed record SubjectResponse(string SubjectId, OverallResponse Best)
{
    /// <summary>The treatment arm, or null.</summary>
    public string? Arm { get; init; }

    /// <summary>True for a CR or PR, and for SD or NON-CR/NON-PD that lasted long enough (<see cref="Endpoint.ClinicalBenefit"/>).</summary>
    public bool HasClinicalBenefit { get; init; }

    /// <summary>
    /// True if the baseline is complete and some assessment before new anticancer therapy and up to the data cut-off has another response than NE.
    /// </summary>
    public bool IsEvaluable { get; init; }

    /// <summary>True for a best response of CR or PR.</summary>
    public bool IsResponse => Best is OverallResponse.CompleteResponse or OverallResponse.PartialResponse;

    /// <summary>True for a best response of CR, PR, SD (of the minimum duration) or NON-CR/NON-PD.</summary>
    public bool IsControlled => IsResponse || Best is OverallResponse.StableDisease or OverallResponse.NonCompleteNonProgressive;

    /// <summary>The line of an evaluated subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="definitions">What the protocol decides; null for <see cref="EndpointDefinitions.Default"/>.</param>
    public static SubjectResponse Of(SubjectEvaluation evaluation, EndpointDefinitions? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(evaluation.History.SubjectId, EndpointInput.Of(evaluation), definitions) with { Arm = evaluation.History.Header.Arm };
    }

    /// <summary>The line of a subject whose responses come from anywhere; one without responses by RECIST 1.1 has NE.</summary>
    /// <param name="subjectId">The id of the subject.</param>
    /// <param name="input">The responses and dates.</param>
    /// <param name="definitions">What the protocol decides; null for <see cref="EndpointDefinitions.Default"/>.</param>
    /// <exception cref="ArgumentException">The responses do not rise by date, or one ends before it begins.</exception>
    public static SubjectResponse Of(string subjectId, EndpointInput input, EndpointDefinitions? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(subjectId);
        ArgumentNullException.ThrowIfNull(input);
        var responses = input.CheckedResponses;
        var part = new ResponsePart(input, responses, definitions ?? EndpointDefinitions.Default);
        return new(subjectId, part.Best)
        {
            HasClinicalBenefit = part.IsBenefit,
            IsEvaluable = input.IsBaselineComplete && part.IsAssessed,
        };
    }
}
