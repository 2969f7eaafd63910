using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>What holds of the endpoints of every subject.</summary>
public sealed class EndpointPropertyTests
{
    private static PropertyCheck<EndpointInput> Inputs { get; } = Property.For(DrawnInput.Any)
        .Require("an event", 0.2, input => Pfs(input, CensoringRule.FdaTableA).IsEvent)
        .Require("censored for new therapy", 0.05, input => Pfs(input, CensoringRule.FdaTableA).Reason == EndpointReason.NewTherapy)
        .Require("censored for missed assessments", 0.05, input => Pfs(input, CensoringRule.FdaTableA).Reason == EndpointReason.MissedAssessments)
        .Require("a response", 0.2, input => Endpoints.Of(input, CensoringRule.Ema)[Endpoint.DurationOfResponse] is not null);

    [Fact]
    public void Progression_free_survival_is_what_a_walk_from_day_to_day_finds()
    {
        Inputs.Holds(input => Agrees(input, CensoringRule.FdaTableA, gap: 126) && Agrees(input, CensoringRule.Ema, gap: null));
        Inputs.FindsCounterexample(input => Agrees(input, CensoringRule.FdaTableA, gap: 125));
        Inputs.FindsCounterexample(input => Agrees(input, CensoringRule.FdaTableA with { NewTherapyCensors = false }, gap: 126));
        Inputs.FindsCounterexample(input => Agrees(input, CensoringRule.FdaTableA with { NoBaselineCensors = false }, gap: 126));
    }

    [Fact]
    public void Censoring_only_shortens()
    {
        Inputs.Holds(input => Pfs(input, CensoringRule.FdaTableA).Date <= Pfs(input, CensoringRule.Ema).Date);
        Inputs.FindsCounterexample(input => Pfs(input, CensoringRule.FdaTableB).Date <= Pfs(input, CensoringRule.Ema).Date);
    }

    [Fact]
    public void Time_to_progression_differs_from_progression_free_survival_by_deaths_alone()
    {
        Inputs.Holds(input => Same(Of(input, Endpoint.TimeToProgression), Pfs(input, CensoringRule.FdaTableA)));
        Inputs.FindsCounterexample(input => Of(input, Endpoint.TimeToProgression)!.Date == Pfs(input, CensoringRule.FdaTableA).Date);

        static bool Same(EndpointResult? progression, EndpointResult survival) => progression!.Reason == EndpointReason.Death
            ? !progression.IsEvent && progression.Date <= survival.Date
            : (progression.Date, progression.IsEvent, progression.Reason) == (survival.Date, survival.IsEvent, survival.Reason);
    }

    [Fact]
    public void Durations_begin_within_progression_free_survival_and_end_with_it()
    {
        Inputs.Holds(input => Ends(input, Endpoint.DurationOfResponse) && Ends(input, Endpoint.DurationOfCompleteResponse));
        Inputs.FindsCounterexample(input => Of(input, Endpoint.DurationOfResponse)?.StartDate is not { } start || start == input.StartDate);

        static bool Ends(EndpointInput input, Endpoint endpoint) => Of(input, endpoint) is not { } duration
            || duration.Reason == EndpointReason.NoBaseline
            || (duration.Date == Pfs(input, CensoringRule.FdaTableA).Date && duration.StartDate <= duration.Date && duration.StartDate > input.StartDate);
    }

    [Fact]
    public void Nobody_progresses_after_death()
    {
        Inputs.Holds(input => CensoringRule.Presets.All(rule => !(Pfs(input, rule).Date > input.Death)));
        Inputs.FindsCounterexample(input => !(Pfs(input with { Death = null }, CensoringRule.FdaTableB).Date > input.Death));
    }

    private static EndpointResult Pfs(EndpointInput input, CensoringRule rule) => Endpoints.Of(input, rule)[Endpoint.ProgressionFreeSurvival]!;

    private static EndpointResult? Of(EndpointInput input, Endpoint endpoint) => Endpoints.Of(input, CensoringRule.FdaTableA)[endpoint];

    private static bool Agrees(EndpointInput input, CensoringRule rule, int? gap)
    {
        var result = Pfs(input, rule);
        return (result.IsEvent, Visits.DayOf(result.Date), result.Reason) == Walk(input, gap, censors: gap is not null);
    }

    /// <summary>The tables told as a story: each day in turn, what was seen, who died, who began another therapy.</summary>
    private static (bool IsEvent, int Day, EndpointReason Reason) Walk(EndpointInput input, int? gap, bool censors)
    {
        if (censors && !input.IsBaselineComplete)
            return (false, 1, EndpointReason.NoBaseline);
        var seen = 1;
        for (var day = 1; day < 2000 && !(Visits.Day(day) > input.DataCutoff); day++)
        {
            var date = Visits.Day(day);
            var response = input.Responses!.Value.Where(one => one.Date == date).Select(static one => (OverallResponse?)one.Response).SingleOrDefault();
            if (response == OverallResponse.ProgressiveDisease)
                return day - seen > gap ? (false, seen, EndpointReason.MissedAssessments) : (true, day, EndpointReason.Progression);
            if (response is not (null or OverallResponse.NotEvaluable))
                seen = day;
            if (date == input.Death)
                return day - seen > gap ? (false, seen, EndpointReason.MissedAssessments) : (true, day, EndpointReason.Death);
            if (date == input.NewTherapy && censors)
                return (false, seen, EndpointReason.NewTherapy);
        }

        return (false, seen, seen == 1 ? EndpointReason.NoAssessment : EndpointReason.LastAdequateAssessment);
    }
}
