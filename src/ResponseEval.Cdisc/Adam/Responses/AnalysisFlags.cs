namespace ResponseEval.Cdisc;

/// <summary>Which responses are analysed (ANL01FL), and which of them lie in the analysis window (ANL02FL).</summary>
internal readonly ref struct AnalysisFlags
{
    private readonly ResponseCriterion criterion;
    private readonly AdamPreset preset;
    private readonly int? referenceDay;
    private readonly EvaluationWindow ends;

    public AnalysisFlags(SubjectResponses subject, ResponseCriterion criterion, AdamPreset preset)
    {
        this.criterion = criterion;
        this.preset = preset;
        var reference = preset.ReferenceDate(subject);
        referenceDay = reference?.DayNumber;
        ends = preset.Follows(PeerConvention.EndConditionsIgnored)
            ? default
            : new(reference ?? default, subject.Dates.NewAnticancerTherapy, subject.DataCutoff);
    }

    /// <summary>Sets the flags.</summary>
    /// <param name="records">The responses in order of date.</param>
    public void Set(Span<AnalysisRecord> records)
    {
        for (var start = 0; start < records.Length;)
        {
            var end = start + 1;
            while (end < records.Length && records[end].Day == records[start].Day)
                end++;
            FlagOneOfDate(records[start..end]);
            start = end;
        }

        FlagWindow(records);
    }

    /// <summary>The worst response of the date, of equal ones the last.</summary>
    private void FlagOneOfDate(Span<AnalysisRecord> date)
    {
        var worst = -1;
        for (var i = 0; i < date.Length; i++)
            if (CanBeAnalysed(date[i]) && (worst < 0 || AnalysisRecord.Severity(date[i].Value) >= AnalysisRecord.Severity(date[worst].Value)))
                worst = i;
        if (worst >= 0)
            date[worst].IsAnalysed = true;
    }

    private bool CanBeAnalysed(in AnalysisRecord record) => record.Day != AnalysisRecord.Undated
        && record.Day >= referenceDay
        && record.Value switch
        {
            ResponseValue.Unknown => false,
            ResponseValue.Missing => criterion == ResponseCriterion.Recist11 && preset.Follows(PeerConvention.MissingAnalysed),
            ResponseValue.NoEvidenceOfDisease => !preset.Follows(PeerConvention.NoDiseaseNotAnalysed),
            _ => true,
        };

    /// <summary>The responses up to and including the first progression, before any new anticancer therapy and up to the data cut-off.</summary>
    private void FlagWindow(Span<AnalysisRecord> records)
    {
        var ofAll = preset.Follows(PeerConvention.WindowOfAllResponses);
        var lastDay = AnalysisRecord.Undated;
        foreach (ref var record in records)
        {
            if (record.Day > lastDay)
                break;
            record.IsInWindow = record.Record.Date is { } date ? ends.Includes(date) : ofAll;
            if (!preset.StopAtProgression || record.Value != ResponseValue.Progression)
                continue;
            if (ofAll)
                break;
            if (record.IsAnalysed)
                lastDay = record.Day;
        }
    }
}
