using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>What a summary keeps of one subject as one reader read it: a few hundred bytes, however many scans there were.</summary>
internal sealed record SubjectRecord
{
    /// <summary>The reader where none is named.</summary>
    private const string Unnamed = "reader not named";

    private static readonly EndpointDefinitions _confirmedResponses = new() { ConfirmedResponsesOnly = true };

    /// <param name="times">The days to each endpoint and how it ended, in the order of <see cref="Endpoint"/>; null where it does not apply to the subject.</param>
    public SubjectRecord(ValueList<SurvivalTime?> times) => Times = times;

    public required string SubjectId { get; init; }

    public string? Study { get; init; }

    public string? Site { get; init; }

    public string? Arm { get; init; }

    /// <summary>What the reader saw; its single time points are not kept.</summary>
    public required SubjectRead Read { get; init; }

    public string Reader => Read.Reader;

    public required SubjectResponse Response { get; init; }

    public required SubjectResponse ConfirmedResponse { get; init; }

    public required IrecistResponse ImmuneResponse { get; init; }

    public required ResponsePattern Pattern { get; init; }

    /// <summary>One subject, whoever read it.</summary>
    public (string? Study, string? Site, string SubjectId) Subject => (Study, Site, SubjectId);

    /// <summary>The days to an endpoint and how it ended; null where it does not apply to the subject.</summary>
    public SurvivalTime? this[Endpoint endpoint] => Times[(int)endpoint];

    public ValueList<SurvivalTime?> Times { get; }

    public static SubjectRecord Of(SubjectEvaluation evaluation, CensoringRule censoring)
    {
        var header = evaluation.History.Header;
        var input = EndpointInput.Of(evaluation);
        return new([.. Days(Endpoints.Of(input, censoring))])
        {
            SubjectId = header.SubjectId,
            Study = header.StudyId,
            Site = header.SiteId,
            Arm = header.Arm,
            Response = SubjectResponse.Of(header.SubjectId, input),
            ConfirmedResponse = SubjectResponse.Of(header.SubjectId, input, _confirmedResponses),
            ImmuneResponse = evaluation.Best.Irecist.Response,
            Pattern = evaluation.Pattern,
            Read = SubjectRead.Of(header.Reader is { Length: > 0 } reader ? reader : Unnamed, input) with { Responses = default },
        };
    }

    public string? Group(Grouping by) => by switch
    {
        Grouping.Arm => Arm,
        Grouping.Site => Site,
        Grouping.Study => Study,
        _ => null,
    };

    private static SurvivalTime?[] Days(SubjectEndpoints endpoints)
    {
        var times = new SurvivalTime?[Enum.GetValues<Endpoint>().Length];
        foreach (var result in endpoints.Results)
            times[(int)result.Endpoint] = new(result.Days, result.IsEvent);
        return times;
    }
}
