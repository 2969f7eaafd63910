using System.Globalization;

namespace ResponseEval;

/// <summary>ctDNA findings in words: facts with numbers and sources.</summary>
internal static class CtdnaRationale
{
    private const string Test = "Przyborowski and Wilenski 1940";
    private const string Values = "half or twice, default without counts";

    public static List<FindingExplanation> Explain(CtdnaFindings findings)
    {
        var lines = new List<FindingExplanation>();
        foreach (var change in findings.Changes)
            lines.Add(new("ctdna", $"{Iso(change.Index.Date)} against {Iso(change.Reference.Date)}: {Words(change)}", Source(change)));
        foreach (var response in findings.MolecularResponses)
            lines.Add(MolecularResponseRationale.Explain(response));
        foreach (var progression in findings.AtProgression)
            lines.Add(AtProgression(progression));
        foreach (var discordance in findings.Discordances)
            lines.Add(Discordance(discordance));
        return lines;
    }

    /// <summary>Molecular responses that are met, what ctDNA supports at progression events, and disagreement with imaging.</summary>
    public static List<FindingExplanation> ExplainFired(CtdnaFindings findings)
    {
        var lines = new List<FindingExplanation>();
        foreach (var response in findings.MolecularResponses)
            if (response.Status == MolecularResponseStatus.Met)
                lines.Add(MolecularResponseRationale.Explain(response));
        foreach (var progression in findings.AtProgression)
            if (progression.Support is CtdnaSupport.SupportsProgression or CtdnaSupport.SupportsPseudoProgression)
                lines.Add(AtProgression(progression));
        foreach (var discordance in findings.Discordances)
            lines.Add(Discordance(discordance));
        return lines;
    }

    /// <summary>What changed, and the numbers that decided.</summary>
    public static string Words(CtdnaComparison change) => Verdict(change) + ", " + Numbers(change);

    public static string Source(CtdnaComparison change) => change.Exposure == CountExposure.None ? Values : Test;

    /// <summary>A number with six significant digits.</summary>
    public static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => DateRange.Iso(date);

    /// <summary>A level with its unit: <c>0.034</c>, <c>not detected (at most 0.003)</c>.</summary>
    public static string Level(CtdnaLevel level, CtdnaUnit unit) => level switch
    {
        { IsDetected: null } => "not known",
        { IsDetected: false, Limit: { } limit } => $"not detected (at most {Number(limit)}{Unit(unit)})",
        { IsDetected: false } => "not detected (limit not known)",
        { Value: { } value } => Number(value) + Unit(unit),
        _ => "detected, without a value",
    };

    private static string Verdict(CtdnaComparison change) => change.Change switch
    {
        CtdnaChange.Fall => "fall",
        CtdnaChange.Rise => "rise",
        CtdnaChange.NotDistinguishable when change.IsClearance => "no longer detected, by how much is not known",
        CtdnaChange.NotDistinguishable => "not distinguishable",
        _ => "not comparable",
    };

    private static string Numbers(CtdnaComparison change)
    {
        if (change is not { ReferenceCount: { } before, IndexCount: { } after, Interval: { } interval })
            return $"{Level(change.ReferenceLevel, change.Reference.Unit)} to {Level(change.IndexLevel, change.Index.Unit)}{Ratio(change.Ratio)}";
        var exposure = change.Exposure == CountExposure.Molecules ? "" : " ml";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{before.Mutant} in {Number(before.Exposure)}{exposure} to {after.Mutant} in {Number(after.Exposure)}{exposure}{Ratio(change.Ratio)}, 95 % interval {Number(interval.Lower)} to {(double.IsPositiveInfinity(interval.Upper) ? "no bound" : Number(interval.Upper))}");
    }

    private static string Ratio(double? ratio) => ratio is { } known ? $", ratio {Number(known)}" : "";

    private static string Unit(CtdnaUnit unit) => unit switch
    {
        CtdnaUnit.MeanTumorMoleculesPerMilliliter => " MTM/mL",
        CtdnaUnit.CopiesPerMilliliter => " copies/mL",
        CtdnaUnit.VariantAlleleFraction => " VAF",
        CtdnaUnit.TumorFraction => " TF",
        _ => "",
    };

    private static FindingExplanation AtProgression(CtdnaAtProgression at)
    {
        var verdict = at.Support switch
        {
            CtdnaSupport.SupportsPseudoProgression => "supports pseudo-progression",
            CtdnaSupport.SupportsProgression => "supports progression",
            CtdnaSupport.Inconclusive => "inconclusive",
            _ => "not available",
        };
        var text = $"progression {Iso(at.Date)}, {verdict}: {Why(at)}";
        if (at.Probability is { } probability)
            text += $"; {PseudoProgressionProbability.Label} probability of pseudo-progression {Percent(probability.Value)} "
                + $"({Percent(probability.Interval.Lower)} to {Percent(probability.Interval.Upper)}) with a prior of {Percent(probability.Prior)}; "
                + $"{Percent(probability.AtLowestPrior)} with {Percent(PseudoProgressionProbability.LowestPrior)}, "
                + $"{Percent(probability.AtHighestPrior)} with {Percent(PseudoProgressionProbability.HighestPrior)}";
        var source = at.Probability is null ? at.Comparison is { } comparison ? Source(comparison) : Values : "Lee et al. 2018";
        return new("ctdnaAtProgression", text, source);
    }

    private static string Why(CtdnaAtProgression at)
    {
        if (at.Comparison is not { } comparison)
            return at.Reason == CtdnaSupportReason.NoReferenceSample
                ? $"no sample on or up to {CtdnaReference.OldestDays} days before the first dose"
                : $"no sample of the reference's assay and unit from {CtdnaAtProgression.DaysBefore} days before to {CtdnaAtProgression.DaysAfter} days after";
        var words = $"sample of {Iso(comparison.Index.Date)} against {Iso(comparison.Reference.Date)}: {Words(comparison)}";
        return at.Reason switch
        {
            CtdnaSupportReason.CentralNervousSystemOnly => words + "; but the new lesions lie in brain or meninges alone, which plasma does not see",
            CtdnaSupportReason.RoseEarly => words + $"; but less than {CtdnaAtProgression.RiseCountsFromDay} days after the start dying cells release it",
            _ => words,
        };
    }

    private static FindingExplanation Discordance(CtdnaDiscordance discordance) => new(
        "ctdnaDiscordance",
        $"{Iso(discordance.Date)} {discordance.Response.Code()} by imaging, ctDNA of {Iso(discordance.Comparison.Index.Date)}: {Words(discordance.Comparison)}",
        discordance.Kind == CtdnaDiscordanceKind.ProgressionWithFall ? "Lee et al. 2018" : "Cancer Res Commun 2022;2:1174");

    private static string Percent(double share) => (100 * share).ToString("0.0 '%'", CultureInfo.InvariantCulture);
}
