using System.Globalization;

namespace ResponseEval.Reports;

/// <summary>
/// The timeline of one subject: each target lesion in mm as the rules count it, their sum, the nadir that each visit is compared with, and the
/// band above it up to the sum that is progression (<see cref="SumOfDiameters.SmallestProgression"/>). A lesion of which no diameter is known at a
/// visit, and a sum that is not complete, is a gap; nothing is drawn across.
/// </summary>
/// <remarks>
/// As the rules count them (<see cref="SubjectHistory.ResolvedLesions"/>): a lesion too small to measure stands at the default of the rules, as an open
/// mark; a split one at its parts together; a merged one at 0 mm. One treated after baseline is a gap from then on.
/// </remarks>
public static class TimelinePlot
{
    private const string TooSmall = "too small to measure";

    /// <summary>The timeline of a subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static Plot Of(SubjectEvaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var rules = evaluation.Rules;
        var lesions = Lesions(evaluation);
        var levels = LabelLevels.Of(evaluation);
        return new Plot("timeline", "Target lesions and their sum")
        {
            Description = Describe(evaluation),
            Notes =
            [
                $"Black: sum of the targets. Band: from the nadir to the sum that is progression (+{rules.ProgressionIncrease.Percent.ToString("0.##", CultureInfo.InvariantCulture)} % "
                + $"and at least +{Words.Length(rules.ProgressionIncreaseLength)} mm). Above: RECIST 1.1 and iRECIST.",
                $"Open mark: too small to measure, {Words.Length(rules.TooSmallDefault)} mm unless a size was given. Gap: not measured. Diamond on the axis: new lesion. {PatientWeeks.Note(evaluation)}",
                .. new[] { HasTargets(evaluation) ? null : "No target lesions: nothing to measure.", UncountedVisits.Note(evaluation) }.OfType<string>(),
            ],
            Parameters = [.. PatientWeeks.Parameters(evaluation), PlotParameter.Of("lesionNames", lesions.Rows.Select(row => (string)row[0]!).Distinct()), PlotParameter.Of("highest", levels.Max() ?? 0)],
            Tables = [Visits(evaluation, levels), lesions],
        };
    }

    private static PlotTable Lesions(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var table = new PlotTable("lesions", "lesion", "week", "date", "mm", "state");
        for (var place = 0; place < history.Lesions.Count; place++)
        {
            var lesion = history.Lesions[place];
            if (lesion.Role is not (LesionRole.Target or LesionRole.NewTarget))
                continue;
            for (var a = 0; a < history.Assessments.Count; a++)
            {
                var assessment = history.Assessments[a];
                var diameter = history.ResolvedLesions(a)[place].Diameter(evaluation.Rules);
                table.Add(
                    lesion.Id, PatientWeeks.Of(evaluation, assessment.Date), Words.Date(assessment.Date), diameter?.Millimeters,
                    diameter is null ? "not measured" : State(assessment, lesion.Id));
            }
        }

        return table;
    }

    private static string State(Assessment assessment, string lesion)
    {
        foreach (var reading in assessment.Readings)
            if (reading.Lesion == lesion)
                return reading.State switch
                {
                    ReadingState.TooSmall => TooSmall,
                    ReadingState.Split => "split, parts added up",
                    ReadingState.Merged => $"merged into {reading.MergedInto}",
                    ReadingState.Absent => "gone",
                    _ => "measured",
                };
        return "";
    }

    private static PlotTable Visits(SubjectEvaluation evaluation, IReadOnlyList<int?> levels)
    {
        var history = evaluation.History;
        var visits = new PlotTable("visits", "visit", "week", "date", "sum", "nadir", "threshold", "recist", "irecist", "level", "newLesion");
        for (var a = 0; a < history.Assessments.Count; a++)
        {
            var assessment = history.Assessments[a];
            var followUp = a - history.BaselineIndex - 1;
            TimepointResponse? response = followUp >= 0 ? evaluation.Timepoints[followUp] : null;
            // The band of the first follow-up begins at the baseline.
            var nadir = followUp >= -1 && evaluation.Timepoints.Count > 0 ? evaluation.Timepoints[Math.Max(followUp, 0)].NadirSum : null;
            visits.Add(
                assessment.Id, PatientWeeks.Of(evaluation, assessment.Date), Words.Date(assessment.Date), evaluation.SumOfTargets(a).Complete?.Millimeters,
                nadir?.Millimeters, nadir?.SmallestProgression(evaluation.Rules).Millimeters, response?.Recist.Overall.Code(), response?.Irecist.Code(),
                followUp >= 0 ? levels[followUp] : null, response?.Recist.NewLesion ?? false);
        }

        return visits;
    }

    private static bool HasTargets(SubjectEvaluation evaluation) => evaluation.History.Lesions.Any(lesion => lesion.Role == LesionRole.Target);

    private static string Describe(SubjectEvaluation evaluation)
    {
        if (!HasTargets(evaluation))
            return $"{evaluation.History.SubjectId} has no target lesions"
                + string.Concat(evaluation.Timepoints.Select(timepoint => $"; {Words.Date(timepoint.Date)} {timepoint.Recist.Overall.Code()}")) + ".";
        var visits = evaluation.Timepoints.Select(timepoint =>
            $"{Words.Date(timepoint.Date)} {(timepoint.TargetSum is { } sum ? Words.Sum(sum) + " mm" : "not measured")}, {timepoint.Recist.Overall.Code()}");
        var baseline = evaluation.SumOfTargets(evaluation.History.BaselineIndex).Complete;
        return $"Sum of the target lesions of {evaluation.History.SubjectId}: baseline {(baseline is null ? "not measured" : Words.Sum(baseline) + " mm")}"
            + string.Concat(visits.Select(visit => "; " + visit)) + ".";
    }
}
