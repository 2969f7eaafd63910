namespace ResponseEval.Tests;

public sealed class LateReversalTests
{
    [Fact]
    public void Progression_that_goes_on_is_no_reversal() => Assert.Null(OfTarget((56, 130), (90, 140), (150, 150)));

    [Fact]
    public void Stable_disease_after_confirmation_is_a_reversal() =>
        Assert.Equal(OverallResponse.StableDisease, OfTarget((56, 130), (90, 140), (150, 119))?.Response);

    [Fact]
    public void Growth_of_exactly_20_percent_over_the_nadir_is_still_progression() => Assert.Null(OfTarget((56, 130), (90, 140), (150, 120)));

    [Fact]
    public void A_target_that_is_not_evaluable_shows_nothing() => Assert.Null(OfTarget((56, 130), (90, 140), (150, null)));

    [Fact]
    public void Shrinkage_under_another_therapy_is_no_reversal()
    {
        var builder = Patients.OfTarget((56, 130), (90, 140), (150, 60)).Event(SubjectEvent.NewAnticancerTherapy(Patients.Day(100)));
        Assert.Null(PseudoProgression.Of(builder.Evaluated()).LateReversal);
    }

    [Fact]
    public void New_lesions_that_persist_unchanged_beside_stable_targets_are_no_reversal() => Assert.Null(OfNewLesion(20, 100));

    [Theory]
    [InlineData(15, true)]
    [InlineData(15.01, false)]
    [InlineData(0, true)]
    public void New_lesions_must_have_shrunk_by_5_mm_or_be_gone(double mm, bool isReversal) =>
        Assert.Equal(isReversal, OfNewLesion(mm, 100) is not null);

    [Fact]
    public void A_new_lesion_that_is_present_bars_complete_response() =>
        Assert.Equal(OverallResponse.PartialResponse, OfNewLesion(12, 0)?.Response);

    [Fact]
    public void A_new_lesion_that_was_not_read_shows_nothing() => Assert.Null(OfNewLesion(null, 60));

    private static LateReversal? OfTarget(params (int, double?)[] visits) =>
        PseudoProgression.Of(Patients.OfTarget(visits).Evaluated()).LateReversal;

    /// <summary>A new lesion of 12 mm that grows to 20 mm, which confirms; then the new lesion and the target as given.</summary>
    private static LateReversal? OfNewLesion(double? newLesion, double target)
    {
        var evaluation = SubjectHistory.Create("P").FirstDose(Patients.DayZero)
            .Baseline(Patients.DayZero, s => s.Target("T1", "lung", 100))
            .Assessment(Patients.Day(56), s => s.Measured("T1", 100).NewTarget("X1", "liver", 12))
            .Assessment(Patients.Day(90), s => s.Measured("T1", 100).Measured("X1", 20))
            .Assessment(Patients.Day(150), s => _ = newLesion is { } mm ? s.Measured("T1", target).Measured("X1", mm) : s.Measured("T1", target))
            .Evaluated();
        Assert.Equal("iUPD iCPD iCPD", evaluation.Irecist());
        return PseudoProgression.Of(evaluation).LateReversal;
    }
}
