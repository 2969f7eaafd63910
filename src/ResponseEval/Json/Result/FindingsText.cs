namespace ResponseEval;

/// <summary>Writes what RECIST alone cannot say: hyper-progression, kinetics, ctDNA, resistance, phenomena and context.</summary>
internal static class FindingsText
{
    public static void Write(SubjectEvaluation evaluation, bool explain, bool growthModels, ref JsonText json)
    {
        var beyond = BeyondRecist.Of(evaluation);
        var fit = growthModels ? GrowthModels.Of(evaluation) : null;
        HyperprogressionText.Write(beyond.Hyperprogression, ref json);
        KineticsText.Write(beyond.Kinetics, ref json, fit);
        CtdnaText.Write(beyond.Ctdna, ref json);
        ResistanceText.Write(beyond.Phenomena.Resistance, ref json);
        PhenomenaText.Write(beyond.Phenomena, ref json);
        ContextText.Write(beyond.Context, ref json);
        if (explain)
            WriteExplanations(fit is null ? beyond.Explain() : beyond.Explain().Append(fit.Explain()), ref json);
    }

    private static void WriteExplanations(IEnumerable<FindingExplanation> explanations, ref JsonText json)
    {
        var start = ",\"findings\":[{\"finding\":"u8;
        foreach (var explanation in explanations)
        {
            json.Raw(start);
            json.Text(explanation.Finding);
            json.Raw(",\"text\":"u8);
            json.Text(explanation.Text);
            json.Raw(",\"source\":"u8);
            json.Text(explanation.Source);
            json.Raw("}"u8);
            start = ",{\"finding\":"u8;
        }

        json.Raw("]"u8);
    }
}
