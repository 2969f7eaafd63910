using System.Globalization;

namespace ResponseEval.Reports;

/// <summary>
/// The timeline of one subject: each target lesion in mm, their sum, the nadir that each visit is compared with, and the band above it up to
/// the sum that is progression (+20 % and +5 mm, as the rules have them). What was not measured is a gap; nothing is drawn across.
/// </summary>
public static class TimelinePlot
{
    /// <summary>The timeline of a subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static Plot Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var history = evaluation.History;
        var measured = history.Lesions.Where(lesion => lesion.Role is LesionRole.Target or LesionRole.NewTarget).ToList();
        var lesions = new PlotTable("lesions", "lesion", "week", "date", "mm");
        foreach (var lesion in measured)
            foreach (var assessment in history.Assessments)
                lesions.Add(lesion.Id, PatientWeeks.Of(evaluation, assessment.Date), Words.Date(assessment.Date), Millimeters(assessment, lesion.Id));
        return new Plot("timeline", "Target lesions and their sum")
        {
            Description = Describe(evaluation),
            Notes =
            [
                $"Black: sum of the targets. Band: from the nadir to the sum that is progression (nadir +{evaluation.Rules.ProgressionIncrease.Percent.ToString("0.##", CultureInfo.InvariantCulture)} % "
                + $"and at least +{Words.Length(evaluation.Rules.ProgressionIncreaseLength)} mm). Above: RECIST 1.1 and iRECIST. Diamond on the axis: new lesion. A gap: not measured.",
            ],
            Parameters = [.. PatientWeeks.Parameters(evaluation), PlotParameter.Of("lesionNames", measured.Select(lesion => lesion.Id))],
            Tables = [Visits(evaluation), lesions],
        };
    }

    private static PlotTable Visits(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var visits = new PlotTable("visits", "visit", "week", "date", "sum", "nadir", "threshold", "recist", "irecist", "newLesion");
        for (var before = 0; before <= history.BaselineIndex; before++)
        {
            // The band of the first follow-up begins at the baseline.
            var nadir = before == history.BaselineIndex && evaluation.Timepoints.Count > 0 ? evaluation.Timepoints[0].NadirSum : null;
            visits.Add(
                history.Assessments[before].Id, PatientWeeks.Of(evaluation, history.Assessments[before].Date), Words.Date(history.Assessments[before].Date),
                evaluation.SumOfTargets(before).Complete?.Millimeters, nadir?.Millimeters, Threshold(nadir, evaluation.Rules), null, null, false);
        }

        for (var t = 0; t < evaluation.Timepoints.Count; t++)
        {
            var timepoint = evaluation.Timepoints[t];
            visits.Add(
                history.FollowUps[t].Id, PatientWeeks.Of(evaluation, timepoint.Date), Words.Date(timepoint.Date), timepoint.TargetSum?.Millimeters,
                timepoint.NadirSum?.Millimeters, Threshold(timepoint.NadirSum, evaluation.Rules), timepoint.Recist.Overall.Code(), timepoint.Irecist.Code(),
                timepoint.Recist.NewLesion);
        }

        return visits;
    }

    /// <summary>Where progression begins: both the relative and the absolute increase must be reached.</summary>
    private static decimal? Threshold(SumOfDiameters? nadir, ProtocolRules rules) => nadir is { } known
        ? Math.Round(
            Math.Max(known.Millimeters * (1 + (rules.ProgressionIncrease.Percent / 100)), known.Millimeters + rules.ProgressionIncreaseLength.Millimeters), 2)
        : null;

    private static decimal? Millimeters(Assessment assessment, string lesion)
    {
        foreach (var reading in assessment.Readings)
            if (reading.Lesion == lesion)
                return reading.State == ReadingState.Absent ? 0 : reading.Diameter?.Millimeters;
        return null;
    }

    private static string Describe(SubjectEvaluation evaluation)
    {
        var visits = evaluation.Timepoints.Select(timepoint =>
            $"{Words.Date(timepoint.Date)} {(timepoint.TargetSum is { } sum ? Words.Sum(sum) + " mm" : "not measured")}, {timepoint.Recist.Overall.Code()}");
        return $"Sum of the target lesions of {evaluation.History.SubjectId} by visit: {string.Join("; ", visits)}.";
    }
}
