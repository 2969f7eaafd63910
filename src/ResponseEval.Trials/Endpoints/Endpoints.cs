using System.Runtime.InteropServices;

namespace ResponseEval.Trials;

/// <summary>
/// The endpoints of one subject: PFS, TTP, TTR, DOR and other durations, disease control, clinical benefit, OS, iPFS, iDOR. Each is an event or
/// censored, with its date and its reason, under a <see cref="CensoringRule"/>.
/// </summary>
/// <remarks>
/// A response counts from the first scan of its assessment, before progression and before new anticancer therapy whatever the rule; best response is that of
/// <see cref="BestOverallResponse"/>. Durations of response end as progression-free survival does, by progression or death.
/// </remarks>
public static class Endpoints
{
    /// <summary>The endpoints of an evaluated subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="rule">What ends and what censors.</param>
    /// <param name="definitions">What the protocol decides beside; null for <see cref="EndpointDefinitions.Default"/>.</param>
    public static SubjectEndpoints Of(SubjectEvaluation evaluation, CensoringRule rule, EndpointDefinitions? definitions = null) =>
        Of(EndpointInput.Of(evaluation), rule, definitions);

    /// <summary>The endpoints of a subject whose responses come from anywhere.</summary>
    /// <param name="input">The responses and dates of the subject.</param>
    /// <param name="rule">What ends and what censors.</param>
    /// <param name="definitions">What the protocol decides beside; null for <see cref="EndpointDefinitions.Default"/>.</param>
    /// <exception cref="ArgumentException">The responses of a criterion do not rise by date, or one ends before it begins.</exception>
    public static SubjectEndpoints Of(EndpointInput input, CensoringRule rule, EndpointDefinitions? definitions = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(rule);
        definitions ??= EndpointDefinitions.Default;
        var results = new List<EndpointResult>(capacity: 11);
        if (input.Responses is not null)
            AddRecist(results, input, input.CheckedResponses, rule, definitions);
        results.Add(OverallSurvival.Of(input));
        if (input.ImmuneResponses is not null)
            AddIrecist(results, input, input.CheckedImmuneResponses, rule);
        return new(rule, definitions, CollectionsMarshal.AsSpan(results));
    }

    private static void AddRecist(
        List<EndpointResult> results,
        EndpointInput input,
        ReadOnlySpan<DatedResponse<OverallResponse>> responses,
        CensoringRule rule,
        EndpointDefinitions definitions)
    {
        var end = new EndpointEnd(input, TumorCourse.Of(input, responses, rule), rule);
        var best = new ResponsePart(input, responses, definitions);
        var survival = end.Decide(Endpoint.ProgressionFreeSurvival, input.StartDate);
        results.Add(survival);
        results.Add(end.Decide(Endpoint.TimeToProgression, input.StartDate, deathIsEvent: false));
        if (best.FirstResponse is { } response)
        {
            results.Add(new(Endpoint.TimeToResponse, input.StartDate, response, IsEvent: true, EndpointReason.Response, response));
            results.Add(end.Decide(Endpoint.DurationOfResponse, response));
        }

        if (best.FirstCompleteResponse is { } complete)
            results.Add(end.Decide(Endpoint.DurationOfCompleteResponse, complete));
        if (best.IsStable)
            results.Add(survival with { Endpoint = Endpoint.DurationOfStableDisease });
        if (best.IsControlled)
            results.Add(survival with { Endpoint = Endpoint.DiseaseControl });
        if (best.IsBenefit)
            results.Add(survival with { Endpoint = Endpoint.ClinicalBenefit });
    }

    private static void AddIrecist(
        List<EndpointResult> results, EndpointInput input, ReadOnlySpan<DatedResponse<IrecistResponse>> responses, CensoringRule rule)
    {
        var course = TumorCourse.Of(input, responses, rule);
        var end = new EndpointEnd(input, course, rule);
        results.Add(end.Decide(Endpoint.ImmuneProgressionFreeSurvival, input.StartDate));
        if (FirstResponse(input, responses, course.Progression?.SeenOn) is { } response)
            results.Add(end.Decide(Endpoint.ImmuneDurationOfResponse, response));
    }

    private static DateOnly? FirstResponse(EndpointInput input, ReadOnlySpan<DatedResponse<IrecistResponse>> responses, DateOnly? progression)
    {
        foreach (ref readonly var response in responses)
            if (response.Response is IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse
                && input.Counts(response.Date) && !(response.Date >= input.NewTherapy) && !(response.Date > progression))
                return response.Date;
        return null;
    }
}
