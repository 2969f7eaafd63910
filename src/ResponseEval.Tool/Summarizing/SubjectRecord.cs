using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>What a summary keeps of one subject as one reader read it: a few hundred bytes, however many scans there were.</summary>
internal sealed record SubjectRecord
{
    /// <summary>The reader where none is named.</summary>
    private const string Unnamed = "reader not named";

    private static readonly EndpointDefinitions _confirmedResponses = new() { ConfirmedResponsesOnly = true };

    private readonly SurvivalTime?[] times;

    private SubjectRecord(SubjectEvaluation evaluation, CensoringRule censoring)
    {
        var header = evaluation.History.Header;
        var input = EndpointInput.Of(evaluation);
        var endpoints = Endpoints.Of(input, censoring);
        (SubjectId, Study, Site, Arm) = (header.SubjectId, header.StudyId, header.SiteId, header.Arm);
        Response = SubjectResponse.Of(SubjectId, input);
        ConfirmedResponse = SubjectResponse.Of(SubjectId, input, _confirmedResponses);
        ImmuneResponse = evaluation.Best.Irecist.Response;
        Pattern = evaluation.Pattern;
        Read = SubjectRead.Of(header.Reader is { Length: > 0 } reader ? reader : Unnamed, input) with { Responses = default };
        times = new SurvivalTime?[Enum.GetValues<Endpoint>().Length];
        foreach (var result in endpoints.Results)
            times[(int)result.Endpoint] = new(result.Days, result.IsEvent);
    }

    public string SubjectId { get; }

    public string? Study { get; }

    public string? Site { get; }

    public string? Arm { get; }

    /// <summary>What the reader saw; its single time points are not kept.</summary>
    public SubjectRead Read { get; }

    public string Reader => Read.Reader;

    public SubjectResponse Response { get; }

    public SubjectResponse ConfirmedResponse { get; }

    public IrecistResponse ImmuneResponse { get; }

    public ResponsePattern Pattern { get; }

    /// <summary>One subject, whoever read it.</summary>
    public (string? Study, string? Site, string SubjectId) Subject => (Study, Site, SubjectId);

    /// <summary>The days to an endpoint and how it ended; null where it does not apply to the subject.</summary>
    public SurvivalTime? this[Endpoint endpoint] => times[(int)endpoint];

    public static SubjectRecord Of(SubjectEvaluation evaluation, CensoringRule censoring) => new(evaluation, censoring);

    public string? Group(Grouping by) => by switch
    {
        Grouping.Arm => Arm,
        Grouping.Site => Site,
        Grouping.Study => Study,
        _ => null,
    };
}
