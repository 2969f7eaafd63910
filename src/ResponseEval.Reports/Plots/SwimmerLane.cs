using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>The lane of one subject in the swimmer plot.</summary>
internal sealed class SwimmerLane
{
    public const string NotAssessed = "not yet assessed";

    public const string AfterNewTherapy = "after new therapy";

    /// <summary>The room of a letter inside a bar, and that around a label, as shares of the width of the plot.</summary>
    private const double Letter = 6.0 / 780;
    private const double Margin = 8.0 / 780;

    private readonly CohortSubject subject;
    private readonly SubjectEvaluation evaluation;
    private readonly DateOnly end;
    private readonly List<(DateOnly From, DateOnly Until, string Response)> segments = [];

    public SwimmerLane(CohortSubject subject)
    {
        this.subject = subject;
        evaluation = subject.Evaluation;
        end = subject.OverallSurvival.Date > evaluation.DayZero ? subject.OverallSurvival.Date : evaluation.DayZero;
        DivideIntoSegments();
    }

    /// <summary>The marks that a lane can bear.</summary>
    public static ValueList<string> Marks => ["first response", "progression, unresolved", "progression, confirmed", "pseudo-progression", "death", "ongoing"];

    public string Label => subject.Label;

    /// <summary>The length of the lane.</summary>
    public int Days => end.DayNumber - evaluation.DayZero.DayNumber;

    public IEnumerable<string> Responses => segments.Select(segment => segment.Response);

    /// <param name="table">Receives the lane.</param>
    /// <param name="order">Its place from the top.</param>
    /// <param name="longest">The days of the longest lane: what is long enough for a label depends on it.</param>
    public void AddTo(PlotTable table, int order, int longest)
    {
        for (var s = 0; s < segments.Count; s++)
            table.Add(
                "segment", Label, order, subject.Week(segments[s].From), subject.Week(segments[s].Until), segments[s].Response, LabelOf(s, longest), null,
                subject.Best, subject.Pattern, subject.Arm);
        foreach (var (date, mark) in Events())
            table.Add("mark", Label, order, subject.Week(date), null, null, null, mark, subject.Best, subject.Pattern, subject.Arm);
    }

    /// <summary>What the lane bears marks of.</summary>
    public IEnumerable<(DateOnly Date, string Mark)> Events()
    {
        if (FirstResponses.Confirmed(evaluation.Timepoints.AsSpan(), evaluation.Window, evaluation.Rules).Response is { } response && response <= end)
            yield return (response, "first response");
        for (var e = 0; e < evaluation.ProgressionEvents.Count; e++)
            if (evaluation.ProgressionEvents[e].Date <= end)
                yield return (evaluation.ProgressionEvents[e].Date, Fate(evaluation.ProgressionEvents[e].Status));
        if (subject.OverallSurvival.Reason == EndpointReason.Death)
            yield return (end, "death");
        else if (IsOngoing())
            yield return (end, "ongoing");
    }

    private void DivideIntoSegments()
    {
        var (from, response) = (evaluation.DayZero, NotAssessed);
        foreach (ref readonly var timepoint in evaluation.TimepointsInWindow)
            if (timepoint.Date <= end)
                Next(timepoint.Date, timepoint.Recist.Overall.Code());
        if (evaluation.Window.NewTherapyDate is { } therapy && therapy <= end)
            Next(therapy, AfterNewTherapy);
        segments.Add((from, end, response));

        void Next(DateOnly date, string following)
        {
            segments.Add((from, date, response));
            (from, response) = (date, following);
        }
    }

    /// <summary>A response is named where it begins, if it lasts long enough for the letters, and beside the lane where it ends the lane.</summary>
    private string? LabelOf(int segment, int longest)
    {
        var (from, until, response) = segments[segment];
        if (response is NotAssessed or AfterNewTherapy || (segment > 0 && segments[segment - 1].Response == response))
            return null;
        for (var next = segment + 1; next < segments.Count && segments[next].Response == response; next++)
            until = segments[next].Until;
        return from == end || until.DayNumber - from.DayNumber >= longest * ((Letter * response.Length) + Margin) ? response : null;
    }

    private bool IsOngoing()
    {
        if (evaluation.History.Header.LastDoseDate is { } lastDose && IsInData(lastDose))
            return false;
        foreach (var subjectEvent in evaluation.History.Events)
            if (EndsTreatment(subjectEvent.Kind) && IsInData(subjectEvent.Date))
                return false;
        return true;
    }

    private bool IsInData(DateOnly date) => !(date > evaluation.Window.DataCutoff);

    private static bool EndsTreatment(SubjectEventKind kind) => kind
        is SubjectEventKind.TreatmentStopped or SubjectEventKind.ConsentWithdrawn or SubjectEventKind.LostToFollowUp or SubjectEventKind.NewAnticancerTherapy;

    private static string Fate(ProgressionStatus status) => status switch
    {
        ProgressionStatus.Confirmed => "progression, confirmed",
        ProgressionStatus.PseudoProgression => "pseudo-progression",
        _ => "progression, unresolved",
    };
}
