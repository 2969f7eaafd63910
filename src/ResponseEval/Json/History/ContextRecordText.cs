namespace ResponseEval;

/// <summary>Writes biomarkers and symptom scores.</summary>
internal static class ContextRecordText
{
    public static void Write(SubjectHistory history, ref JsonText json)
    {
        for (var i = 0; i < history.Biomarkers.Count; i++)
            Write(history.Biomarkers[i], i == 0 ? ",\"biomarkers\":[{\"date\":"u8 : ",{\"date\":"u8, ref json);
        if (history.Biomarkers.Count > 0)
            json.Raw("]"u8);
        for (var i = 0; i < history.Symptoms.Count; i++)
            Write(history.Symptoms[i], i == 0 ? ",\"symptoms\":[{\"date\":"u8 : ",{\"date\":"u8, ref json);
        if (history.Symptoms.Count > 0)
            json.Raw("]"u8);
    }

    /// <summary>Writes the members of a biomarker after its date.</summary>
    public static void WriteMembers(Biomarker biomarker, ref JsonText json)
    {
        json.Raw(",\"kind\":"u8);
        json.Word(Vocabulary.BiomarkerKinds, biomarker.Kind);
        if (biomarker.Value is { } value)
        {
            json.Raw(",\"value\":"u8);
            json.Real(value);
        }

        if (biomarker.State != BiomarkerState.Unspecified)
        {
            json.Raw(",\"state\":"u8);
            json.Word(Vocabulary.BiomarkerStates, biomarker.State);
        }

        HistoryText.Text(",\"name\":"u8, biomarker.Name, ref json);
        HistoryText.Text(",\"assay\":"u8, biomarker.Assay, ref json);
        HistoryText.Text(",\"lesion\":"u8, biomarker.Lesion, ref json);
    }

    private static void Write(Biomarker biomarker, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(biomarker.Date);
        WriteMembers(biomarker, ref json);
        json.Raw("}"u8);
    }

    private static void Write(SymptomScore score, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(score.Date);
        json.Raw(",\"instrument\":"u8);
        json.Text(score.Instrument);
        HistoryText.Text(",\"scale\":"u8, score.Scale, ref json);
        json.Raw(",\"value\":"u8);
        json.Real(score.Value);
        json.Raw(",\"higherIs\":"u8);
        json.Word(Vocabulary.ScoreDirections, score.Direction);
        if (score.MeaningfulChange is { } change)
        {
            json.Raw(",\"meaningfulChange\":"u8);
            json.Real(change);
        }

        json.Raw("}"u8);
    }
}
