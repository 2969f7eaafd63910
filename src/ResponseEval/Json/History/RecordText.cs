namespace ResponseEval;

/// <summary>Writes ctDNA samples, clinical states and events.</summary>
internal static class RecordText
{
    public static void Write(SubjectHistory history, ref JsonText json)
    {
        for (var i = 0; i < history.Ctdna.Count; i++)
            Write(history.Ctdna[i], i == 0 ? ",\"ctdna\":[{\"date\":"u8 : ",{\"date\":"u8, ref json);
        if (history.Ctdna.Count > 0)
            json.Raw("]"u8);
        for (var i = 0; i < history.Clinical.Count; i++)
            Write(history.Clinical[i], i == 0 ? ",\"clinical\":[{\"date\":"u8 : ",{\"date\":"u8, ref json);
        if (history.Clinical.Count > 0)
            json.Raw("]"u8);
        for (var i = 0; i < history.Events.Count; i++)
            Write(history.Events[i], i == 0 ? ",\"events\":[{\"date\":"u8 : ",{\"date\":"u8, ref json);
        if (history.Events.Count > 0)
            json.Raw("]"u8);
    }

    private static void Write(CtdnaSample sample, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(sample.Date);
        HistoryText.Text(",\"assay\":"u8, sample.Assay, ref json);
        if (sample.Unit != CtdnaUnit.Unspecified)
        {
            json.Raw(",\"unit\":"u8);
            json.Word(Vocabulary.CtdnaUnits, sample.Unit);
        }

        Real(",\"value\":"u8, sample.Value, ref json);
        Flag(",\"detected\":"u8, sample.Detected, ref json);
        Real(",\"limitOfDetection\":"u8, sample.LimitOfDetection, ref json);
        Whole(",\"mutantMolecules\":"u8, sample.MutantMolecules, ref json);
        Whole(",\"totalMolecules\":"u8, sample.TotalMolecules, ref json);
        Real(",\"plasmaMl\":"u8, sample.PlasmaMilliliters, ref json);
        for (var i = 0; i < sample.Variants.Count; i++)
        {
            json.Raw(i == 0 ? ",\"variants\":[{\"id\":"u8 : ",{\"id\":"u8);
            json.Text(sample.Variants[i].Id);
            Whole(",\"mutantMolecules\":"u8, sample.Variants[i].MutantMolecules, ref json);
            Whole(",\"totalMolecules\":"u8, sample.Variants[i].TotalMolecules, ref json);
            json.Raw("}"u8);
        }

        json.Raw(sample.Variants.Count > 0 ? "]}"u8 : "}"u8);
    }

    private static void Write(ClinicalStatus status, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(status.Date);
        Whole(",\"ecog\":"u8, status.Ecog, ref json);
        Flag(",\"stable\":"u8, status.Stable, ref json);
        json.Raw("}"u8);
    }

    private static void Write(SubjectEvent subjectEvent, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(subjectEvent.Date);
        json.Raw(",\"kind\":"u8);
        json.Word(Vocabulary.EventKinds, subjectEvent.Kind);
        if (subjectEvent.Cause != DeathCause.Unknown)
        {
            json.Raw(",\"cause\":"u8);
            json.Word(Vocabulary.DeathCauses, subjectEvent.Cause);
        }

        if (subjectEvent.Reason != StopReason.Unknown)
        {
            json.Raw(",\"reason\":"u8);
            json.Word(Vocabulary.StopReasons, subjectEvent.Reason);
        }

        HistoryText.Text(",\"lesion\":"u8, subjectEvent.Lesion, ref json);
        json.Raw("}"u8);
    }

    private static void Real(ReadOnlySpan<byte> name, double? value, ref JsonText json)
    {
        if (value is not { } number)
            return;
        json.Raw(name);
        json.Real(number);
    }

    private static void Whole(ReadOnlySpan<byte> name, long? value, ref JsonText json)
    {
        if (value is not { } number)
            return;
        json.Raw(name);
        json.Whole(number);
    }

    private static void Flag(ReadOnlySpan<byte> name, bool? value, ref JsonText json)
    {
        if (value is not { } flag)
            return;
        json.Raw(name);
        json.Flag(flag);
    }
}
