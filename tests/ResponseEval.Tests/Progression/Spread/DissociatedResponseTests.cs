namespace ResponseEval.Tests;

/// <summary>Section D.3 of the rule book, and both sides of each threshold.</summary>
public sealed class DissociatedResponseTests
{
    private static readonly DissociatedResponseOptions _strict = new() { IsStrict = true };

    [Fact]
    public void One_lesion_33_percent_smaller_and_one_24_percent_and_6_mm_larger_meet_it()
    {
        var finding = Of(30, 20, 25, 31);
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.Equal([new LesionComparison("A", Mm(30), Mm(20))], finding.Responding);
        Assert.Equal([new LesionComparison("B", Mm(25), Mm(31))], finding.Progressing);
    }

    [Fact]
    public void Exactly_30_percent_counts_unless_the_percentages_are_exclusive()
    {
        Assert.Equal(FindingStatus.Met, Of(30, 21, 25, 31).Status);
        Assert.Equal(FindingStatus.NotMet, Of(30, 21, 25, 31, _strict).Status);
    }

    [Theory]
    [InlineData(30, 20, 20, 24.5, false)] // +22.5 %, 4.5 mm
    [InlineData(30, 20, 20, 25, true)]    // 5.0 mm
    [InlineData(30, 20, 20, 24.99, false)]
    [InlineData(30, 20, 30, 36, true)]    // exactly 20 %
    [InlineData(30, 20, 30, 35.99, false)]
    [InlineData(30, 21.01, 25, 31, false)]
    public void Thresholds(double a, double nowA, double b, double nowB, bool isMet) =>
        Assert.Equal(isMet ? FindingStatus.Met : FindingStatus.NotMet, Of(a, nowA, b, nowB).Status);

    [Theory]
    [InlineData(30, 20, 30, 36, false)]
    [InlineData(30, 20, 30, 36.01, true)]
    [InlineData(30, 20, 20, 25, true)]    // 25 %; the 5 mm stay inclusive
    public void Exclusive_thresholds(double a, double nowA, double b, double nowB, bool isMet) =>
        Assert.Equal(isMet ? FindingStatus.Met : FindingStatus.NotMet, Of(a, nowA, b, nowB, _strict).Status);

    [Fact]
    public void A_new_lesion_beside_a_responding_one_counts_unless_switched_off()
    {
        var evaluation = Two(30, 20, s => s.NewTarget("X", "liver", 12)).Evaluated();
        Assert.Equal(FindingStatus.Met, DissociatedResponse.Of(evaluation).Status);
        Assert.Equal("X", Assert.Single(DissociatedResponse.Of(evaluation).NewLesions).Lesion);
        Assert.Equal(FindingStatus.NotMet, DissociatedResponse.Of(evaluation, new() { NewLesionCounts = false }).Status);
    }

    [Fact]
    public void A_new_lesion_that_is_equivocal_does_not_count() => Assert.Equal(
        FindingStatus.NotMet,
        DissociatedResponse.Of(Two(30, 20, s => s.NewNonTarget("X", "liver", LesionCertainty.Equivocal)).Evaluated()).Status);

    [Theory]
    [InlineData(14.01, FindingStatus.Met)]
    [InlineData(14, FindingStatus.NotMet)]
    public void A_new_lesion_that_shrank_by_30_percent_no_longer_counts(double mm, FindingStatus status)
    {
        var builder = SubjectHistory.Create("P")
            .Baseline(Patients.DayZero, s => s.Target("A", "lung", 30).Target("B", "lung", 25))
            .Assessment(Patients.Day(56), s => s.Measured("A", 30).Measured("B", 25).NewTarget("X", "liver", 20))
            .Assessment(Patients.Day(98), s => s.Measured("A", 20).Measured("B", 25).Measured("X", mm));
        Assert.Equal(status, DissociatedResponse.Of(builder.Evaluated()).Status);
    }

    [Fact]
    public void Growth_counts_over_the_own_nadir_and_such_a_lesion_does_not_respond()
    {
        var builder = SubjectHistory.Create("P")
            .Baseline(Patients.DayZero, s => s.Target("A", "lung", 100))
            .Assessment(Patients.Day(56), s => s.Measured("A", 20))
            .Assessment(Patients.Day(112), s => s.Measured("A", 40).NewTarget("X", "liver", 12));
        Assert.Equal(FindingStatus.NotMet, DissociatedResponse.Of(builder.Evaluated()).Status);
    }

    [Theory]
    [InlineData(9.99, FindingStatus.Met)]
    [InlineData(10, FindingStatus.NotMet)]
    public void A_node_that_became_normal_responds(double mm, FindingStatus status)
    {
        var builder = SubjectHistory.Create("P")
            .Baseline(Patients.DayZero, s => s.Target("A", "lymph node", 12, lymphNode: true).Target("B", "lung", 25))
            .Assessment(Patients.Day(56), s => s.Measured("A", mm).Measured("B", 31));
        Assert.Equal(status, DissociatedResponse.Of(builder.Evaluated()).Status);
    }

    [Fact]
    public void Lesions_that_merged_have_no_diameter_of_their_own()
    {
        var builder = SubjectHistory.Create("P")
            .Baseline(Patients.DayZero, s => s.Target("A", "lung", 30).Target("B", "lung", 25))
            .Assessment(Patients.Day(56), s => s.Merged("A", "B").Measured("B", 55));
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.MissingTargets), Status(DissociatedResponse.Of(builder.Evaluated())));
    }

    [Fact]
    public void A_lesion_that_was_irradiated_is_left_out()
    {
        var builder = Two(30, 20, s => s.NewTarget("X", "liver", 12)).Event(SubjectEvent.Radiotherapy(Patients.Day(30), "A"));
        Assert.Equal(FindingStatus.NotMet, DissociatedResponse.Of(builder.Evaluated()).Status);
    }

    [Fact]
    public void Without_follow_up_or_targets_it_is_not_evaluable()
    {
        var baseline = SubjectHistory.Create("P").Baseline(Patients.DayZero, s => s.NonTarget("N", "bone"));
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp), Status(DissociatedResponse.Of(baseline.Evaluated())));
        var followed = baseline.Assessment(Patients.Day(56), s => s.Present("N"));
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.MissingTargets), Status(DissociatedResponse.Of(followed.Evaluated())));
    }

    private static (FindingStatus, PhenomenonReason) Status(DissociatedResponse finding) => (finding.Status, finding.Reason);

    private static Length Mm(double mm) => Length.FromMillimeters(mm);

    private static DissociatedResponse Of(double a, double nowA, double b, double nowB, DissociatedResponseOptions? options = null) =>
        DissociatedResponse.Of(
            SubjectHistory.Create("P")
                .Baseline(Patients.DayZero, s => s.Target("A", "lung", a).Target("B", "liver", b))
                .Assessment(Patients.Day(56), s => s.Measured("A", nowA).Measured("B", nowB))
                .Evaluated(),
            options);

    private static SubjectHistoryBuilder Two(double a, double nowA, Func<AssessmentBuilder, AssessmentBuilder> more) => SubjectHistory.Create("P")
        .Baseline(Patients.DayZero, s => s.Target("A", "lung", a).Target("B", "lung", 25))
        .Assessment(Patients.Day(56), s => more(s.Measured("A", nowA).Measured("B", 25)));
}
