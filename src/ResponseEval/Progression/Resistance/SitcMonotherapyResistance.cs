namespace ResponseEval;

/// <summary>
/// Resistance to single-agent anti-PD-(L)1 (SITC: Kluger et al., J Immunother Cancer 2020;8:e000398, in the reading in which it is applied: six months
/// are 180 days).
/// </summary>
/// <remarks>
/// Primary: exposure of at least 6 weeks, and progression as best response or a benefit of less than six months. Secondary: exposure and benefit of at
/// least six months. Progression more than 12 weeks after the last dose is late. A confirming scan at least 4 weeks later is asked for.
/// </remarks>
internal static class SitcMonotherapyResistance
{
    public static ResistanceFinding Of(ResistanceFacts facts, ResistanceOptions options)
    {
        var finding = new ResistanceFinding { Definition = ResistanceDefinition.Kluger2020 };
        if (facts.BenefitDays is not { } benefit || facts.ExposureDays is not { } exposure)
            return finding with { Reason = PhenomenonReason.NoTreatmentStart };
        if (exposure < options.MinimumExposureDays && !(options.AcceptRapidProgression && facts.IsRapid))
            return finding with { Reason = PhenomenonReason.InsufficientExposure };
        if (facts.DaysAfterLastDose > options.OnTreatmentDays)
            return finding with { Status = FindingStatus.NotMet, Reason = PhenomenonReason.OffTreatment, Kind = ResistanceKind.LateAfterStop };
        var kind = KindOf(facts.BestResponse, benefit, options);
        if (kind == ResistanceKind.Unclassified)
            return finding with { Status = FindingStatus.NotMet, Kind = kind };
        if (kind == ResistanceKind.Secondary && benefit >= options.SixMonthsDays && exposure < options.SixMonthsDays)
            return finding with { Reason = PhenomenonReason.InsufficientExposure };
        finding = finding with
        {
            Kind = kind,
            Confirmation = facts.ConfirmedAfterDays is null ? ProgressionConfirmation.Unconfirmed : ProgressionConfirmation.Confirmed,
        };
        var isWaived = options.WaiveAfterClinicalOutcome && facts.ClinicalOutcome != ClinicalOutcome.None;
        return facts.IsOpen && !isWaived
            ? finding with { Reason = PhenomenonReason.Unconfirmed }
            : finding with { Status = FindingStatus.Met };
    }

    private static ResistanceKind KindOf(IrecistResponse best, int benefit, ResistanceOptions options)
    {
        if (best is IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression)
            return ResistanceKind.Primary;
        if (benefit >= options.SixMonthsDays)
            return ResistanceKind.Secondary;
        if (best is not (IrecistResponse.CompleteResponse or IrecistResponse.PartialResponse))
            return ResistanceKind.Primary;
        return options.ShortResponse switch
        {
            ShortResponsePolicy.Primary => ResistanceKind.Primary,
            ShortResponsePolicy.Secondary => ResistanceKind.Secondary,
            _ => ResistanceKind.Unclassified,
        };
    }
}
