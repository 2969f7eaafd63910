namespace ResponseEval.Cdisc;

/// <summary>A date that can end a time to event in the way of admiral 1.4.2.</summary>
/// <param name="Variable">ADT of a parameter of ADRS, or a variable of ADSL.</param>
/// <param name="Parameter">PARAMCD in ADRS, without the suffix of the assessor; null for ADSL.</param>
/// <param name="Description">EVNTDESC.</param>
/// <param name="CensoringDescription">CNSDTDSC; null for an event.</param>
internal sealed record PeerDateSource(string Variable, string? Parameter, string Description, string? CensoringDescription);

/// <summary>A time to event in the way of admiral 1.4.2.</summary>
/// <param name="Code">PARAMCD.</param>
/// <param name="Name">PARAM.</param>
/// <param name="Start">The parameter of ADRS whose date begins the time, for those who have it; null for the randomization.</param>
/// <param name="Events">What is an event: the first one, of those on one date the first in this list.</param>
/// <param name="Censorings">What censors without an event: the last one, of those on one date the last in this list.</param>
internal sealed record PeerTimeToEvent(
    string Code, string Name, string? Start, ValueList<PeerDateSource> Events, ValueList<PeerDateSource> Censorings)
{
    private static readonly PeerDateSource _progression = new("ADT", "PD", "Disease Progression", null);
    private static readonly PeerDateSource _death = new("ADT", "DEATH", "Death", null);
    private static readonly PeerDateSource _lastAssessment = new("ADT", "LSTA", "Last Tumor Assessment", "Last Tumor Assessment");
    private static readonly PeerDateSource _lastAlive = new("LSTALVDT", null, "Alive", "Alive During Study");
    private static readonly PeerDateSource _randomization = new("RANDDT", null, "Randomization", "Randomization");

    /// <summary>The overall survival, which no assessor bears on.</summary>
    public static PeerTimeToEvent OverallSurvival { get; } = new("OS", "Overall Survival", null, [_death], [_lastAlive, _randomization]);

    /// <summary>
    /// The times that every assessor has of his own. The package derives PFS and RSD in its template; CRSD is RSD from the confirmed
    /// response.
    /// </summary>
    public static ValueList<PeerTimeToEvent> OfAssessor { get; } =
    [
        new("PFS", "Progression Free Survival", null, [_progression, _death], [_lastAssessment, _randomization]),
        new("RSD", "Duration of Response", "RSP", [_progression, _death], [_lastAssessment]),
        new("CRSD", "Duration of Confirmed Response", "CRSP", [_progression, _death], [_lastAssessment]),
    ];
}
