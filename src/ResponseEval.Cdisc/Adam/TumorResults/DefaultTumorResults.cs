namespace ResponseEval.Cdisc;

/// <summary>
/// ADTR as the engine sees the lesions: diameters where TR records became readings, sums and nadir those of the time points, flags the target responses.
/// </summary>
internal static class DefaultTumorResults
{
    public static ValueList<AdtrRow> Derive(SdtmSubject subject, ReaderHistory reader, SubjectEvaluation evaluation, ResponseAssessor assessor)
    {
        var visits = new AnalysisVisits(reader, evaluation);
        return AdtrOrder.ByDate(
        [
            .. LesionDiameters.Of(subject, reader, evaluation, visits, assessor),
            .. TargetSums.Of(evaluation, visits, assessor),
            .. NewTargetSums.Of(evaluation, visits, assessor),
        ]);
    }
}
