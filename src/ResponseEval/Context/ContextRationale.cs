using System.Globalization;

namespace ResponseEval;

/// <summary>The facts beside a progression event as sentences.</summary>
internal static class ContextRationale
{
    public static void Explain(EventContext context, List<FindingExplanation> explanations)
    {
        var at = $"progression {DateRange.Iso(context.Date)}: ";
        if (context.Stability.State != StabilityState.Unknown)
            explanations.Add(new(ClinicalContext.Name, at + context.Stability, "Seymour et al. 2017, clinical stability"));
        foreach (var symptom in context.Symptoms)
            explanations.Add(new(ClinicalContext.Name, at + Text(symptom), "recorded score"));
        foreach (var fact in context.Biomarkers)
            explanations.Add(new(ClinicalContext.Name, at + Text(fact), Sources(fact)));
    }

    private static string Text(SymptomFact symptom)
    {
        var score = symptom.Score;
        var scale = score.Scale is null ? score.Instrument : $"{score.Instrument} {score.Scale}";
        var start = symptom.AtStart is { } first ? $", {Number(first.Value)} at start ({DateRange.Iso(first.Date)})" : ", none at start";
        var change = symptom.HasWorsened switch
        {
            true => $"; worse by at least {Number(score.MeaningfulChange!.Value)}",
            false => $"; not worse by {Number(score.MeaningfulChange!.Value)}",
            _ => "",
        };
        return $"{scale} {Number(score.Value)} on {DateRange.Iso(score.Date)}{start}, higher is {Vocabulary.WordOf(score.Direction)}{change}";
    }

    private static string Text(BiomarkerFact fact)
    {
        var biomarker = fact.Biomarker;
        var parts = new List<string> { Label(biomarker) };
        if (biomarker.Value is { } value)
            parts.Add(Number(value) + Unit(biomarker.Kind));
        if (biomarker.State != BiomarkerState.Unspecified)
            parts.Add(Vocabulary.WordOf(biomarker.State));
        parts.Add($"({DateRange.Iso(biomarker.Date)}{(fact.IsNear ? ", near the event" : "")})");
        var text = string.Join(' ', parts);
        foreach (var (cutoff, isReached) in fact.Cutoffs)
            text += $"; {(isReached ? "reaches" : "does not reach")} {Limit(cutoff)}";
        return text;
    }

    private static string Sources(BiomarkerFact fact) =>
        string.Join("; ", fact.Cutoffs.Select(entry => entry.Cutoff.Source)) is { Length: > 0 } sources ? sources : "recorded biomarker";

    private static string Limit(BiomarkerCutoff cutoff) =>
        cutoff.Threshold is { } threshold ? Number(threshold) + Unit(cutoff.Kind) : Vocabulary.WordOf(cutoff.State);

    private static string Label(Biomarker biomarker) => biomarker.Kind switch
    {
        BiomarkerKind.PdL1TumorProportionScore => "PD-L1 TPS",
        BiomarkerKind.PdL1CombinedPositiveScore => "PD-L1 CPS",
        BiomarkerKind.TumorMutationalBurden => "TMB",
        BiomarkerKind.MicrosatelliteInstability => "microsatellite instability",
        BiomarkerKind.MismatchRepair => "mismatch repair",
        BiomarkerKind.InfiltratingLymphocytes => "infiltrating lymphocytes",
        BiomarkerKind.HlaClassI => "HLA class I",
        BiomarkerKind.Beta2Microglobulin => "B2M",
        BiomarkerKind.ResistanceMutation => "mutation in " + biomarker.Name,
        _ => "checkpoint " + biomarker.Name,
    };

    private static string Unit(BiomarkerKind kind) => kind switch
    {
        BiomarkerKind.PdL1TumorProportionScore or BiomarkerKind.InfiltratingLymphocytes => " %",
        BiomarkerKind.TumorMutationalBurden => " mutations/Mb",
        _ => "",
    };

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
