namespace ResponseEval.Cdisc;

/// <summary>
/// Times to event in the way of admiral 1.4.2 (derive_param_tte): the first event, whatever lies between; without event the last date that censors. No
/// result lies before its start, and a subject with neither event nor censoring has none.
/// </summary>
internal readonly ref struct PeerAdtte(SubjectResponses subject, ValueList<AdrsRow> adrs, AdamPreset preset)
{
    private readonly SubjectResponses subject = subject;
    private readonly ValueList<AdrsRow> adrs = adrs;
    private readonly AdamPreset preset = preset;

    /// <summary>Adds the rows.</summary>
    public void AddTo(List<AdtteRow> rows)
    {
        Add(rows, PeerTimeToEvent.OverallSurvival, assessor: null);
        foreach (var series in subject.Series)
            if (series.Criterion == ResponseCriterion.Recist11)
                foreach (var definition in PeerTimeToEvent.OfAssessor)
                    if (preset.Wants(definition.Code))
                        Add(rows, definition, series.Assessor);
    }

    private void Add(List<AdtteRow> rows, PeerTimeToEvent definition, ResponseAssessor? assessor)
    {
        var suffix = assessor?.CodeSuffix ?? "";
        var start = definition.Start is { } response ? Fulfilled(response + suffix)?.Date : subject.Dates.Randomization;
        if (start is not { } startDate || (First(definition.Events, suffix) ?? Last(definition.Censorings, suffix)) is not { } end)
            return;
        rows.Add(new()
        {
            SubjectId = subject.SubjectId,
            ParameterCode = definition.Code + suffix,
            ParameterName = suffix.Length == 0 ? definition.Name : $"{definition.Name} by {assessor!.Name}",
            StartDate = startDate,
            Date = end.Date < startDate ? startDate : end.Date,
            Censoring = end.Source.CensoringDescription is null ? 0 : 1,
            EventDescription = end.Source.Description,
            CensoringDescription = end.Source.CensoringDescription,
            Source = end.Reference,
        });
    }

    private (PeerDateSource Source, DateOnly Date, SourceReference Reference)? First(ValueList<PeerDateSource> sources, string suffix)
    {
        (PeerDateSource Source, DateOnly Date, SourceReference Reference)? first = null;
        foreach (var source in sources)
            if (Dated(source, suffix) is { } found && !(first?.Date <= found.Date))
                first = found;
        return first;
    }

    private (PeerDateSource Source, DateOnly Date, SourceReference Reference)? Last(ValueList<PeerDateSource> sources, string suffix)
    {
        (PeerDateSource Source, DateOnly Date, SourceReference Reference)? last = null;
        foreach (var source in sources)
            if (Dated(source, suffix) is { } found && !(last?.Date > found.Date))
                last = found;
        return last;
    }

    private (PeerDateSource Source, DateOnly Date, SourceReference Reference)? Dated(PeerDateSource source, string suffix)
    {
        if (source.Parameter is { } parameter)
            return Fulfilled(parameter == "DEATH" ? parameter : parameter + suffix) is { Date: { } date } row
                ? (source, date, new("ADRS", source.Variable, row.Sequence))
                : null;
        var known = source.Variable == "LSTALVDT" ? subject.Dates.LastKnownAlive : subject.Dates.Randomization;
        return known is { } day ? (source, day, new("ADSL", source.Variable, null)) : null;
    }

    /// <summary>The row of a parameter, if it is not N.</summary>
    private AdrsRow? Fulfilled(string code)
    {
        foreach (var row in adrs)
            if (row.Parameter.Code == code)
                return row.Text == "N" ? null : row;
        return null;
    }
}
