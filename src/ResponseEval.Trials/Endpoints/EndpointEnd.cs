namespace ResponseEval.Trials;

/// <summary>
/// How progression-free time ends under a censoring rule. The order is that of the rule: a missing baseline, what happened first, new anticancer therapy
/// before it, missed assessments before it.
/// </summary>
internal readonly ref struct EndpointEnd(EndpointInput input, TumorCourse course, CensoringRule rule)
{
    private readonly EndpointInput input = input;
    private readonly TumorCourse course = course;
    private readonly CensoringRule rule = rule;

    /// <summary>What ends the time, if nothing censors it.</summary>
    /// <param name="SeenOn">The date on which it was seen, from which gaps are counted.</param>
    /// <param name="Date">The date that it is given.</param>
    /// <param name="Reason">What it is.</param>
    private readonly record struct Ending(DateOnly SeenOn, DateOnly Date, EndpointReason Reason)
    {
        /// <summary>The assessment that shows it, which is none of those before it.</summary>
        public DateOnly? Assessment => Reason == EndpointReason.Progression ? SeenOn : null;

        public DateOnly LastDayBefore => Reason == EndpointReason.Progression ? SeenOn.AddDays(-1) : SeenOn;
    }

    /// <summary>The result.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="start">The date from which it counts.</param>
    /// <param name="deathIsEvent">False for time to progression.</param>
    public EndpointResult Decide(Endpoint endpoint, DateOnly start, bool deathIsEvent = true)
    {
        if (rule.NoBaselineCensors && !input.IsBaselineComplete)
            return new(endpoint, start, start, IsEvent: false, EndpointReason.NoBaseline, DecidedBy: null);
        var ending = First(start);
        if (rule.NewTherapyCensors && input.NewTherapyInData is { } therapy && !(ending?.SeenOn <= therapy))
            return Censored(endpoint, start, therapy, EndpointReason.NewTherapy);
        if (ending is not { } end)
            return Censored(
                endpoint,
                start,
                DateOnly.MaxValue,
                course.LastAdequate(DateOnly.MaxValue) is null ? EndpointReason.NoAssessment : EndpointReason.LastAdequateAssessment);
        if (end.Reason == EndpointReason.Death && !deathIsEvent)
            return Censored(endpoint, start, end.SeenOn, EndpointReason.Death);
        if (IsAfterGap(end))
            return Censored(endpoint, start, end.LastDayBefore, EndpointReason.MissedAssessments);
        return new(endpoint, start, Later(start, end.Date), IsEvent: true, end.Reason, end.Assessment);
    }

    /// <summary>
    /// The first of progression, claimed progression and death, in this order on the same day. A claim that a later response contradicts does not end
    /// that response, and progression is not dated back to before a response that followed.
    /// </summary>
    private Ending? First(DateOnly start)
    {
        Ending? first = null;
        if (course.Progression is { } progression)
            first = new(
                progression.SeenOn, ToVisit(progression.Date >= start ? progression.Date : progression.SeenOn), EndpointReason.Progression);
        if (rule.ClinicalProgressionIsEvent && input.ClinicalProgressionInData is { } claimed && claimed >= start && !(first?.SeenOn <= claimed))
            first = new(claimed, ToVisit(claimed), EndpointReason.ClinicalProgression);
        if (input.DeathInData is { } death && !(first?.SeenOn <= death))
            first = new(death, death, EndpointReason.Death);
        return first;
    }

    private bool IsAfterGap(Ending end)
    {
        if (rule.MissedAssessments is not { } missed || !(end.Reason == EndpointReason.Death ? missed.CensorDeath : missed.CensorProgression))
            return false;
        var before = course.Last(end.LastDayBefore, orNotEvaluable: !missed.NotEvaluableIsMissed)?.Date ?? input.StartDate;
        return missed.IsGap(input.StartDate, before, end.SeenOn);
    }

    private EndpointResult Censored(Endpoint endpoint, DateOnly start, DateOnly upTo, EndpointReason reason)
    {
        var last = course.LastAdequate(upTo);
        var date = last is { } assessment ? FromVisit(assessment.CensoringDate) : input.StartDate;
        return new(endpoint, start, Later(start, date), IsEvent: false, reason, last?.Date);
    }

    private DateOnly ToVisit(DateOnly date)
    {
        if (rule.ScheduledVisits is null || date < input.StartDate)
            return date;
        var visit = rule.ScheduledVisits.ThisOrNext(input.StartDate, date);
        return visit > input.DeathInData ? input.DeathInData.Value : visit;
    }

    private DateOnly FromVisit(DateOnly date) => rule.ScheduledVisits?.ThisOrPrevious(input.StartDate, date) ?? date;

    private static DateOnly Later(DateOnly start, DateOnly date) => date > start ? date : start;
}
