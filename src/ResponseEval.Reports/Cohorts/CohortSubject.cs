using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>Who a subject is, whoever read the scans: ids are unique within a site of a study.</summary>
internal readonly record struct Person(string? Study, string? Site, string SubjectId);

/// <summary>One subject of a cohort as one reader read it, with what the plots and the list say of it.</summary>
internal sealed record CohortSubject
{
    private const string UnnamedReader = "reader not named";

    private static readonly EndpointDefinitions _confirmed = new() { ConfirmedResponsesOnly = true };

    private CohortSubject(SubjectEvaluation evaluation, string label)
    {
        Evaluation = evaluation;
        Label = label;
    }

    public SubjectEvaluation Evaluation { get; }

    /// <summary>A name that no other subject of the cohort has.</summary>
    public string Label { get; }

    /// <summary>Whoever read the scans, these are those of one person.</summary>
    public Person Person => new(Evaluation.History.Header.StudyId, Evaluation.History.Header.SiteId, Evaluation.History.Header.SubjectId);

    public string Arm => Evaluation.History.Header.Arm is { Length: > 0 } arm ? arm : Words.NoArm;

    public string Pattern => Words.Pattern(Evaluation.Pattern);

    /// <summary>The code of the confirmed best response by RECIST 1.1.</summary>
    public string Best => Evaluation.Best.RecistConfirmed.Response.Code();

    public DepthOfResponse Depth { get; private init; }

    /// <summary>The confirmed best response, as rates count it.</summary>
    public required SubjectResponse Response { get; init; }

    /// <summary>What the reader made of the subject; responses without confirmation, as the agreement of readers takes them.</summary>
    public required SubjectRead Read { get; init; }

    public required EndpointResult? ProgressionFreeSurvival { get; init; }

    public required EndpointResult OverallSurvival { get; init; }

    /// <summary>True if an unequivocal new lesion was seen inside the end conditions.</summary>
    public bool HasNewLesion
    {
        get
        {
            foreach (ref readonly var timepoint in Evaluation.TimepointsInWindow)
                if (timepoint.Recist.NewLesion)
                    return true;
            return false;
        }
    }

    public static CohortSubject Of(SubjectEvaluation evaluation, string label, CensoringRule censoring)
    {
        var header = evaluation.History.Header;
        var input = EndpointInput.Of(evaluation);
        var endpoints = Endpoints.Of(input, censoring);
        return new(evaluation, label)
        {
            Depth = ResponseKinetics.Of(evaluation).DepthOfResponse,
            Response = SubjectResponse.Of(header.SubjectId, input, _confirmed) with { Arm = header.Arm },
            Read = SubjectRead.Of(header.Reader is { Length: > 0 } reader ? reader : UnnamedReader, input) with { Responses = default },
            ProgressionFreeSurvival = endpoints[Endpoint.ProgressionFreeSurvival],
            OverallSurvival = endpoints[Endpoint.OverallSurvival]!,
        };
    }

    /// <summary>Weeks from day zero.</summary>
    public double Week(DateOnly date) => Words.Weeks(date.DayNumber - Evaluation.DayZero.DayNumber);
}
