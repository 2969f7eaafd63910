using ResponseEval.Trials;

namespace ResponseEval.Cdisc;

/// <summary>Times to event under a censoring rule: the endpoints of <see cref="Endpoints"/> over the responses that ADRS analyses.</summary>
internal static class EndpointAdtte
{
    private static readonly EndpointDefinitions _confirmedOnly = EndpointDefinitions.Default with { ConfirmedResponsesOnly = true };

    /// <summary>Adds the rows.</summary>
    public static void Add(List<AdtteRow> rows, SubjectResponses subject, ValueList<AdrsRow> adrs, AdamPreset preset, CensoringRule censoring)
    {
        if (preset.ReferenceDate(subject) is not { } start)
            return;
        var input = new EndpointInput(start)
        {
            Death = subject.Dates.Death,
            NewTherapy = subject.Dates.NewAnticancerTherapy,
            ClinicalProgression = subject.ClinicalProgression?.Date,
            LastKnownAlive = subject.Dates.LastKnownAlive,
            DataCutoff = subject.DataCutoff,
            Rules = preset.Rules,
        };
        rows.Add(Row(Endpoints.Of(input, censoring)[Endpoint.OverallSurvival]!, new(subject, adrs, null), "OS", "Overall Survival"));
        foreach (var series in subject.Series)
            AddSeries(rows, input with { IsBaselineComplete = series.IsBaselineComplete }, new(subject, adrs, series), preset, censoring);
    }

    private static void AddSeries(List<AdtteRow> rows, EndpointInput input, EndpointSources sources, AdamPreset preset, CensoringRule censoring)
    {
        var assessor = sources.Series!.Assessor;
        var ofSeries = sources.Series.Criterion == ResponseCriterion.Recist11
            ? input with { Responses = sources.Responses() }
            : input with { ImmuneResponses = sources.ImmuneResponses() };
        foreach (var result in Endpoints.Of(ofSeries, censoring).Results)
            if (result.Endpoint != Endpoint.OverallSurvival && EndpointTexts.Parameter(result.Endpoint) is { } parameter)
                rows.Add(Row(result, sources, parameter.Code + assessor.CodeSuffix, assessor.Qualify(parameter.Name)));
        if (preset.Wants("CRSD") && Endpoints.Of(ofSeries, censoring, _confirmedOnly)[Endpoint.DurationOfResponse] is { } confirmed)
            rows.Add(Row(confirmed, sources, "CRSD" + assessor.CodeSuffix, assessor.Qualify("Duration of Confirmed Response")));
    }

    private static AdtteRow Row(EndpointResult result, EndpointSources sources, string code, string name) => new()
    {
        SubjectId = sources.Subject.SubjectId,
        ParameterCode = code,
        ParameterName = name,
        StartDate = result.StartDate,
        Date = result.Date,
        Censoring = EndpointTexts.Censoring(result),
        EventDescription = EndpointTexts.Event(result.Reason),
        CensoringDescription = EndpointTexts.CensoringDate(result),
        Source = sources.Of(result),
    };
}
