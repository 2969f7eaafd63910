namespace ResponseEval.Reports;

/// <summary>The time axis that the plots of one patient share.</summary>
internal static class PatientWeeks
{
    public static IReadOnlyList<PlotParameter> Parameters(SubjectEvaluation evaluation)
    {
        var (first, last) = Ends(evaluation);
        return [PlotParameter.Of("firstWeek", first), PlotParameter.Of("lastWeek", last)];
    }

    /// <summary>The ends of the axis: all assessments and samples, with a little room.</summary>
    public static (double First, double Last) Ends(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        var weeks = history.Assessments.Select(assessment => assessment.Date).Concat(history.Ctdna.Select(sample => sample.Date))
            .Select(date => Of(evaluation, date)).ToList();
        var room = Math.Max(1, (weeks.Max() - weeks.Min()) / 25);
        return (Math.Round(weeks.Min() - room, 2), Math.Round(weeks.Max() + room, 2));
    }

    public static double Of(SubjectEvaluation evaluation, DateOnly date) => Words.Weeks(date.DayNumber - evaluation.DayZero.DayNumber);

    /// <summary>Where the axis begins.</summary>
    public static string Note(SubjectEvaluation evaluation) =>
        evaluation.History.Header.FirstDoseDate is null ? "Week 0: baseline." : "Week 0: first dose.";

    /// <summary>Where the axis of subjects drawn together begins.</summary>
    public static string Note(Cohort cohort)
    {
        var dosed = cohort.Subjects.Count(subject => subject.Evaluation.History.Header.FirstDoseDate is not null);
        return dosed == cohort.Subjects.Count ? "Week 0: first dose." : dosed == 0 ? "Week 0: baseline." : "Week 0: first dose, else baseline.";
    }
}
