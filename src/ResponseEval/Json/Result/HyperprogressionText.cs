namespace ResponseEval;

/// <summary>Writes the member <c>hyperprogression</c> of a result: one entry for each definition, with a reason where it is not evaluable.</summary>
internal static class HyperprogressionText
{
    public static void Write(ValueList<HyperprogressionFinding> findings, ref JsonText json)
    {
        json.Raw(",\"hyperprogression\":["u8);
        for (var i = 0; i < findings.Count; i++)
            Write(findings[i], i == 0 ? "{\"definition\":"u8 : ",{\"definition\":"u8, ref json);
        json.Raw("]"u8);
    }

    private static void Write(in HyperprogressionFinding finding, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Word(Vocabulary.HyperprogressionDefinitions, finding.Definition);
        json.Raw(",\"status\":"u8);
        json.Word(ResultWords.FindingStatuses, finding.Status);
        json.Raw(",\"value\":"u8);
        if (finding.Value is { } value)
            json.SixDigits(value);
        else
            json.Null();
        if (finding.Status == FindingStatus.NotEvaluable)
        {
            json.Raw(",\"reason\":"u8);
            json.Word(ResultWords.HyperprogressionReasons, finding.Reason);
        }

        json.Raw("}"u8);
    }
}
