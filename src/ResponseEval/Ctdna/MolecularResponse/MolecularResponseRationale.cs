namespace ResponseEval;

/// <summary>A finding of molecular response in words.</summary>
internal static class MolecularResponseRationale
{
    public static FindingExplanation Explain(MolecularResponseFinding finding) =>
        new(finding.Definition.Code(), Text(finding), Source(finding.Definition));

    /// <summary>The name of a status as outputs spell it.</summary>
    public static string Code(MolecularResponseStatus status) => status switch
    {
        MolecularResponseStatus.Met => "met",
        MolecularResponseStatus.NotMet => "notMet",
        MolecularResponseStatus.Indeterminate => "indeterminate",
        _ => "notEvaluable",
    };

    private static string Text(MolecularResponseFinding finding)
    {
        var verdict = finding.Status switch
        {
            MolecularResponseStatus.Met => "met",
            MolecularResponseStatus.NotMet => "not met",
            MolecularResponseStatus.Indeterminate => "indeterminate, the limit of detection does not tell",
            _ => "not evaluable, " + Why(finding.Reason),
        };
        if (finding.Comparison is not { } comparison)
            return verdict;
        var unit = comparison.Reference.Unit;
        var text = $"{verdict}: {CtdnaRationale.Iso(comparison.Reference.Date)} {CtdnaRationale.Level(finding.ReferenceLevel, unit)}, "
            + $"{CtdnaRationale.Iso(comparison.Index.Date)} {CtdnaRationale.Level(finding.IndexLevel, unit)}";
        if (finding.Ratio is { } ratio)
            text += $", ratio {CtdnaRationale.Number(ratio)}";
        if (finding.Cutoff is { } cutoff)
            text += $", cut-off {CtdnaRationale.Number(cutoff)}";
        if (finding.Status == MolecularResponseStatus.Met && finding.IsSupported is { } supported)
            text += supported ? ", established by the counts" : ", not established by the counts";
        return finding.IsInPublishedUnit ? text : text + "; the paper measured in another unit";
    }

    private static string Why(MolecularResponseReason reason) => reason switch
    {
        MolecularResponseReason.NoReferenceSample => $"no sample on or up to {CtdnaReference.OldestDays} days before the first dose",
        MolecularResponseReason.NoTreatmentStart => "the date of the first dose is not recorded",
        MolecularResponseReason.OtherAssay => "the later samples are of another assay or unit",
        MolecularResponseReason.OtherUnit => "the unit is not that of the paper",
        MolecularResponseReason.UndetectedReference => "no ctDNA in the reference sample",
        MolecularResponseReason.NoValue => "a sample lacks its value",
        MolecularResponseReason.ReferenceTooLow => "the reference sample is below the lowest level of the paper",
        MolecularResponseReason.NoConfirmation => "no second sample confirms the fall",
        _ => "no sample at the time of the paper",
    };

    private static string Source(MolecularResponseDefinition definition) => definition switch
    {
        MolecularResponseDefinition.Lee2018 => "Lee et al. 2018",
        MolecularResponseDefinition.Raja2018 => "Raja et al. 2018",
        MolecularResponseDefinition.Zhang2020 => "Zhang et al. 2020",
        MolecularResponseDefinition.Goldberg2018 => "Goldberg et al. 2018",
        MolecularResponseDefinition.Thompson2021 => "Thompson et al. 2021",
        MolecularResponseDefinition.Anagnostou2019 => "Anagnostou et al. 2019",
        MolecularResponseDefinition.Bratman2020 or MolecularResponseDefinition.Bratman2020Clearance => "Bratman et al. 2020",
        MolecularResponseDefinition.Br36 => "Anagnostou et al. 2023",
        _ => "ctMoniTR, Vega et al. 2022",
    };
}
