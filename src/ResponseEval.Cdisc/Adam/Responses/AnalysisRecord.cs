namespace ResponseEval.Cdisc;

/// <summary>An overall response with what the analysis makes of it.</summary>
internal struct AnalysisRecord
{
    /// <summary>The day of a response without date: after all others.</summary>
    public const int Undated = int.MaxValue;

    public OverallResponseRecord Record;

    public ResponseValue Value;

    /// <summary>The day as <see cref="DateOnly.DayNumber"/>.</summary>
    public int Day;

    /// <summary>ANL01FL.</summary>
    public bool IsAnalysed;

    /// <summary>ANL02FL.</summary>
    public bool IsInWindow;

    /// <summary>What the response is an instance of.</summary>
    public ResponseEvents Events;

    public AnalysisRecord(OverallResponseRecord record, ResponseCriterion criterion)
    {
        Record = record;
        Value = ResponseVocabulary.Parse(record.Response, criterion);
        Day = record.Date?.DayNumber ?? Undated;
    }

    /// <summary>
    /// In order of date, then of the source's sequence number; what has none comes last. Equal ones from better to worse, so that no order of
    /// input matters.
    /// </summary>
    public static int Compare(AnalysisRecord left, AnalysisRecord right)
    {
        var byDay = left.Day.CompareTo(right.Day);
        if (byDay != 0)
            return byDay;
        var bySequence = (left.Record.Source.Sequence ?? double.PositiveInfinity).CompareTo(right.Record.Source.Sequence ?? double.PositiveInfinity);
        return bySequence != 0 ? bySequence : Severity(left.Value).CompareTo(Severity(right.Value));
    }

    /// <summary>The rank by which one of several responses of a date is analysed: the worst, but any that was evaluable before NE.</summary>
    public static int Severity(ResponseValue value) => value switch
    {
        ResponseValue.Progression => 8,
        ResponseValue.UnconfirmedProgression => 7,
        ResponseValue.NonCompleteNonProgressive => 6,
        ResponseValue.StableDisease => 5,
        ResponseValue.PartialResponse => 4,
        ResponseValue.CompleteResponse => 3,
        ResponseValue.NoEvidenceOfDisease => 2,
        ResponseValue.NotEvaluable => 1,
        _ => 0,
    };
}
