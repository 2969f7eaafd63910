namespace ResponseEval.Cdisc;

/// <summary>Where responses come from.</summary>
public enum ResponseMode
{
    /// <summary>From RS, as they were assigned.</summary>
    Assigned,

    /// <summary>From the measurements in TR, by the rules.</summary>
    Derived,
}

/// <summary>How ADaM data sets are derived. Protocol rules and the censoring of times to event belong to the preset.</summary>
public sealed record AdamOptions
{
    /// <summary>Where the responses of ADRS and ADTTE come from.</summary>
    public ResponseMode Mode { get; init; }

    /// <summary>The preset.</summary>
    public AdamPreset Preset { get; init; } = AdamPreset.Default;

    /// <summary>Who read. The comparison of assigned and derived responses is made for all readers.</summary>
    public ResponseAssessor Assessor { get; init; } = ResponseAssessor.Investigator;

    /// <summary>
    /// The criteria that every subject has rows of. Empty: RECIST 1.1, and iRECIST where it is derived, or where RS of the subject gives any response in it.
    /// </summary>
    public ValueList<ResponseCriterion> Criteria { get; init; }

    /// <summary>How SDTM records become histories.</summary>
    public SdtmOptions Sdtm { get; init; } = SdtmOptions.Default;

    /// <summary>How long texts copied from SDTM can be.</summary>
    public SourceLengths Lengths { get; init; } = SourceLengths.Unknown;
}
