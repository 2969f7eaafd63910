namespace ResponseEval;

/// <summary>Why a definition of resistance is met or not, with the numbers that decided.</summary>
internal static class ResistanceRationale
{
    public static FindingExplanation Explain(ResistanceFinding finding, ResistanceFacts? facts)
    {
        var name = PhenomenonWords.WordOf(finding.Definition);
        var source = finding.Definition switch
        {
            ResistanceDefinition.Kluger2020 => "SITC, Kluger et al. 2020",
            ResistanceDefinition.Rizvi2023 => "SITC, Rizvi et al. 2023",
            _ => "Schoenfeld et al. 2021",
        };
        var text = PhenomenonText.Verdict(finding.Status, finding.Reason);
        if (finding.Kind != ResistanceKind.None)
            text += Kind(finding.Kind) + "; ";
        return new(name, text + (facts is null ? "no progression event" : Numbers(finding, facts)), source);
    }

    private static string Kind(ResistanceKind kind) => kind switch
    {
        ResistanceKind.Primary => "primary resistance",
        ResistanceKind.Secondary => "secondary resistance",
        ResistanceKind.Acquired => "acquired resistance",
        ResistanceKind.LateAfterStop => "late after the last dose",
        _ => "unclassified",
    };

    private static string Numbers(ResistanceFinding finding, ResistanceFacts facts)
    {
        var parts = new List<string> { $"progression {DateRange.Iso(facts.Progression)}", "best response " + facts.BestResponse.Code() };
        if (facts.BenefitDays is { } benefit)
            parts.Add($"benefit {benefit} days, exposure {facts.ExposureDays} days");
        if (facts.DaysAfterLastDose is { } after)
            parts.Add(after == 0 ? "on treatment" : $"{after} days after the last dose");
        if (finding.Confirmation != ProgressionConfirmation.NotRequired)
            parts.Add(facts.ConfirmedAfterDays is { } days ? $"confirmed after {days} days" : "not confirmed by a scan at least 4 weeks later");
        if (facts.AtFirstFollowUp)
            parts.Add("at the first follow-up");
        return string.Join(", ", parts);
    }
}
