namespace ResponseEval;

/// <summary>Writes the member <c>context</c> of a result: one object for each progression event.</summary>
internal static class ContextText
{
    public static void Write(ClinicalContext context, ref JsonText json)
    {
        json.Raw(",\"context\":["u8);
        for (var i = 0; i < context.Events.Count; i++)
            Write(context.Events[i], i == 0 ? "{\"progression\":"u8 : ",{\"progression\":"u8, ref json);
        json.Raw("]"u8);
    }

    private static void Write(EventContext context, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(context.Date);
        PseudoProgressionText.Write(context.Stability, ref json);
        json.Raw(",\"symptoms\":["u8);
        for (var i = 0; i < context.Symptoms.Count; i++)
            Write(context.Symptoms[i], i == 0 ? "{\"instrument\":"u8 : ",{\"instrument\":"u8, ref json);
        json.Raw("],\"biomarkers\":["u8);
        for (var i = 0; i < context.Biomarkers.Count; i++)
            Write(context.Biomarkers[i], i == 0 ? "{\"date\":"u8 : ",{\"date\":"u8, ref json);
        json.Raw("]}"u8);
    }

    private static void Write(SymptomFact symptom, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Text(symptom.Score.Instrument);
        json.Raw(",\"scale\":"u8);
        json.TextOrNull(symptom.Score.Scale);
        PhenomenaText.Date(",\"date\":"u8, symptom.Score.Date, ref json);
        json.Raw(",\"value\":"u8);
        json.Real(symptom.Score.Value);
        json.Raw(",\"atStart\":"u8);
        if (symptom.AtStart is { } first)
            json.Real(first.Value);
        else
            json.Null();
        PhenomenaText.Flag(",\"worsened\":"u8, symptom.HasWorsened, ref json);
        json.Raw("}"u8);
    }

    private static void Write(BiomarkerFact fact, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(fact.Biomarker.Date);
        ContextRecordText.WriteMembers(fact.Biomarker, ref json);
        PhenomenaText.Flag(",\"near\":"u8, fact.IsNear, ref json);
        json.Raw(",\"cutoffs\":["u8);
        var isFirst = true;
        foreach (var (cutoff, isReached) in fact.Cutoffs)
        {
            json.Raw(isFirst ? "{\"at\":"u8 : ",{\"at\":"u8);
            isFirst = false;
            if (cutoff.Threshold is { } threshold)
                json.Real(threshold);
            else
                json.Word(Vocabulary.BiomarkerStates, cutoff.State);
            PhenomenaText.Flag(",\"reached\":"u8, isReached, ref json);
            json.Raw(",\"source\":"u8);
            json.Text(cutoff.Source);
            json.Raw("}"u8);
        }

        json.Raw("]}"u8);
    }
}
