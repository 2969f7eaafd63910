namespace ResponseEval.Trials;

/// <summary>What one reader made of one subject.</summary>
/// <param name="Reader">The reader: "investigator", "reader 1"; not empty.</param>
public sealed record SubjectRead(string Reader)
{
    /// <summary>The overall responses by RECIST 1.1, rising by date.</summary>
    public ValueList<DatedResponse<OverallResponse>> Responses { get; init; }

    /// <summary>The best response, confirmed where the definitions asked for it.</summary>
    public OverallResponse Best { get; init; }

    /// <summary>The date of the best response; null for NE, and where it is not known.</summary>
    public DateOnly? BestDate { get; init; }

    /// <summary>The date of the first CR or PR that counts; null without one.</summary>
    public DateOnly? FirstResponse { get; init; }

    /// <summary>The date of progression before new anticancer therapy and up to the data cut-off; null without one.</summary>
    public DateOnly? Progression { get; init; }

    /// <summary>True for a best response of CR or PR.</summary>
    public bool IsResponse => Best is OverallResponse.CompleteResponse or OverallResponse.PartialResponse;

    /// <summary>The read of a reader whose measurements were evaluated.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="evaluation">The evaluation of the history as this reader measured it.</param>
    /// <param name="definitions">What the protocol decides; null for <see cref="EndpointDefinitions.Default"/>.</param>
    public static SubjectRead Of(string reader, SubjectEvaluation evaluation, EndpointDefinitions? definitions = null) =>
        Of(reader, EndpointInput.Of(evaluation), definitions);

    /// <summary>The read of a reader who assigned responses.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="input">The responses and dates.</param>
    /// <param name="definitions">What the protocol decides; null for <see cref="EndpointDefinitions.Default"/>.</param>
    /// <exception cref="ArgumentException">The responses do not rise by date, or one ends before it begins.</exception>
    public static SubjectRead Of(string reader, EndpointInput input, EndpointDefinitions? definitions = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(reader);
        ArgumentNullException.ThrowIfNull(input);
        var part = new ResponsePart(input, input.CheckedResponses, definitions ?? EndpointDefinitions.Default);
        return new(reader)
        {
            Responses = input.Responses ?? default,
            Best = part.Best,
            BestDate = part.BestDate,
            FirstResponse = part.FirstResponse,
            Progression = FirstProgression(input),
        };
    }

    /// <summary>The overall response on a date; null if the reader gave none.</summary>
    /// <param name="date">The date.</param>
    public OverallResponse? ResponseOn(DateOnly date)
    {
        foreach (var response in Responses)
            if (response.Date == date)
                return response.Response;
        return null;
    }

    private static DateOnly? FirstProgression(EndpointInput input)
    {
        foreach (var response in input.CheckedResponses)
            if (response.Response == OverallResponse.ProgressiveDisease && input.Counts(response.Date) && !(response.Date >= input.NewTherapy))
                return response.BackdatedTo ?? response.Date;
        return null;
    }
}
