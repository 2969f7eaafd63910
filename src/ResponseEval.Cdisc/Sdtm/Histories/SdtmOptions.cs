namespace ResponseEval.Cdisc;

/// <summary>The choices in turning SDTM records into histories.</summary>
public sealed record SdtmOptions
{
    /// <summary>The default choices.</summary>
    public static SdtmOptions Default { get; } = new();

    /// <summary>
    /// How a date without its day is filled in where no full date of the same assessment tells the day. First by default: the date of an assessment is
    /// that of its first scan, a baseline scan stays before the first dose of the same month, and no progression is dated too late. A date without
    /// its month is never filled in.
    /// </summary>
    public DateImputation PartialDates { get; init; } = DateImputation.First;
}
