namespace ResponseEval;

/// <summary>Writes the member <c>phenomena</c> of a result.</summary>
internal static class PhenomenaText
{
    public static void Write(Phenomena phenomena, ref JsonText json)
    {
        json.Raw(",\"phenomena\":{\"pseudoProgression\":"u8);
        PseudoProgressionText.Write(phenomena.PseudoProgression, ref json);
        Write(phenomena.DelayedResponse, ref json);
        Write(phenomena.DissociatedResponse, ref json);
        Write(phenomena.Oligoprogression, ref json);
        Write(phenomena.AbscopalResponse, ref json);
        Write(phenomena.DiseaseControl, ref json);
        json.Raw("}"u8);
    }

    /// <summary>Writes status and reason as the first members of an object.</summary>
    public static void Begin(FindingStatus status, PhenomenonReason reason, ref JsonText json)
    {
        json.Raw("{\"status\":"u8);
        json.Word(ResultWords.FindingStatuses, status);
        Reason(",\"reason\":"u8, reason, ref json);
    }

    public static void Reason(ReadOnlySpan<byte> name, PhenomenonReason reason, ref JsonText json)
    {
        json.Raw(name);
        if (reason == PhenomenonReason.None)
            json.Null();
        else
            json.Word(PhenomenonWords.Reasons, reason);
    }

    public static void Date(ReadOnlySpan<byte> name, DateOnly? date, ref JsonText json)
    {
        json.Raw(name);
        json.DateOrNull(date);
    }

    public static void Whole(ReadOnlySpan<byte> name, int? value, ref JsonText json)
    {
        json.Raw(name);
        if (value is { } number)
            json.Whole(number);
        else
            json.Null();
    }

    public static void Flag(ReadOnlySpan<byte> name, bool? value, ref JsonText json)
    {
        json.Raw(name);
        if (value is { } flag)
            json.Flag(flag);
        else
            json.Null();
    }

    private static void Write(DelayedResponse finding, ref JsonText json)
    {
        json.Raw(",\"delayedResponse\":"u8);
        Begin(finding.Status, finding.Reason, ref json);
        Date(",\"date\":"u8, finding.FirstResponse, ref json);
        Whole(",\"day\":"u8, finding.Days, ref json);
        Flag(",\"lateOnset\":"u8, finding.LateOnset, ref json);
        Date(",\"earlierProgression\":"u8, finding.EarlierProgression, ref json);
        json.Raw("}"u8);
    }

    private static void Write(DissociatedResponse finding, ref JsonText json)
    {
        json.Raw(",\"dissociatedResponse\":"u8);
        Begin(finding.Status, finding.Reason, ref json);
        Date(",\"date\":"u8, finding.Date, ref json);
        Lesions(",\"responding\":["u8, finding.Responding, ref json);
        Lesions(",\"progressing\":["u8, finding.Progressing, ref json);
        Lesions(",\"newLesions\":["u8, finding.NewLesions, ref json);
        json.Raw("}"u8);
    }

    private static void Write(Oligoprogression finding, ref JsonText json)
    {
        json.Raw(",\"oligoprogression\":"u8);
        Begin(finding.Status, finding.Reason, ref json);
        Date(",\"date\":"u8, finding.Date, ref json);
        Flag(",\"confirmed\":"u8, finding.IsConfirmed, ref json);
        Whole(",\"progressing\":"u8, finding.Progressing, ref json);
        Whole(",\"newLesions\":"u8, finding.NewLesions, ref json);
        Whole(",\"organs\":"u8, finding.Organs, ref json);
        Whole(",\"withoutOrgan\":"u8, finding.WithoutOrgan, ref json);
        Whole(",\"notProgressing\":"u8, finding.NotProgressing, ref json);
        Whole(",\"missing\":"u8, finding.Missing, ref json);
        json.Raw("}"u8);
    }

    private static void Write(AbscopalResponse finding, ref JsonText json)
    {
        json.Raw(",\"abscopalResponse\":"u8);
        Begin(finding.Status, finding.Reason, ref json);
        Date(",\"radiotherapy\":"u8, finding.Radiotherapy, ref json);
        Date(",\"referenceScan\":"u8, finding.ReferenceScan, ref json);
        Whole(",\"lesionsResponding\":"u8, finding.LesionsResponding, ref json);
        json.Raw(",\"best\":"u8);
        if (finding.Best is { } best)
            Lesion(best, ref json);
        else
            json.Null();
        Date(",\"bestDate\":"u8, finding.BestDate, ref json);
        Flag(",\"confounded\":"u8, finding.IsConfounded, ref json);
        json.Raw("}"u8);
    }

    private static void Write(DiseaseControl finding, ref JsonText json)
    {
        json.Raw(",\"diseaseControl\":"u8);
        Begin(finding.Status, finding.Reason, ref json);
        json.Raw(",\"bestResponse\":"u8);
        json.Word(ResultWords.Irecist, finding.BestResponse);
        Date(",\"start\":"u8, finding.Start, ref json);
        Date(",\"end\":"u8, finding.End, ref json);
        Whole(",\"days\":"u8, finding.Days, ref json);
        Flag(",\"ended\":"u8, finding.HasEnded, ref json);
        json.Raw(",\"durable\":"u8);
        json.Word(ResultWords.FindingStatuses, finding.Durable);
        Reason(",\"durableReason\":"u8, finding.DurableReason, ref json);
        json.Raw("}"u8);
    }

    private static void Lesions(ReadOnlySpan<byte> start, ValueList<LesionComparison> lesions, ref JsonText json)
    {
        json.Raw(start);
        for (var i = 0; i < lesions.Count; i++)
        {
            if (i > 0)
                json.Raw(","u8);
            Lesion(lesions[i], ref json);
        }

        json.Raw("]"u8);
    }

    private static void Lesion(LesionComparison lesion, ref JsonText json)
    {
        json.Raw("{\"lesion\":"u8);
        json.Text(lesion.Lesion);
        Size(",\"fromMm\":"u8, lesion.From, ref json);
        Size(",\"toMm\":"u8, lesion.To, ref json);
        json.Raw("}"u8);
    }

    private static void Size(ReadOnlySpan<byte> name, Length? length, ref JsonText json)
    {
        json.Raw(name);
        if (length is { } known)
            json.Hundredths(known.Hundredths);
        else
            json.Null();
    }
}
