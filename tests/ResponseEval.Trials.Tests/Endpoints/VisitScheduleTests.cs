namespace ResponseEval.Trials.Tests;

/// <summary>Scheduled visits, in days after the start.</summary>
public sealed class VisitScheduleTests
{
    private static readonly VisitSchedule _changing = new(84) { FirstDays = [42, 84, 126] };

    [Theory]
    [InlineData(0, 42)]
    [InlineData(49, 42)]
    [InlineData(50, 84)]
    [InlineData(126, 126)]
    [InlineData(134, 210)]
    [InlineData(217, 210)]
    [InlineData(218, 294)]
    public void A_date_belongs_to_its_visit_or_waits_for_the_next(int day, int visit) =>
        Assert.Equal(visit + 1, Visits.DayOf(_changing.ThisOrNext(Visits.Day(1), Visits.Day(day + 1))));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(34, 0)]
    [InlineData(35, 42)]
    [InlineData(83, 84)]
    [InlineData(202, 126)]
    [InlineData(203, 210)]
    public void A_date_belongs_to_its_visit_or_to_the_one_before(int day, int visit) =>
        Assert.Equal(visit + 1, Visits.DayOf(_changing.ThisOrPrevious(Visits.Day(1), Visits.Day(day + 1))));

    /// <summary>Visits on days 42, 84, 126, 210, 294: two of them and twice 7 days.</summary>
    [Theory]
    [InlineData(0, 98)]
    [InlineData(42, 98)]
    [InlineData(76, 98)]
    [InlineData(77, 140)]
    [InlineData(118, 140)]
    [InlineData(119, 182)]
    [InlineData(500, 182)]
    public void The_gap_that_is_accepted_grows_with_the_intervals(int day, int gap)
    {
        Assert.Equal(gap, _changing.MaximumGap(Visits.Day(1), Visits.Day(day + 1)));
        var rule = CensoringRule.FdaTableA.ForVisits(_changing);
        var (last, first) = (day + 1 + gap, day + 2 + gap);
        Assert.Equal($"event {last} Progression", Visits.Of($"{day + 1} SD, {last} PD").Pfs(rule));
        Assert.Equal($"censored {day + 1} MissedAssessments", Visits.Of($"{day + 1} SD, {first} PD").Pfs(rule));
    }

    [Fact]
    public void Schedules_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new VisitSchedule(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VisitSchedule(56) { WindowDays = -1 });
        Assert.Throws<ArgumentException>(() => new VisitSchedule(56) { FirstDays = [0, 42] });
        Assert.Throws<ArgumentException>(() => new VisitSchedule(56) { FirstDays = [42, 42] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MissedAssessments(0));
        Assert.Throws<ArgumentException>(() => new CensoringRule(""));
    }

    [Fact]
    public void A_rule_follows_the_schedule_of_the_protocol()
    {
        var schedule = new VisitSchedule(42);
        Assert.Equal(98, CensoringRule.FdaTableA.ForVisits(schedule).MissedAssessments!.MaximumGapDays);
        Assert.Null(CensoringRule.FdaTableA.ForVisits(schedule).ScheduledVisits);
        Assert.Equal(schedule, CensoringRule.FdaTableB.ForVisits(schedule).ScheduledVisits);
        Assert.False(CensoringRule.FdaTableC.ForVisits(schedule).MissedAssessments!.CensorProgression);
        Assert.Equal(CensoringRule.Ema, CensoringRule.Ema.ForVisits(schedule));
    }

    [Fact]
    public void Presets_are_found_by_name()
    {
        Assert.All(CensoringRule.Presets, preset => Assert.Same(preset, CensoringRule.Preset(preset.Name)));
        Assert.Null(CensoringRule.Preset("fda"));
    }
}
