namespace ResponseEval;

/// <summary>
/// Acquired resistance (Schoenfeld et al., Ann Oncol 2021;32:1597-1607): an objective response (CR or PR) to anti-PD-(L)1, then progression up to six
/// months after the last dose, inclusive. No confirming scan is asked for.
/// </summary>
internal static class SchoenfeldAcquiredResistance
{
    public static ResistanceFinding Of(ResistanceFacts facts, ResistanceOptions options)
    {
        var finding = new ResistanceFinding { Definition = ResistanceDefinition.Schoenfeld2021 };
        if (facts.BestResponse is not (IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse))
            return finding with { Status = FindingStatus.NotMet, Reason = PhenomenonReason.NoResponse };
        if (facts.BenefitDays is null)
            return finding with { Reason = PhenomenonReason.NoTreatmentStart };
        if (facts.ExposureDays <= 0)
            return finding with { Reason = PhenomenonReason.InsufficientExposure };
        return facts.DaysAfterLastDose > options.SixMonthsDays
            ? finding with { Status = FindingStatus.NotMet, Reason = PhenomenonReason.OffTreatment, Kind = ResistanceKind.LateAfterStop }
            : finding with { Status = FindingStatus.Met, Kind = ResistanceKind.Acquired };
    }
}
