namespace ResponseEval.Tests;

/// <summary>Section D.4 of the rule book, and what is missing on each side of the limits.</summary>
public sealed class OligoprogressionTests
{
    private static readonly string[] _threeOrgans = ["lung", "liver", "bone"];

    [Theory]
    [InlineData(1, FindingStatus.Met)]
    [InlineData(5, FindingStatus.Met)]
    [InlineData(6, FindingStatus.NotMet)]
    public void Up_to_5_of_10_lesions_progress(int progressing, FindingStatus status)
    {
        var finding = Oligoprogression.Of(Ten(progressing).Evaluated());
        Assert.Equal((status, progressing, 10 - progressing), (finding.Status, finding.Progressing, finding.NotProgressing));
    }

    [Fact]
    public void The_limit_of_3_lesions_is_an_option()
    {
        Assert.Equal(FindingStatus.NotMet, Oligoprogression.Of(Ten(4).Evaluated(), new() { MaximumLesions = 3 }).Status);
        Assert.Equal(FindingStatus.Met, Oligoprogression.Of(Ten(3).Evaluated(), new() { MaximumLesions = 3 }).Status);
    }

    [Fact]
    public void A_fourth_organ_is_one_too_many() => Assert.Equal(FindingStatus.NotMet, Oligoprogression.Of(Ten(4, ["lung", "Liver", "bone", "skin"]).Evaluated()).Status);

    [Fact]
    public void Organs_differ_whatever_their_case() => Assert.Equal(3, Oligoprogression.Of(Ten(4, ["lung", "LUNG", "bone", "skin"]).Evaluated()).Organs);

    [Fact]
    public void New_lesions_count()
    {
        var builder = SubjectHistory.Create("P").FirstDose(Patients.DayZero)
            .Baseline(Patients.DayZero, s => s.Target("A", "lung", 30))
            .Assessment(Patients.Day(56), s => s.Measured("A", 25).NewTarget("X", "liver", 12).NewNonTarget("Y", "bone"));
        var finding = Oligoprogression.Of(builder.Evaluated());
        Assert.Equal((FindingStatus.Met, 0, 2, 1, false), (finding.Status, finding.Progressing, finding.NewLesions, finding.NotProgressing, finding.IsConfirmed));
    }

    [Fact]
    public void Some_other_lesion_must_not_progress() => Assert.Equal(FindingStatus.NotMet, Oligoprogression.Of(Patients.OfTarget((56, 130)).Evaluated()).Status);

    [Fact]
    public void Progression_of_the_sum_by_no_single_lesion_is_none()
    {
        var builder = SubjectHistory.Create("P").FirstDose(Patients.DayZero)
            .Baseline(Patients.DayZero, s => s.Target("A", "lung", 10).Target("B", "lung", 10).Target("C", "liver", 10))
            .Assessment(Patients.Day(56), s => s.Measured("A", 13).Measured("B", 13).Measured("C", 13));
        Assert.Equal((FindingStatus.NotMet, 0), (Oligoprogression.Of(builder.Evaluated()).Status, Oligoprogression.Of(builder.Evaluated()).Progressing));
    }

    [Theory]
    [InlineData(4, 1, FindingStatus.Met)]
    [InlineData(5, 1, FindingStatus.NotEvaluable)]
    [InlineData(6, 1, FindingStatus.NotMet)]
    public void Lesions_not_evaluated_matter_where_they_could_change_the_answer(int progressing, int missing, FindingStatus status)
    {
        var finding = Oligoprogression.Of(Ten(progressing, missing: missing).Evaluated());
        Assert.Equal((status, missing), (finding.Status, finding.Missing));
        Assert.Equal(status == FindingStatus.NotEvaluable ? PhenomenonReason.MissingLesions : PhenomenonReason.None, finding.Reason);
    }

    [Fact]
    public void A_lesion_not_evaluated_could_add_a_fourth_organ()
    {
        var finding = Oligoprogression.Of(Ten(3, ["lung", "liver", "bone", "skin"], missing: 1).Evaluated());
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.MissingLesions), (finding.Status, finding.Reason));
    }

    [Theory]
    [InlineData(3, FindingStatus.Met)]
    [InlineData(4, FindingStatus.NotEvaluable)]
    public void Organs_that_are_not_recorded_matter_above_3_lesions(int progressing, FindingStatus status)
    {
        var finding = Oligoprogression.Of(Ten(progressing, [null]).Evaluated());
        Assert.Equal((status, progressing), (finding.Status, finding.WithoutOrgan));
        Assert.Equal(status == FindingStatus.Met ? PhenomenonReason.None : PhenomenonReason.MissingOrgans, finding.Reason);
    }

    [Theory]
    [InlineData(84, FindingStatus.Met)]
    [InlineData(85, FindingStatus.NotMet)]
    public void Progression_up_to_84_days_after_the_last_dose_is_on_treatment(int after, FindingStatus status)
    {
        var finding = Oligoprogression.Of(Ten(1).LastDose(Patients.Day(200 - after)).Evaluated());
        Assert.Equal((status, status == FindingStatus.Met ? PhenomenonReason.None : PhenomenonReason.OffTreatment), (finding.Status, finding.Reason));
    }

    [Fact]
    public void Pseudo_progression_is_no_oligoprogression() => Assert.Equal(
        PhenomenonReason.NoProgression, Oligoprogression.Of(Patients.OfTarget((56, 130), (98, 60)).Evaluated()).Reason);

    [Fact]
    public void Without_a_follow_up_it_is_not_evaluable() =>
        Assert.Equal(PhenomenonReason.NoFollowUp, Oligoprogression.Of(Patients.OfTarget().Evaluated()).Reason);

    private static SubjectHistoryBuilder Ten(int progressing, string?[]? organs = null, int missing = 0)
    {
        organs ??= _threeOrgans;
        var builder = SubjectHistory.Create("P").FirstDose(Patients.DayZero);
        for (var i = 0; i < 10; i++)
            builder.Lesion(new($"N{i}", LesionRole.NonTarget) { Site = new(organs[i % organs.Length]) });
        return builder
            .Baseline(Patients.DayZero, s => Each(i => s.Present($"N{i}")))
            .Assessment(Patients.Day(200), s => Each(i => _ = i < progressing
                ? s.UnequivocalProgression($"N{i}")
                : i < progressing + missing ? s.NotEvaluable($"N{i}") : s.Present($"N{i}")));
    }

    private static void Each(Action<int> action)
    {
        for (var i = 0; i < 10; i++)
            action(i);
    }
}
