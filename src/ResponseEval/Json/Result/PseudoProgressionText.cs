namespace ResponseEval;

/// <summary>Writes pseudo-progression within the member <c>phenomena</c> of a result.</summary>
internal static class PseudoProgressionText
{
    public static void Write(PseudoProgression finding, ref JsonText json)
    {
        PhenomenaText.Begin(finding.Status, finding.Reason, ref json);
        PhenomenaText.Flag(",\"strict\":"u8, finding.IsStrict, ref json);
        json.Raw(",\"events\":["u8);
        for (var i = 0; i < finding.Events.Count; i++)
            Write(finding.Events[i], i == 0 ? "{\"date\":"u8 : ",{\"date\":"u8, ref json);
        json.Raw("],\"lateReversal\":"u8);
        if (finding.LateReversal is { } reversal)
        {
            json.Raw("{\"date\":"u8);
            json.Date(reversal.Date);
            PhenomenaText.Date(",\"confirmedOn\":"u8, reversal.ConfirmedOn, ref json);
            json.Raw(",\"response\":"u8);
            json.Word(ResultWords.Recist, reversal.Response);
            json.Raw("}"u8);
        }
        else
            json.Null();
        json.Raw("}"u8);
    }

    public static void Write(ClinicalStability stability, ref JsonText json)
    {
        json.Raw(",\"stability\":{\"state\":"u8);
        json.Word(PhenomenonWords.Stabilities, stability.State);
        PhenomenaText.Flag(",\"derived\":"u8, stability.IsDerived, ref json);
        PhenomenaText.Date(",\"judgedOn\":"u8, stability.JudgedOn, ref json);
        PhenomenaText.Whole(",\"ecog\":"u8, stability.Ecog, ref json);
        PhenomenaText.Whole(",\"ecogAtStart\":"u8, stability.EcogAtStart, ref json);
        PhenomenaText.Whole(",\"scalesCompared\":"u8, stability.ScalesCompared, ref json);
        PhenomenaText.Whole(",\"scalesWorse\":"u8, stability.ScalesWorse, ref json);
        json.Raw("}"u8);
    }

    private static void Write(PseudoProgressionEvent progression, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Date(progression.Progression.Date);
        PhenomenaText.Whole(",\"day\":"u8, progression.Day, ref json);
        json.Raw(",\"call\":"u8);
        json.Word(PhenomenonWords.Calls, progression.Call);
        PhenomenaText.Flag(",\"strict\":"u8, progression.Strict, ref json);
        PhenomenaText.Flag(",\"early\":"u8, progression.Early, ref json);
        PhenomenaText.Date(",\"ctdnaNear\":"u8, progression.CtdnaNear, ref json);
        PhenomenaText.Date(",\"ctdnaInConfirmationWindow\":"u8, progression.CtdnaInConfirmationWindow, ref json);
        Write(progression.Stability, ref json);
        json.Raw("}"u8);
    }
}
