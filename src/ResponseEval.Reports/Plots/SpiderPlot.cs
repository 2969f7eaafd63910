namespace ResponseEval.Reports;

/// <summary>
/// The spider plot: the change of the target sum from baseline at each visit, a line for each subject, styled by pattern; marks for new
/// lesions, unconfirmed and confirmed progression by iRECIST, and the last visit on treatment. A visit without a complete sum is a gap.
/// </summary>
public static class SpiderPlot
{
    private const int MostLabels = 60;

    /// <summary>The order of the legend.</summary>
    private static readonly ValueList<ResponsePattern> _patterns =
    [
        ResponsePattern.CompleteResponse, ResponsePattern.PartialResponse, ResponsePattern.StableDisease, ResponsePattern.PseudoProgression,
        ResponsePattern.UnconfirmedProgression, ResponsePattern.Progression, ResponsePattern.HyperProgression, ResponsePattern.NoDisease,
        ResponsePattern.NotEvaluable,
    ];

    /// <summary>The spider plot of a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var table = new PlotTable("course", "kind", "subject", "week", "change", "mark", "pattern", "best", "arm");
        var shown = 0;
        foreach (var subject in cohort.Subjects)
            if (subject.Depth.ChangePercent is not null)
            {
                Add(table, subject);
                shown++;
            }

        var used = cohort.Subjects.Where(subject => subject.Depth.ChangePercent is not null).Select(subject => subject.Evaluation.Pattern).ToHashSet();
        var patterns = _patterns.Where(used.Contains).Select(Words.Pattern);
        return new Plot("spider", "Change of the target sum over time")
        {
            Description = Describe(cohort.Count(shown), table),
            Notes = [$"{shown} of {cohort.Size} shown. A visit without a complete sum is a gap. +20 % is for reference only: progression counts from the nadir. {PatientWeeks.Note(cohort)}"],
            Parameters = [PlotParameter.Of("labels", shown <= MostLabels), PlotParameter.Of("patterns", patterns)],
            Tables = [table],
        };
    }

    private static string Describe(string shown, PlotTable table)
    {
        if (table.Count == 0)
            return "Spider plot without subjects.";
        var changes = table.Rows.Select(row => row[3]).OfType<decimal>().ToList();
        var marks = table.Rows.Select(row => row[4]).OfType<string>().GroupBy(mark => mark, StringComparer.Ordinal).OrderBy(mark => mark.Key, StringComparer.Ordinal)
            .Select(mark => $"{mark.Key} {mark.Count()}").ToList();
        return $"Spider plot of {shown}: change of the target sum from baseline between {Words.Change(changes.Min())} and "
            + $"{Words.Change(changes.Max())}{(marks.Count > 0 ? ". Marks: " + string.Join(", ", marks) : "")}.";
    }

    private static void Add(PlotTable table, CohortSubject subject)
    {
        AddVisit(table, subject, subject.Evaluation.History.Baseline.Date, change: 0);
        var lastOnTreatment = LastOnTreatment(subject.Evaluation);
        foreach (ref readonly var timepoint in subject.Evaluation.TimepointsInWindow)
        {
            var change = timepoint is { TargetSum: { } sum, BaselineSum: { } baseline } ? sum.PercentChangeFrom(baseline) : null;
            AddVisit(table, subject, timepoint.Date, change);
            if (change is null)
                continue;
            if (timepoint.Recist.NewLesion)
                AddMark(table, subject, timepoint.Date, change, "new lesion");
            if (timepoint.Irecist is IrecistResponse.UnconfirmedProgression or IrecistResponse.ConfirmedProgression)
                AddMark(table, subject, timepoint.Date, change, timepoint.Irecist.Code());
            if (timepoint.Date == lastOnTreatment)
                AddMark(table, subject, timepoint.Date, change, "last visit on treatment");
        }
    }

    private static void AddVisit(PlotTable table, CohortSubject subject, DateOnly date, decimal? change) =>
        table.Add("visit", subject.Label, subject.Week(date), change, null, subject.Pattern, subject.Best, subject.Arm);

    private static void AddMark(PlotTable table, CohortSubject subject, DateOnly date, decimal? change, string mark) =>
        table.Add("mark", subject.Label, subject.Week(date), change, mark, subject.Pattern, subject.Best, subject.Arm);

    /// <summary>The last visit up to the last dose; null while treatment goes on, as it does at the data cut-off if the last dose comes later.</summary>
    private static DateOnly? LastOnTreatment(SubjectEvaluation evaluation)
    {
        if (evaluation.History.Header.LastDoseDate is not { } lastDose || lastDose > evaluation.Window.DataCutoff)
            return null;
        DateOnly? last = null;
        foreach (ref readonly var timepoint in evaluation.TimepointsInWindow)
            if (timepoint.Date <= lastDose)
                last = timepoint.Date;
        return last;
    }
}
