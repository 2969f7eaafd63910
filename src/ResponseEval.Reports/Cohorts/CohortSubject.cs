using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>One subject of a cohort, with what the plots and the list say of it.</summary>
internal sealed record CohortSubject
{
    private CohortSubject(SubjectEvaluation evaluation, string label)
    {
        Evaluation = evaluation;
        Label = label;
    }

    public SubjectEvaluation Evaluation { get; }

    /// <summary>A name that no other subject of the cohort has.</summary>
    public string Label { get; }

    public string Arm => Evaluation.History.Header.Arm ?? Words.NoArm;

    public string Pattern => Words.Pattern(Evaluation.Pattern);

    /// <summary>The code of the confirmed best response by RECIST 1.1.</summary>
    public string Best => Evaluation.Best.RecistConfirmed.Response.Code();

    public DepthOfResponse Depth { get; private init; }

    public required SubjectResponse Response { get; init; }

    public required EndpointResult? ProgressionFreeSurvival { get; init; }

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

    public static CohortSubject Of(SubjectEvaluation evaluation, string label, CensoringRule censoring) => new(evaluation, label)
    {
        Depth = ResponseKinetics.Of(evaluation).DepthOfResponse,
        Response = SubjectResponse.Of(evaluation),
        ProgressionFreeSurvival = Endpoints.Of(evaluation, censoring)[Endpoint.ProgressionFreeSurvival],
    };

    /// <summary>Weeks from day zero.</summary>
    public double Week(DateOnly date) => Words.Weeks(date.DayNumber - Evaluation.DayZero.DayNumber);
}
