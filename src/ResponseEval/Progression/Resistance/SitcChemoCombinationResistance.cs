namespace ResponseEval;

/// <summary>Resistance to checkpoint blockade with chemotherapy (SITC: Rizvi et al., J Immunother Cancer 2023;11:e005920, table 3).</summary>
/// <remarks>
/// Primary: progression by RECIST within six months, inclusive, whatever the best response; exposure of 6 to 8 weeks, or any if the progression is rapid,
/// and progression within that exposure is. Secondary: exposure and progression beyond six months. No confirming scan is asked for. Day 180 is primary
/// here and secondary under monotherapy. For recurrence after the end of treatment the paper gives no definition; the 12 weeks of monotherapy are used.
/// </remarks>
internal static class SitcChemoCombinationResistance
{
    public static ResistanceFinding Of(ResistanceFacts facts, ResistanceOptions options)
    {
        var finding = new ResistanceFinding { Definition = ResistanceDefinition.Rizvi2023 };
        if (facts.BenefitDays is not { } benefit || facts.ExposureDays is not { } exposure)
            return finding with { Reason = PhenomenonReason.NoTreatmentStart };
        if (facts.DaysAfterLastDose > options.OnTreatmentDays)
            return finding with { Status = FindingStatus.NotMet, Reason = PhenomenonReason.OffTreatment, Kind = ResistanceKind.LateAfterStop };
        if (benefit <= options.SixMonthsDays)
            return exposure >= options.MinimumExposureDays || facts.IsRapid
                ? finding with { Status = FindingStatus.Met, Kind = ResistanceKind.Primary }
                : finding with { Reason = PhenomenonReason.InsufficientExposure };
        return exposure > options.SixMonthsDays
            ? finding with { Status = FindingStatus.Met, Kind = ResistanceKind.Secondary }
            : finding with { Reason = PhenomenonReason.InsufficientExposure };
    }
}
