using ResponseEval.Trials;

namespace ResponseEval.Cdisc;

/// <summary>How ADTTE names the endpoints and the reasons for which they end.</summary>
internal static class EndpointTexts
{
    /// <summary>PARAMCD and PARAM; null for endpoints that ADTTE does not hold.</summary>
    public static (string Code, string Name)? Parameter(Endpoint endpoint) => endpoint switch
    {
        Endpoint.OverallSurvival => ("OS", "Overall Survival"),
        Endpoint.ProgressionFreeSurvival => ("PFS", "Progression Free Survival"),
        Endpoint.TimeToProgression => ("TTP", "Time to Progression"),
        Endpoint.TimeToResponse => ("TTR", "Time to Response"),
        Endpoint.DurationOfResponse => ("RSD", "Duration of Response"),
        Endpoint.ImmuneProgressionFreeSurvival => ("IPFS", "iRECIST Progression Free Survival"),
        Endpoint.ImmuneDurationOfResponse => ("IDOR", "iRECIST Duration of Response"),
        _ => null,
    };

    /// <summary>CNSR: 0 for an event, else the reason.</summary>
    public static int Censoring(EndpointResult result) => result.IsEvent ? 0 : result.Reason switch
    {
        EndpointReason.NewTherapy => 2,
        EndpointReason.MissedAssessments => 3,
        EndpointReason.NoBaseline => 4,
        EndpointReason.NoAssessment or EndpointReason.NoFollowUp => 5,
        EndpointReason.Death => 6,
        EndpointReason.DataCutoff => 7,
        _ => 1,
    };

    /// <summary>EVNTDESC: the event, or why there is none.</summary>
    public static string Event(EndpointReason reason) => reason switch
    {
        EndpointReason.Progression => "Disease Progression",
        EndpointReason.Death => "Death",
        EndpointReason.ClinicalProgression => "Clinical Progression",
        EndpointReason.Response => "Response",
        EndpointReason.NewTherapy => "New Anticancer Therapy",
        EndpointReason.MissedAssessments => "Event After Missed Assessments",
        EndpointReason.NoBaseline => "No Complete Baseline Assessment",
        EndpointReason.NoAssessment => "No Adequate Tumor Assessment",
        EndpointReason.NoFollowUp => "No Follow-up",
        EndpointReason.LastKnownAlive => "Alive",
        EndpointReason.DataCutoff => "Alive at Data Cut-off",
        _ => "No Event",
    };

    /// <summary>CNSDTDSC: what the date of a censoring is; null for an event.</summary>
    public static string? CensoringDate(EndpointResult result) => result switch
    {
        { IsEvent: true } => null,
        { Reason: EndpointReason.LastKnownAlive } => "Last Known Alive",
        { Reason: EndpointReason.DataCutoff } => "Data Cut-off",
        { DecidedBy: not null } => "Last Adequate Tumor Assessment",
        _ => "Start Date",
    };
}
