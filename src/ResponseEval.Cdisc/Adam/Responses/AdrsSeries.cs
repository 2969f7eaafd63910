namespace ResponseEval.Cdisc;

/// <summary>Makes the rows of one series of responses.</summary>
internal readonly ref struct AdrsSeries
{
    /// <summary>Where a progression is what counts, its own date does, which may lie before the assessment.</summary>
    private const ResponseEvents DatedToProgression = ResponseEvents.Progression | ResponseEvents.AnyProgression
        | ResponseEvents.StartOfConfirmed | ResponseEvents.Unresolved;

    private readonly string subjectId;
    private readonly ResponseSeries series;
    private readonly AdamPreset preset;
    private readonly AnalysisRecord[] records;
    private readonly ReadOnlySpan<AnalysisRecord> analysed;

    public AdrsSeries(SubjectResponses subject, ResponseSeries series, AdamPreset preset)
    {
        subjectId = subject.SubjectId;
        this.series = series;
        this.preset = preset;
        records = new AnalysisRecord[series.Records.Count];
        for (var i = 0; i < records.Length; i++)
            records[i] = new(series.Records[i], series.Criterion);
        Array.Sort(records, AnalysisRecord.Compare);
        new AnalysisFlags(subject, series.Criterion, preset).Set(records);
        if (preset.ReferenceDate(subject) is not { } reference)
            return;
        var chosen = Analysed(records);
        ResponseClassification.Classify(chosen, series, reference.DayNumber + preset.Rules.MinimumStableDays, preset);
        analysed = chosen;
    }

    /// <summary>Adds the rows.</summary>
    public void AddTo(List<AdrsRow> rows)
    {
        AddOverallResponses(rows);
        foreach (var definition in Definitions())
            if (IsWanted(definition.Code))
                rows.Add(Row(definition));
        if (series.Criterion == ResponseCriterion.Recist11)
            rows.Add(MeasurableDisease());
    }

    private static AnalysisRecord[] Analysed(AnalysisRecord[] records)
    {
        var count = 0;
        foreach (ref readonly var record in records.AsSpan())
            count += record.IsAnalysed ? 1 : 0;
        var analysed = new AnalysisRecord[count];
        count = 0;
        foreach (ref readonly var record in records.AsSpan())
            if (record.IsAnalysed)
                analysed[count++] = record;
        return analysed;
    }

    private ValueList<AdrsDefinition> Definitions() => series.Criterion == ResponseCriterion.Recist11
        ? AdrsDefinitions.Recist11
        : preset.Follows(PeerConvention.BestConfirmedAtUnconfirmed) ? AdrsDefinitions.IrecistByStart : AdrsDefinitions.Irecist;

    private bool IsWanted(string code) =>
        preset.Wants(code) && !(code == "ILSTA" && preset.Follows(PeerConvention.OneOverallResponse));

    private void AddOverallResponses(List<AdrsRow> rows)
    {
        var ownName = series.Criterion == ResponseCriterion.Irecist && !preset.Follows(PeerConvention.OneOverallResponse);
        var parameter = Parameter(ownName ? "IOVR" : "OVR", ownName ? "iRECIST Overall Response by {0}" : "Overall Response by {0}");
        foreach (ref readonly var record in records.AsSpan())
            rows.Add(new AdrsRow
            {
                SubjectId = subjectId,
                Series = series.Key,
                Parameter = parameter,
                Value = Number(record.Value),
                Text = record.Record.Response,
                Date = record.Record.Date,
                DateImputation = record.Record.DateImputation,
                AnalysisFlag01 = record.IsAnalysed,
                AnalysisFlag02 = record.IsInWindow,
                Record = record.Record,
                Source = record.Record.Source,
            });
    }

    private AdrsRow Row(AdrsDefinition definition)
    {
        var seen = definition.Code == "CBCP" && preset.Follows(PeerConvention.ConfirmedBestResponseUnseen) ? [] : analysed;
        foreach (var outcome in definition.Outcomes)
            foreach (ref readonly var record in seen)
                if ((record.Events & outcome.Events) != 0)
                    return Selected(definition, outcome, record);
        return definition.Kind switch
        {
            AdrsValueKind.Flag => Flag(definition, yes: false),
            AdrsValueKind.BestResponse => Response(definition, preset.MissingAsNotEvaluable ? ResponseValue.NotEvaluable : ResponseValue.Missing),
            _ => Empty(definition),
        };
    }

    private AdrsRow Selected(AdrsDefinition definition, AdrsOutcome outcome, in AnalysisRecord record)
    {
        var row = definition.Kind == AdrsValueKind.Flag ? Flag(definition, yes: true) : Response(definition, outcome.Value ?? record.Value);
        if (outcome.Value == ResponseValue.NotEvaluable && !preset.Follows(PeerConvention.NotEvaluableDated))
            return row;
        var backdated = (outcome.Events & DatedToProgression) != 0 ? record.Record.BackdatedTo : null;
        return row with
        {
            Date = backdated ?? record.Record.Date,
            DateImputation = backdated is null ? record.Record.DateImputation : null,
            AnalysisFlag02 = record.IsInWindow,
            Record = record.Record,
            Source = record.Record.Source,
        };
    }

    private AdrsRow Flag(AdrsDefinition definition, bool yes) => Empty(definition) with { Value = yes ? 1 : 0, Text = yes ? "Y" : "N" };

    private AdrsRow Response(AdrsDefinition definition, ResponseValue value) => Empty(definition) with
    {
        Value = Number(value, definition.PeerUsesRecistNumbers),
        Text = value.Code(series.Criterion),
    };

    private AdrsRow Empty(AdrsDefinition definition) => new()
    {
        SubjectId = subjectId,
        Series = series.Key,
        Parameter = Parameter(definition.Code, definition.Name, definition.CriterionSuffix),
        AnalysisFlag01 = true,
    };

    private AdrsRow MeasurableDisease() => new()
    {
        SubjectId = subjectId,
        Series = series.Key,
        Parameter = Parameter("MDIS", "Measurable Disease at Baseline by {0}") with { Category1 = null },
        Value = series.HasTargets == true ? 1 : 0,
        Text = series.HasTargets == true ? "Y" : "N",
        AnalysisFlag01 = true,
        Source = series.TargetSource,
    };

    /// <summary>AVAL. The peer numbers one parameter of iRECIST by RECIST 1.1, which knows only NE and MISSING of its words.</summary>
    private int? Number(ResponseValue value, bool peerUsesRecistNumbers = false)
    {
        if (peerUsesRecistNumbers && preset.Follows(PeerConvention.IrecistValuesReversed))
            return value is ResponseValue.NotEvaluable or ResponseValue.Missing ? value.RecistNumber(preset.PeerConventions) : null;
        return series.Criterion == ResponseCriterion.Recist11
            ? value.RecistNumber(preset.PeerConventions)
            : value.IrecistNumber(preset.PeerConventions);
    }

    private AdrsParameter Parameter(string code, string name, string criterionSuffix = "") => new(
        code,
        code + series.Assessor.CodeSuffix,
        name.Replace("{0}", series.Assessor.Name, StringComparison.Ordinal),
        "Tumor Response",
        series.Assessor.Category,
        (series.Criterion == ResponseCriterion.Recist11 ? "RECIST 1.1" : "iRECIST") + criterionSuffix);
}
