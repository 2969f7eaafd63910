namespace ResponseEval.Trials;

/// <summary>The endpoints of one subject under one censoring rule. Made by <see cref="Endpoints.Of(EndpointInput, CensoringRule, EndpointDefinitions?)"/>.</summary>
public sealed record SubjectEndpoints
{
    internal SubjectEndpoints(CensoringRule rule, EndpointDefinitions definitions, ReadOnlySpan<EndpointResult> results)
    {
        Rule = rule;
        Definitions = definitions;
        Results = new(results);
    }

    /// <summary>The rule that was applied.</summary>
    public CensoringRule Rule { get; }

    /// <summary>The definitions that were applied.</summary>
    public EndpointDefinitions Definitions { get; }

    /// <summary>The endpoints that apply to the subject, in the order of <see cref="Endpoint"/>; a duration of response only where there is one.</summary>
    public ValueList<EndpointResult> Results { get; }

    /// <summary>One endpoint; null where it does not apply to the subject.</summary>
    /// <param name="endpoint">The endpoint.</param>
    public EndpointResult? this[Endpoint endpoint]
    {
        get
        {
            foreach (var result in Results)
                if (result.Endpoint == endpoint)
                    return result;
            return null;
        }
    }
}
