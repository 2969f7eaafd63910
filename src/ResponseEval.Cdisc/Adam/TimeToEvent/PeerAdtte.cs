namespace ResponseEval.Cdisc;

/// <summary>
/// Times to event in the way of admiral 1.4.2 (derive_param_tte): the first event, whatever lies between; without event the last date that
/// censors. No result lies before its start, and a subject with neither event nor censoring has none.
/// </summary>
internal readonly ref struct PeerAdtte(SubjectResponses subject, ValueList<AdrsRow> adrs, AdamPreset preset)
{
    private readonly SubjectResponses subject = subject;
    private readonly ValueList<AdrsRow> adrs = adrs;
    private readonly AdamPreset preset = preset;

    /// <summary>Adds the rows.</summary>
    public void AddTo(List<AdtteRow> rows)
    {
        Add(rows, PeerTimeToEvent.OverallSurvival, series: null);
        foreach (var series in subject.Series)
            if (series.Criterion == ResponseCriterion.Recist11)
                foreach (var definition in PeerTimeToEvent.OfAssessor)
                    if (preset.Wants(definition.Code))
                        Add(rows, definition, series);
    }

    private void Add(List<AdtteRow> rows, PeerTimeToEvent definition, ResponseSeries? series)
    {
        var start = definition.Start is { } response ? Fulfilled(response, series)?.Date : subject.Dates.Randomization;
        if (start is not { } startDate || (First(definition.Events, series) ?? Last(definition.Censorings, series)) is not { } end)
            return;
        rows.Add(new()
        {
            SubjectId = subject.SubjectId,
            ParameterCode = definition.Code + series?.Assessor.CodeSuffix,
            ParameterName = series is null ? definition.Name : series.Assessor.Qualify(definition.Name),
            StartDate = startDate,
            Date = end.Date < startDate ? startDate : end.Date,
            Censoring = end.Of.CensoringDescription is null ? 0 : 1,
            EventDescription = end.Of.Description,
            CensoringDescription = end.Of.CensoringDescription,
            Source = end.Source,
        });
    }

    private End? First(ValueList<PeerDateSource> sources, ResponseSeries? series)
    {
        End? first = null;
        foreach (var source in sources)
            if (Dated(source, series) is { } found && !(first?.Date <= found.Date))
                first = found;
        return first;
    }

    private End? Last(ValueList<PeerDateSource> sources, ResponseSeries? series)
    {
        End? last = null;
        foreach (var source in sources)
            if (Dated(source, series) is { } found && !(last?.Date > found.Date))
                last = found;
        return last;
    }

    private End? Dated(PeerDateSource source, ResponseSeries? series)
    {
        if (source.Parameter is { } parameter)
            return Fulfilled(parameter, series) is { Date: { } date } row
                ? new(source, date, new("ADRS", source.Variable, row.Sequence))
                : null;
        var known = source.Variable == "LSTALVDT" ? subject.Dates.LastKnownAlive : subject.Dates.Randomization;
        return known is { } day ? new(source, day, new("ADSL", source.Variable, null)) : null;
    }

    /// <summary>The row of a parameter of the series, or of the subject, if it is not N.</summary>
    private AdrsRow? Fulfilled(string code, ResponseSeries? series)
    {
        foreach (var row in adrs)
            if (row.Parameter.BaseCode == code && (row.Series is null || row.Series == series?.Key))
                return row.Text == "N" ? null : row;
        return null;
    }

    /// <summary>A date that ends a time, and where it was found.</summary>
    private readonly record struct End(PeerDateSource Of, DateOnly Date, SourceReference Source);
}
