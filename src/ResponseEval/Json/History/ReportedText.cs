namespace ResponseEval;

/// <summary>Writes reported responses.</summary>
internal static class ReportedText
{
    public static void Write(ValueList<ReportedResponse> reported, ref JsonText json)
    {
        for (var i = 0; i < reported.Count; i++)
            Write(reported[i], i == 0 ? ",\"reported\":[{\"criteria\":"u8 : ",{\"criteria\":"u8, ref json);
        if (reported.Count > 0)
            json.Raw("]"u8);
    }

    private static void Write(ReportedResponse reported, ReadOnlySpan<byte> start, ref JsonText json)
    {
        json.Raw(start);
        json.Word(Vocabulary.ReportedCriteria, reported.Criterion);
        HistoryText.Text(",\"assessment\":"u8, reported.Assessment, ref json);
        HistoryText.Date(",\"date\":"u8, reported.Date, ref json);
        HistoryText.Text(",\"reader\":"u8, reported.Reader, ref json);
        Flag(",\"adjudicator\":"u8, reported.IsAdjudicator ? true : null, ref json);
        Flag(",\"accepted\":"u8, reported.Accepted, ref json);
        HistoryText.Text(",\"target\":"u8, reported.Target, ref json);
        HistoryText.Text(",\"nonTarget\":"u8, reported.NonTarget, ref json);
        Flag(",\"newLesion\":"u8, reported.NewLesion, ref json);
        HistoryText.Text(",\"overall\":"u8, reported.Overall, ref json);
        HistoryText.Text(",\"best\":"u8, reported.Best, ref json);
        Flag(",\"confirmed\":"u8, reported.IsConfirmed ? true : null, ref json);
        HistoryText.Date(",\"progressionDate\":"u8, reported.ProgressionDate, ref json);
        Sum(",\"sumMm\":"u8, reported.Sum, ref json);
        Sum(",\"baselineSumMm\":"u8, reported.BaselineSum, ref json);
        Sum(",\"nadirSumMm\":"u8, reported.NadirSum, ref json);
        json.Raw("}"u8);
    }

    private static void Flag(ReadOnlySpan<byte> name, bool? value, ref JsonText json)
    {
        if (value is not { } flag)
            return;
        json.Raw(name);
        json.Flag(flag);
    }

    private static void Sum(ReadOnlySpan<byte> name, SumOfDiameters? sum, ref JsonText json)
    {
        if (sum is not { } given)
            return;
        json.Raw(name);
        json.Hundredths(given.Hundredths);
    }
}
