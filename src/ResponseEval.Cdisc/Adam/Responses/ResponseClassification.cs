namespace ResponseEval.Cdisc;

/// <summary>
/// Finds of which events the analysed responses of a subject are instances (RECIST 1.1, EJC 2009;45:228-247, section 4.4.4 and table 3;
/// iRECIST, Lancet Oncol 2017;18:e143-52). Only the analysis window is looked at, except for the first progression, the last assessment of
/// the peer, and whether there are target lesions.
/// </summary>
internal static class ResponseClassification
{
    /// <summary>Sets the events.</summary>
    /// <param name="analysed">The analysed responses, in order of date.</param>
    /// <param name="series">Where they come from.</param>
    /// <param name="firstStableDay">The day from which disease counts as stable.</param>
    /// <param name="preset">The rules.</param>
    public static void Classify(Span<AnalysisRecord> analysed, ResponseSeries series, int firstStableDay, AdamPreset preset)
    {
        var window = Window(analysed);
        var withTargets = series.HasTargets ?? !Contains(analysed, ResponseValue.NonCompleteNonProgressive);
        foreach (ref var record in window)
            record.Events = Single(record, firstStableDay, withTargets || preset.Follows(PeerConvention.CompleteCountsForStable));
        MarkReturnAfterComplete(window, series.Criterion == ResponseCriterion.Recist11 && !preset.Follows(PeerConvention.DiseaseAfterCompleteStands));
        ConfirmedResponses.Mark(window, preset.Rules);
        MarkNoDisease(window);
        if (series.Criterion == ResponseCriterion.Irecist)
            ImmuneProgression.Mark(window, preset);
        MarkAnyProgression(analysed);
        MarkLastAssessment(preset.Follows(PeerConvention.AnyLastAssessment) ? analysed : Evaluable(window));
    }

    /// <summary>The responses of the window are the first of those analysed.</summary>
    private static Span<AnalysisRecord> Window(Span<AnalysisRecord> analysed)
    {
        var length = 0;
        while (length < analysed.Length && analysed[length].IsInWindow)
            length++;
        return analysed[..length];
    }

    private static bool Contains(ReadOnlySpan<AnalysisRecord> records, ResponseValue value)
    {
        foreach (ref readonly var record in records)
            if (record.Value == value)
                return true;
        return false;
    }

    /// <summary>What a response is by itself.</summary>
    private static ResponseEvents Single(in AnalysisRecord record, int firstStableDay, bool completeIsStable)
    {
        var lasts = record.Day >= firstStableDay;
        return record.Value switch
        {
            ResponseValue.CompleteResponse => ResponseEvents.Complete | ResponseEvents.NotEvaluable
                | If(lasts, ResponseEvents.Benefit | (completeIsStable ? ResponseEvents.Stable : ResponseEvents.NonCompleteNonProgressive)),
            ResponseValue.PartialResponse => ResponseEvents.Partial | ResponseEvents.NotEvaluable
                | If(lasts, ResponseEvents.Benefit | ResponseEvents.Stable),
            ResponseValue.StableDisease => ResponseEvents.NotEvaluable | If(lasts, ResponseEvents.Benefit | ResponseEvents.Stable),
            ResponseValue.NonCompleteNonProgressive => ResponseEvents.NotEvaluable
                | If(lasts, ResponseEvents.Benefit | ResponseEvents.NonCompleteNonProgressive),
            ResponseValue.Progression => ResponseEvents.Progression | If(record.Day > firstStableDay, ResponseEvents.LateProgression),
            ResponseValue.UnconfirmedProgression => ResponseEvents.UnconfirmedProgression,
            ResponseValue.NoEvidenceOfDisease => ResponseEvents.NotEvaluable | If(lasts, ResponseEvents.LastingNoDisease),
            ResponseValue.NotEvaluable => ResponseEvents.NotEvaluable,
            _ => ResponseEvents.None,
        };
    }

    private static ResponseEvents If(bool condition, ResponseEvents events) => condition ? events : ResponseEvents.None;

    /// <summary>
    /// Disease after a CR means that it came back: table 3 of RECIST 1.1 then lets stable disease count only if it lasted long enough before,
    /// else calls it PD. Where the responses stand as they are called, none comes back.
    /// </summary>
    private static void MarkReturnAfterComplete(Span<AnalysisRecord> window, bool returns)
    {
        var completeSeen = false;
        foreach (ref var record in window)
        {
            if (returns && completeSeen && record.Value
                    is ResponseValue.PartialResponse or ResponseValue.StableDisease or ResponseValue.NonCompleteNonProgressive)
            {
                record.Events |= ResponseEvents.ReturnAfterComplete;
                return;
            }

            completeSeen |= record.Value == ResponseValue.CompleteResponse;
            record.Events |= If(record.Events.HasFlag(ResponseEvents.Stable), ResponseEvents.StableBeforeReturn)
                | If(record.Events.HasFlag(ResponseEvents.NonCompleteNonProgressive), ResponseEvents.NonCompleteBeforeReturn);
        }
    }

    private static void MarkNoDisease(Span<AnalysisRecord> window)
    {
        foreach (ref readonly var record in window)
            if (record.Value != ResponseValue.NoEvidenceOfDisease)
                return;
        if (!window.IsEmpty)
            window[0].Events |= ResponseEvents.NoDisease;
    }

    private static void MarkAnyProgression(Span<AnalysisRecord> analysed)
    {
        foreach (ref var record in analysed)
            if (record.Value == ResponseValue.Progression)
                record.Events |= ResponseEvents.AnyProgression;
    }

    private static void MarkLastAssessment(Span<AnalysisRecord> assessments)
    {
        if (!assessments.IsEmpty)
            assessments[^1].Events |= ResponseEvents.LastAssessment;
    }

    /// <summary>The window without the assessments at its end that were not evaluable.</summary>
    private static Span<AnalysisRecord> Evaluable(Span<AnalysisRecord> window)
    {
        var length = window.Length;
        while (length > 0 && window[length - 1].Value is ResponseValue.NotEvaluable or ResponseValue.Missing)
            length--;
        return window[..length];
    }
}
