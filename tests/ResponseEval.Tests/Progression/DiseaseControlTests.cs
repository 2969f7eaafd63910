namespace ResponseEval.Tests;

public sealed class DiseaseControlTests
{
    [Fact]
    public void Stable_disease_lasts_from_the_first_dose_to_progression()
    {
        var finding = DiseaseControl.Of(Patients.OfTarget((56, 100), (112, 130)).Evaluated());
        Assert.Equal((FindingStatus.Met, 112, true), (finding.Status, finding.Days, finding.HasEnded));
        Assert.Equal(FindingStatus.NotMet, finding.Durable);
    }

    [Theory]
    [InlineData(180, FindingStatus.NotMet)]
    [InlineData(181, FindingStatus.Met)]
    public void Stable_disease_of_more_than_180_days_is_durable(int day, FindingStatus durable) =>
        Assert.Equal(durable, DiseaseControl.Of(Patients.OfTarget((56, 100), (day, 130)).Evaluated()).Durable);

    [Fact]
    public void Stable_disease_that_goes_on_too_short_is_not_evaluable_as_durable()
    {
        var finding = DiseaseControl.Of(Patients.OfTarget((56, 100), (180, 100)).Evaluated());
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.FollowUpTooShort), (finding.Durable, finding.DurableReason));
        Assert.Equal((180, false), (finding.Days, finding.HasEnded));
    }

    [Fact]
    public void A_response_is_durable_however_short() =>
        Assert.Equal(FindingStatus.Met, DiseaseControl.Of(Patients.OfTarget((56, 60), (112, 100)).Evaluated()).Durable);

    [Fact]
    public void Progression_as_best_response_is_no_control() =>
        Assert.Equal(FindingStatus.NotMet, DiseaseControl.Of(Patients.OfTarget((56, 130)).Evaluated()).Status);

    [Fact]
    public void Pseudo_progression_does_not_end_it() =>
        Assert.Equal((150, false), Ended(DiseaseControl.Of(Patients.OfTarget((56, 130), (98, 60), (150, 60)).Evaluated())));

    [Fact]
    public void It_counts_from_randomization() =>
        Assert.Equal(61, DiseaseControl.Of(Patients.OfTarget((56, 100)).Randomized(Patients.Day(-5)).Evaluated()).Days);

    [Fact]
    public void Without_an_evaluable_follow_up_it_is_not_evaluable() =>
        Assert.Equal(PhenomenonReason.NoFollowUp, DiseaseControl.Of(Patients.OfTarget((56, null)).Evaluated()).Reason);

    [Fact]
    public void Without_disease_there_is_nothing_to_control() => Assert.Equal(
        PhenomenonReason.NoDisease,
        DiseaseControl.Of(SubjectHistory.Create("P").Baseline(Patients.DayZero, _ => { }).Assessment(Patients.Day(56), _ => { }).Evaluated()).Reason);

    private static (int?, bool) Ended(DiseaseControl finding) => (finding.Days, finding.HasEnded);
}
