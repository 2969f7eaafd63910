namespace ResponseEval.Trials;

/// <summary>Endpoints and their reasons in words.</summary>
public static class EndpointWords
{
    /// <summary>The endpoint as tables print it: PFS, TTP, TTR, DOR, OS, iPFS, iDOR, and the others in words.</summary>
    /// <param name="endpoint">An endpoint.</param>
    public static string Label(this Endpoint endpoint) => endpoint switch
    {
        Endpoint.ProgressionFreeSurvival => "PFS",
        Endpoint.TimeToProgression => "TTP",
        Endpoint.TimeToResponse => "TTR",
        Endpoint.DurationOfResponse => "DOR",
        Endpoint.DurationOfCompleteResponse => "duration of complete response",
        Endpoint.DurationOfStableDisease => "duration of stable disease",
        Endpoint.DiseaseControl => "disease control",
        Endpoint.ClinicalBenefit => "clinical benefit",
        Endpoint.OverallSurvival => "OS",
        Endpoint.ImmuneProgressionFreeSurvival => "iPFS",
        Endpoint.ImmuneDurationOfResponse => "iDOR",
        _ => "no endpoint",
    };

    /// <summary>The reason in words: "progression", "missed assessments before progression or death".</summary>
    /// <param name="reason">A reason.</param>
    public static string Label(this EndpointReason reason) => reason switch
    {
        EndpointReason.Progression => "progression",
        EndpointReason.Death => "death",
        EndpointReason.ClinicalProgression => "progression claimed by the investigator",
        EndpointReason.Response => "response",
        EndpointReason.NoBaseline => "no complete baseline",
        EndpointReason.NoAssessment => "no adequate assessment",
        EndpointReason.LastAdequateAssessment => "last adequate assessment",
        EndpointReason.NewTherapy => "new anticancer therapy",
        EndpointReason.MissedAssessments => "missed assessments before progression or death",
        EndpointReason.LastKnownAlive => "last known alive",
        EndpointReason.DataCutoff => "alive at the data cut-off",
        EndpointReason.NoFollowUp => "no follow-up",
        _ => "no reason",
    };

    /// <summary>The name of an endpoint in JSON.</summary>
    internal static string JsonName(Endpoint endpoint) => endpoint switch
    {
        Endpoint.ProgressionFreeSurvival => "pfs",
        Endpoint.TimeToProgression => "ttp",
        Endpoint.TimeToResponse => "ttr",
        Endpoint.DurationOfResponse => "dor",
        Endpoint.DurationOfCompleteResponse => "durationOfCompleteResponse",
        Endpoint.DurationOfStableDisease => "durationOfStableDisease",
        Endpoint.DiseaseControl => "diseaseControl",
        Endpoint.ClinicalBenefit => "clinicalBenefit",
        Endpoint.OverallSurvival => "os",
        Endpoint.ImmuneProgressionFreeSurvival => "ipfs",
        Endpoint.ImmuneDurationOfResponse => "idor",
        _ => throw new ArgumentOutOfRangeException(nameof(endpoint), endpoint, "No endpoint."),
    };

    /// <summary>The name of a reason in JSON.</summary>
    internal static string JsonName(EndpointReason reason) => reason switch
    {
        EndpointReason.Progression => "progression",
        EndpointReason.Death => "death",
        EndpointReason.ClinicalProgression => "clinicalProgression",
        EndpointReason.Response => "response",
        EndpointReason.NoBaseline => "noBaseline",
        EndpointReason.NoAssessment => "noAssessment",
        EndpointReason.LastAdequateAssessment => "lastAdequateAssessment",
        EndpointReason.NewTherapy => "newTherapy",
        EndpointReason.MissedAssessments => "missedAssessments",
        EndpointReason.LastKnownAlive => "lastKnownAlive",
        EndpointReason.DataCutoff => "dataCutoff",
        EndpointReason.NoFollowUp => "noFollowUp",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No reason."),
    };
}
