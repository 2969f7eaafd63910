namespace ResponseEval;

/// <summary>An overall response and its day, as the best response reads it. For iRECIST, iUPD and iCPD stand as progression.</summary>
/// <param name="Day">The day of the assessment as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Response">The overall response.</param>
internal readonly record struct DatedResponse(int Day, OverallResponse Response);

/// <summary>A best response and its day, whatever stores the subject; <see cref="Days.None"/> for NE.</summary>
internal readonly record struct DatedBest<TResponse>(TResponse Response, int Day, RuleId Rule)
    where TResponse : struct, Enum
{
    public BestResponse<TResponse> Dated => new(Response, Days.Date(Day), Rule);
}

/// <summary>The best overall response of a subject.</summary>
/// <typeparam name="TResponse">The responses of the criterion.</typeparam>
/// <param name="Response">The response.</param>
/// <param name="Date">The date of the first assessment that has and qualifies it; null for NE.</param>
/// <param name="Rule">The rule that decided.</param>
public readonly record struct BestResponse<TResponse>(TResponse Response, DateOnly? Date, RuleId Rule)
    where TResponse : struct, Enum;
