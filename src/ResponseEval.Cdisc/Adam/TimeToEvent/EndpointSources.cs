using ResponseEval.Trials;

namespace ResponseEval.Cdisc;

/// <summary>What the endpoints of a series are made of, and which record stands behind a result.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Adrs">Its rows of ADRS.</param>
/// <param name="Series">The series; null for overall survival.</param>
internal readonly record struct EndpointSources(SubjectResponses Subject, ValueList<AdrsRow> Adrs, ResponseSeries? Series)
{
    /// <summary>The analysed responses of RECIST 1.1.</summary>
    public ValueList<DatedResponse<OverallResponse>> Responses()
    {
        var responses = new List<DatedResponse<OverallResponse>>();
        foreach (var row in Adrs)
            if (IsAnalysed(row) && Recist(ResponseVocabulary.Parse(row.Text, ResponseCriterion.Recist11)) is { } response)
                responses.Add(new(row.Date!.Value, response) { BackdatedTo = row.Record!.BackdatedTo });
        return [.. responses];
    }

    /// <summary>The analysed responses of iRECIST.</summary>
    public ValueList<DatedResponse<IrecistResponse>> ImmuneResponses()
    {
        var responses = new List<DatedResponse<IrecistResponse>>();
        foreach (var row in Adrs)
            if (IsAnalysed(row) && Irecist(ResponseVocabulary.Parse(row.Text, ResponseCriterion.Irecist)) is { } response)
                responses.Add(new(row.Date!.Value, response) { BackdatedTo = row.Record!.BackdatedTo });
        return [.. responses];
    }

    /// <summary>The record behind a result; null if no record has its date.</summary>
    public SourceReference? Of(EndpointResult result) => result switch
    {
        { DecidedBy: { } assessment } => OfAssessment(assessment, result.Reason),
        { IsEvent: true, Reason: EndpointReason.Death } => OfDeath(),
        { Reason: EndpointReason.ClinicalProgression } => Subject.ClinicalProgression?.Source,
        { Reason: EndpointReason.LastKnownAlive } => new("ADSL", "LSTALVDT", null),
        { Reason: EndpointReason.DataCutoff } => null,
        _ => OfStart(),
    };

    private static OverallResponse? Recist(ResponseValue value) => value switch
    {
        ResponseValue.CompleteResponse => OverallResponse.CompleteResponse,
        ResponseValue.PartialResponse => OverallResponse.PartialResponse,
        ResponseValue.StableDisease => OverallResponse.StableDisease,
        ResponseValue.NonCompleteNonProgressive => OverallResponse.NonCompleteNonProgressive,
        ResponseValue.Progression => OverallResponse.ProgressiveDisease,
        ResponseValue.NoEvidenceOfDisease => OverallResponse.NoEvidenceOfDisease,
        ResponseValue.NotEvaluable => OverallResponse.NotEvaluable,
        _ => null,
    };

    private static IrecistResponse? Irecist(ResponseValue value) => value switch
    {
        ResponseValue.CompleteResponse => IrecistResponse.CompleteResponse,
        ResponseValue.PartialResponse => IrecistResponse.PartialResponse,
        ResponseValue.StableDisease => IrecistResponse.StableDisease,
        ResponseValue.NonCompleteNonProgressive => IrecistResponse.NonCompleteNonProgressive,
        ResponseValue.UnconfirmedProgression => IrecistResponse.UnconfirmedProgression,
        ResponseValue.Progression => IrecistResponse.ConfirmedProgression,
        ResponseValue.NoEvidenceOfDisease => IrecistResponse.NoEvidenceOfDisease,
        ResponseValue.NotEvaluable => IrecistResponse.NotEvaluable,
        _ => null,
    };

    private static bool States(AdrsRow row, EndpointReason reason) => reason switch
    {
        EndpointReason.Progression => row.Parameter.BaseCode is "PD" or "ICPD" or "IUPD",
        EndpointReason.Response => row.Parameter.BaseCode is "RSP",
        _ => false,
    };

    private bool IsAnalysed(AdrsRow row) => row.Series == Series?.Key && row.IsOverallResponse && row.AnalysisFlag01;

    /// <summary>The row that states the event of an assessment, else the response at it.</summary>
    private SourceReference? OfAssessment(DateOnly assessment, EndpointReason reason)
    {
        AdrsRow? found = null;
        foreach (var row in Adrs)
        {
            if (row.Series != Series?.Key || row.Record?.Date != assessment)
                continue;
            if (States(row, reason))
                return InAdrs(row);
            if (IsAnalysed(row))
                found = row;
        }

        return found is null ? null : InAdrs(found);
    }

    private SourceReference? OfDeath()
    {
        foreach (var row in Adrs)
            if (row.Parameter.BaseCode == "DEATH")
                return InAdrs(row);
        return null;
    }

    /// <summary>The variable that gives the reference date; none gives that of the baseline.</summary>
    private SourceReference? OfStart() => Subject.Dates switch
    {
        { Randomization: not null } => new("ADSL", "RANDDT", null),
        { TreatmentStart: not null } => new("ADSL", "TRTSDT", null),
        _ => null,
    };

    private static SourceReference InAdrs(AdrsRow row) => new("ADRS", "ADT", row.Sequence);
}
