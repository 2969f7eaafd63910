namespace ResponseEval.Cdisc;

/// <summary>
/// SDIAM, the sum of the target lesions, and SDIAMP, the sum of those that were read where some were not. An incomplete set has no sum: SDIAMP shows what
/// proves progression all the same (RECIST 1.1, section 4.4.2).
/// </summary>
internal static class TargetSums
{
    public static List<AdtrRow> Of(SubjectEvaluation evaluation, AnalysisVisits visits, ResponseAssessor assessor)
    {
        var history = evaluation.History;
        var targets = Targets(history);
        var rows = new List<AdtrRow>();
        if (targets.Count == 0)
            return rows;
        var baseline = evaluation.SumOfTargets(history.BaselineIndex).Complete;
        var expected = string.Join(", ", targets.Select(lesion => history.Lesions[lesion].Id));
        for (var assessment = 0; assessment < history.Assessments.Count; assessment++)
        {
            var sum = evaluation.SumOfTargets(assessment);
            var row = visits.Place(new AdtrRow(AdtrParameters.Sum(assessor)), assessment) with
            {
                LesionsExpected = expected,
                LesionsAssessed = Assessed(history, targets, assessment),
            };
            var followUp = assessment - history.BaselineIndex - 1;
            rows.Add(Complete(row, sum, baseline, followUp < 0 ? null : evaluation.Timepoints[followUp]) with
            {
                IsBaseline = followUp == -1,
                AnalysisFlag01 = sum.Complete is not null && followUp >= -1,
            });
            if (sum.Missing > 0 && sum.Missing < sum.Targets)
                rows.Add(Partial(row, sum, followUp < 0 ? null : evaluation.Timepoints[followUp], assessor));
        }

        return WithFlags(rows, evaluation);
    }

    private static AdtrRow Complete(AdtrRow row, TargetSum sum, SumOfDiameters? baseline, TimepointResponse? timepoint)
    {
        var change = Difference(sum.Complete, baseline);
        return WithNadir(row, sum.Complete, timepoint?.NadirSum) with
        {
            Base = (double?)baseline?.Millimeters,
            Change = change,
            PercentChange = Percent(change, baseline),
            IsCompleteResponse = timepoint?.Recist.Target == TargetResponse.CompleteResponse,
            IsProgression = timepoint?.Recist.Target == TargetResponse.ProgressiveDisease,
        };
    }

    private static AdtrRow Partial(AdtrRow row, TargetSum sum, TimepointResponse? timepoint, ResponseAssessor assessor) =>
        WithNadir(row with { Parameter = AdtrParameters.PartialSum(assessor) }, sum.Known, timepoint?.NadirSum);

    private static AdtrRow WithNadir(AdtrRow row, SumOfDiameters? sum, SumOfDiameters? nadir)
    {
        var change = Difference(sum, nadir);
        return row with
        {
            Value = (double?)sum?.Millimeters,
            Nadir = (double?)nadir?.Millimeters,
            ChangeFromNadir = change,
            PercentChangeFromNadir = Percent(change, nadir),
        };
    }

    /// <summary>ANL02FL at the deepest change inside the end conditions, ANL03FL before the first target progression, ANL04FL.</summary>
    private static List<AdtrRow> WithFlags(List<AdtrRow> rows, SubjectEvaluation evaluation)
    {
        var deepest = ResponseKinetics.Of(evaluation).DepthOfResponse.NadirDate;
        var progression = rows.Find(static row => row.IsProgression)?.Date;
        return rows.ConvertAll(row => row with
        {
            AnalysisFlag02 = row.AnalysisFlag01 && row.Date == deepest,
            AnalysisFlag03 = row.AnalysisFlag01 && !(row.Date >= progression),
            AnalysisFlag04 = row.AnalysisFlag01 || row.IsProgression,
        });
    }

    private static List<int> Targets(SubjectHistory history) =>
        [.. Enumerable.Range(0, history.Lesions.Count).Where(lesion => history.Lesions[lesion].Role == LesionRole.Target)];

    private static string? Assessed(SubjectHistory history, List<int> targets, int assessment)
    {
        var read = targets.Where(lesion => history.ResolvedLesions(assessment)[lesion].Seen != LesionSeen.NotEvaluated);
        var ids = string.Join(", ", read.Select(lesion => history.Lesions[lesion].Id));
        return ids.Length == 0 ? null : ids;
    }

    private static double? Difference(SumOfDiameters? sum, SumOfDiameters? reference) => (double?)(sum?.Millimeters - reference?.Millimeters);

    private static double? Percent(double? change, SumOfDiameters? reference) =>
        reference is { Hundredths: > 0 } ? 100 * change / (double)reference.Value.Millimeters : null;
}
