namespace ResponseEval.Reports;

/// <summary>
/// The swimmer plot: how long each subject was followed, the longest on top, in segments of the response by RECIST 1.1 of the visit that
/// begins them; marks for the first response, progression events and what became of them, death, and subjects still followed.
/// </summary>
public static class SwimmerPlot
{
    /// <summary>The most subjects a swimmer plot shows: those followed longest.</summary>
    public const int MostSubjects = 80;

    /// <summary>The swimmer plot of a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var table = new PlotTable("course", "kind", "subject", "order", "week", "until", "response", "mark", "best", "pattern", "arm");
        var order = 0;
        foreach (var (subject, end) in cohort.Subjects.Select(subject => (subject, End(subject.Evaluation)))
            .OrderByDescending(pair => pair.Item2.DayNumber - pair.subject.Evaluation.DayZero.DayNumber)
            .ThenBy(pair => pair.subject.Label, StringComparer.Ordinal))
            new Lane(table, subject, order++).Draw(end);
        var shown = Math.Min(MostSubjects, cohort.Subjects.Count);
        return new Plot("swimmer", "Time on study by response")
        {
            Description = $"Swimmer plot of {Words.Count(cohort.Subjects.Count, "subject", "subjects")}: responses and events by week.",
            Notes = [$"{shown} of {Words.Count(cohort.Subjects.Count, "subject", "subjects")} shown, those followed longest."],
            Parameters =
            [
                PlotParameter.Of("most", MostSubjects),
                PlotParameter.Of("responses", ResponseCodesInUse.Of(table.Rows.Select(row => row[5] as string ?? "")).Prepend(Lane.NotAssessed)),
            ],
            Tables = [table],
        };
    }

    /// <summary>The last thing known of a subject: a visit, the last dose, or death.</summary>
    private static DateOnly End(SubjectEvaluation evaluation)
    {
        var end = evaluation.Timepoints.Count > 0 ? evaluation.Timepoints[^1].Date : evaluation.History.Baseline.Date;
        foreach (var known in new[] { evaluation.History.Header.LastDoseDate, DeathOf(evaluation), evaluation.DayZero })
            if (known > end)
                end = known.Value;
        return end;
    }

    private static DateOnly? DeathOf(SubjectEvaluation evaluation)
    {
        foreach (var subjectEvent in evaluation.History.Events)
            if (subjectEvent.Kind == SubjectEventKind.Death)
                return subjectEvent.Date;
        return null;
    }

    /// <summary>The lane of one subject.</summary>
    private sealed class Lane(PlotTable table, CohortSubject subject, int order)
    {
        public const string NotAssessed = "not yet assessed";

        private readonly SubjectEvaluation evaluation = subject.Evaluation;

        public void Draw(DateOnly end)
        {
            AddSegments(end);
            if (FirstResponses.Confirmed(evaluation.Timepoints.AsSpan(), evaluation.Window, evaluation.Rules).Response is { } response)
                AddMark(response, "first response");
            foreach (var progression in evaluation.ProgressionEvents)
                AddMark(progression.Date, Fate(progression.Status));
            if (DeathOf(evaluation) is { } death)
                AddMark(death, "death");
            else if (IsOngoing())
                AddMark(end, "ongoing");
        }

        private void AddSegments(DateOnly end)
        {
            var from = evaluation.DayZero;
            var response = NotAssessed;
            foreach (var timepoint in evaluation.Timepoints)
            {
                AddSegment(from, timepoint.Date, response);
                (from, response) = (timepoint.Date, timepoint.Recist.Overall.Code());
            }

            AddSegment(from, end, response);
        }

        private void AddSegment(DateOnly from, DateOnly until, string response) => table.Add(
            "segment", subject.Label, order, subject.Week(from), subject.Week(until), response, null, subject.Best, subject.Pattern, subject.Arm);

        private void AddMark(DateOnly date, string mark) => table.Add(
            "mark", subject.Label, order, subject.Week(date), null, null, mark, subject.Best, subject.Pattern, subject.Arm);

        private bool IsOngoing()
        {
            if (evaluation.History.Header.LastDoseDate is not null)
                return false;
            foreach (var subjectEvent in evaluation.History.Events)
                if (subjectEvent.Kind is SubjectEventKind.TreatmentStopped or SubjectEventKind.ConsentWithdrawn
                    or SubjectEventKind.LostToFollowUp or SubjectEventKind.NewAnticancerTherapy)
                    return false;
            return true;
        }

        private static string Fate(ProgressionStatus status) => status switch
        {
            ProgressionStatus.Confirmed => "progression, confirmed",
            ProgressionStatus.PseudoProgression => "pseudo-progression",
            _ => "progression, unresolved",
        };
    }
}
