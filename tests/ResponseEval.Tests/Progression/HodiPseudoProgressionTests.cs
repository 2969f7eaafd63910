namespace ResponseEval.Tests;

public sealed class HodiPseudoProgressionTests
{
    [Fact]
    public void An_increase_of_25_percent_at_week_12_that_the_next_scan_does_not_confirm_is_early() =>
        Assert.Equal(new(FindingStatus.Met, PhenomenonReason.None, Patients.Day(84), true), Of((0, 1000), (84, 1250), (112, 1100)));

    [Fact]
    public void An_increase_of_24_9_percent_is_none() =>
        Assert.Equal(new(FindingStatus.NotMet, PhenomenonReason.None, null, null), Of((0, 1000), (84, 1249), (112, 1100)));

    [Fact]
    public void An_increase_that_the_next_scan_confirms_is_none() =>
        Assert.Equal(FindingStatus.NotMet, Of((0, 1000), (84, 1250), (112, 1250)).Status);

    [Theory]
    [InlineData(91, true)]
    [InlineData(92, false)]
    public void A_week_after_week_12_parts_early_from_delayed(int day, bool early) =>
        Assert.Equal(early, Of((0, 1000), (day, 1250), (112, 1000)).Early);

    [Fact]
    public void An_increase_that_no_scan_follows_is_not_evaluable() =>
        Assert.Equal(PhenomenonReason.NoLaterAssessment, Of((0, 1000), (84, 1250)).Reason);

    [Fact]
    public void Without_a_follow_up_it_is_not_evaluable() => Assert.Equal(PhenomenonReason.NoFollowUp, Of((0, 1000)).Reason);

    [Fact]
    public void The_increase_is_over_the_nadir_unless_baseline_is_asked_for()
    {
        ImmuneRelatedBurden[] burdens = [Burden(0, 1000), Burden(84, 800), Burden(168, 1000), Burden(196, 900)];
        Assert.Equal((FindingStatus.Met, false), Status(HodiPseudoProgression.Of(Patients.DayZero, burdens)));
        Assert.Equal((FindingStatus.NotMet, null), Status(HodiPseudoProgression.Of(Patients.DayZero, burdens, BurdenReference.Baseline)));
    }

    [Fact]
    public void Dates_that_do_not_rise_and_negative_burdens_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Of((0, 1000), (0, 1000)));
        Assert.Throws<ArgumentException>(() => Of((0, -1)));
    }

    private static (FindingStatus, bool?) Status(HodiPseudoProgression finding) => (finding.Status, finding.Early);

    private static ImmuneRelatedBurden Burden(int day, long burden) => new(Patients.Day(day), burden);

    private static HodiPseudoProgression Of(params (int Day, long Burden)[] burdens) =>
        HodiPseudoProgression.Of(Patients.DayZero, Array.ConvertAll(burdens, burden => Burden(burden.Day, burden.Burden)));
}
