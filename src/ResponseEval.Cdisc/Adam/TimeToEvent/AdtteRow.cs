namespace ResponseEval.Cdisc;

/// <summary>One record of ADTTE, Time-to-Event Analysis (ADaM Basic Data Structure for Time-to-Event Analyses 1.0).</summary>
public sealed record AdtteRow
{
    /// <summary>USUBJID.</summary>
    public required string SubjectId { get; init; }

    /// <summary>ASEQ: the number of the row within the subject, from 1, in the order of PARAMCD.</summary>
    public int Sequence { get; internal set; }

    /// <summary>PARAMCD.</summary>
    public required string ParameterCode { get; init; }

    /// <summary>PARAM.</summary>
    public required string ParameterName { get; init; }

    /// <summary>STARTDT, the origin of the time.</summary>
    public DateOnly StartDate { get; init; }

    /// <summary>ADT, the date of the event or of the censoring.</summary>
    public DateOnly Date { get; init; }

    /// <summary>AVAL: days from <see cref="StartDate"/> to <see cref="Date"/>, both counted.</summary>
    public int Days => Date.DayNumber - StartDate.DayNumber + 1;

    /// <summary>
    /// CNSR: 0 for an event; for a censoring 1, or the number of its reason where the preset has a censoring rule (<see
    /// cref="AdamPreset.Censoring"/>).
    /// </summary>
    public int Censoring { get; init; }

    /// <summary>EVNTDESC, what happened at <see cref="Date"/>.</summary>
    public required string EventDescription { get; init; }

    /// <summary>CNSDTDSC, what the date of a censoring is; null for an event.</summary>
    public string? CensoringDescription { get; init; }

    /// <summary>
    /// SRCDOM, SRCVAR and SRCSEQ: the record that shows what happened, or the last that shows that it had not; null where no record has the
    /// date.
    /// </summary>
    public SourceReference? Source { get; init; }
}
