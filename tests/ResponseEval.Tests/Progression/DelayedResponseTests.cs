namespace ResponseEval.Tests;

/// <summary>Section D.2 of the rule book.</summary>
public sealed class DelayedResponseTests
{
    [Theory]
    [InlineData(84, FindingStatus.NotMet)]
    [InlineData(85, FindingStatus.Met)]
    public void A_first_response_after_day_84_is_late(int day, FindingStatus status)
    {
        var finding = DelayedResponse.Of(Patients.OfTarget((42, 100), (day, 60)).Evaluated());
        Assert.Equal((status, day, status == FindingStatus.Met), (finding.Status, finding.Days, finding.LateOnset));
    }

    [Fact]
    public void A_response_after_progression_is_delayed_though_it_is_early()
    {
        var finding = DelayedResponse.Of(Patients.OfTarget((28, 130), (70, 60)).Evaluated());
        Assert.Equal((FindingStatus.Met, false, Patients.Day(28)), (finding.Status, finding.LateOnset, finding.EarlierProgression));
    }

    [Fact]
    public void A_response_after_confirmed_progression_counts() =>
        Assert.Equal(Patients.Day(84), DelayedResponse.Of(Patients.OfTarget((28, 130), (56, 140), (84, 60)).Evaluated()).FirstResponse);

    [Fact]
    public void Without_a_response_it_is_not_met() =>
        Assert.Equal((FindingStatus.NotMet, PhenomenonReason.NoResponse), Of(Patients.OfTarget((100, 100))));

    [Fact]
    public void Without_a_follow_up_it_is_not_evaluable() =>
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp), Of(Patients.OfTarget()));

    [Fact]
    public void Without_a_first_dose_late_onset_is_not_evaluable() =>
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoTreatmentStart), Of(WithoutFirstDose((100, 60))));

    [Fact]
    public void Without_a_first_dose_a_response_after_progression_is_met() =>
        Assert.Equal((FindingStatus.Met, PhenomenonReason.None), Of(WithoutFirstDose((28, 130), (70, 60))));

    private static (FindingStatus, PhenomenonReason) Of(SubjectHistoryBuilder builder)
    {
        var finding = DelayedResponse.Of(builder.Evaluated());
        return (finding.Status, finding.Reason);
    }

    private static SubjectHistoryBuilder WithoutFirstDose(params (int Day, double Mm)[] visits)
    {
        var builder = SubjectHistory.Create("P").Baseline(Patients.DayZero, s => s.Target("T1", "lung", 100));
        foreach (var (day, mm) in visits)
            builder.Assessment(Patients.Day(day), s => s.Measured("T1", mm));
        return builder;
    }
}
