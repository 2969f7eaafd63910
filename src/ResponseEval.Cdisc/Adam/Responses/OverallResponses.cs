namespace ResponseEval.Cdisc;

/// <summary>Reads the overall responses of a subject as they are assigned in RS.</summary>
public static class OverallResponses
{
    /// <summary>
    /// The overall responses (RSTESTCD = OVRLRESP) of an assessor by a criterion. RSCAT tells the criterion; without it, it is RECIST 1.1.
    /// Records without a date that can be used stay in the series, without date.
    /// </summary>
    /// <param name="subject">The SDTM records of the subject; TU tells whether there are target lesions.</param>
    /// <param name="assessor">The assessor.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="preset">The rules.</param>
    public static ResponseSeries Assigned(SdtmSubject subject, ResponseAssessor assessor, ResponseCriterion criterion, AdamPreset preset)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(preset);
        var records = new List<OverallResponseRecord>();
        foreach (var response in subject.Responses)
            if (response.TestCode == "OVRLRESP" && assessor.Made(response) && Criterion(response) == criterion)
                records.Add(Record(response, preset.DateImputation));
        return WithTargets(new(criterion, assessor, [.. records]), subject, preset);
    }

    /// <summary>The criterion that a record of RS is in; null if it is another than RECIST 1.1 and iRECIST.</summary>
    /// <param name="response">The record.</param>
    public static ResponseCriterion? Criterion(DiseaseResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Category switch
        {
            null or "" => ResponseCriterion.Recist11,
            { } category when category.Equals("RECIST 1.1", StringComparison.OrdinalIgnoreCase) => ResponseCriterion.Recist11,
            { } category when category.Equals("iRECIST", StringComparison.OrdinalIgnoreCase) => ResponseCriterion.Irecist,
            _ => null,
        };
    }

    private static OverallResponseRecord Record(DiseaseResponse response, DateImputation imputation)
    {
        var date = PartialDate.TryParse(response.Date, out var given) ? given.Impute(imputation) : null;
        return new()
        {
            Date = date?.Date,
            DateImputation = date?.Flag,
            Response = response.Result,
            VisitNumber = response.VisitNumber,
            Visit = response.Visit,
            AnalysisVisit = response.Visit,
            Evaluator = response.Evaluator,
            EvaluatorId = response.EvaluatorId,
            AcceptedFlag = response.AcceptedFlag,
            Source = new("RS", "RSSTRESC", response.Sequence),
            Assigned = response,
        };
    }

    /// <summary>Looks for target lesions among those that the assessor identified; who identified none at all is not known to have none.</summary>
    private static ResponseSeries WithTargets(ResponseSeries series, SdtmSubject subject, AdamPreset preset)
    {
        var screeningOnly = preset.Follows(PeerConvention.TargetsAtScreening);
        bool? hasTargets = null;
        foreach (var lesion in subject.TumorIdentifications)
        {
            if (!series.Assessor.Made(lesion))
                continue;
            hasTargets = false;
            if (screeningOnly ? lesion is { Result: "TARGET", Visit: "SCREENING" } : lesion.Result is "TARGET" or "TARGET NODAL")
                return series with { HasTargets = true, TargetSource = new("TU", "TUSTRESC", lesion.Sequence) };
        }

        return series with { HasTargets = hasTargets };
    }
}
