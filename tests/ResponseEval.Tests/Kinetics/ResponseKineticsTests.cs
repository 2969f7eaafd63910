namespace ResponseEval.Tests.Kinetics;

/// <summary>Vectors of the rule book, B.4, and the edges of each definition.</summary>
public sealed class ResponseKineticsTests
{
    [Fact]
    public void The_depth_of_response_is_against_baseline_and_negative_for_shrinkage()
    {
        var depth = Of(100, (56, 70), (112, 60), (168, 75)).DepthOfResponse;
        Assert.Equal(-40m, depth.ChangePercent);
        Assert.Equal(KineticPatients.Day(112), depth.NadirDate);
        Assert.Equal(112, depth.DaysToNadir);
    }

    [Fact]
    public void Of_two_smallest_sums_the_first_is_the_nadir() =>
        Assert.Equal(56, Of(100, (56, 60), (112, 60)).DepthOfResponse.DaysToNadir);

    [Fact]
    public void A_tumour_that_never_shrinks_has_its_smallest_increase_as_depth() =>
        Assert.Equal(10m, Of(100, (56, 110), (112, 130)).DepthOfResponse.ChangePercent);

    [Fact]
    public void Targets_that_are_gone_are_minus_100_percent() => Assert.Equal(-100m, Of(100, (56, 0)).DepthOfResponse.ChangePercent);

    [Fact]
    public void A_normal_node_keeps_its_size()
    {
        var evaluation = KineticPatients.Evaluate(static p => p
            .Baseline(KineticPatients.Day(0), static s => s.Target("T1", "lymph node", 20, lymphNode: true))
            .Assessment(KineticPatients.Day(56), static s => s.Measured("T1", 8)));
        Assert.Equal(TargetResponse.CompleteResponse, evaluation.Timepoints[0].Recist.Target);
        Assert.Equal(-60m, ResponseKinetics.Of(evaluation).DepthOfResponse.ChangePercent);
    }

    [Fact]
    public void A_scan_that_was_not_read_is_no_nadir() => Assert.Equal(168, Of(100, (56, 70), (112, -1), (168, 65)).DepthOfResponse.DaysToNadir);

    [Theory]
    [InlineData(80.0, FindingStatus.Met)]
    [InlineData(80.1, FindingStatus.NotMet)]
    [InlineData(80.01, FindingStatus.NotMet)]
    [InlineData(79.99, FindingStatus.Met)]
    public void Early_shrinkage_is_20_percent_inclusive(double size, FindingStatus status) =>
        Assert.Equal(status, Of(100, (56, size)).EarlyTumorShrinkage.Status);

    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    [InlineData(70, true)]
    [InlineData(71, false)]
    public void The_early_scan_lies_within_two_weeks_of_week_8(int day, bool isEarly)
    {
        var early = Of(100, (day, 50)).EarlyTumorShrinkage;
        Assert.Equal(isEarly ? FindingStatus.Met : FindingStatus.NotEvaluable, early.Status);
        Assert.Equal(isEarly ? KineticsReason.None : KineticsReason.OutsideWindow, early.Reason);
    }

    [Fact]
    public void The_early_scan_is_the_one_nearest_to_week_8() => Assert.Equal(58, Of(100, (50, 90), (58, 70), (65, 90)).EarlyTumorShrinkage.ScanDay);

    [Fact]
    public void Of_two_scans_as_near_the_earlier_is_the_early_scan() => Assert.Equal(53, Of(100, (53, 90), (59, 70)).EarlyTumorShrinkage.ScanDay);

    [Fact]
    public void The_early_scan_is_one_with_a_complete_sum()
    {
        Assert.Equal(45, Of(100, (45, 75), (56, -1)).EarlyTumorShrinkage.ScanDay);
        Assert.Equal(KineticsReason.MissingTargets, Of(100, (56, -1)).EarlyTumorShrinkage.Reason);
    }

    [Fact]
    public void The_weeks_count_from_the_first_dose()
    {
        var evaluation = KineticPatients.Evaluate(static p => p
            .FirstDose(KineticPatients.Day(20))
            .Baseline(KineticPatients.Day(0), static s => s.Target("T1", "lung", 100))
            .Assessment(KineticPatients.Day(60), static s => s.Measured("T1", 70))
            .Assessment(KineticPatients.Day(90), static s => s.Measured("T1", 90)));
        var early = ResponseKinetics.Of(evaluation).EarlyTumorShrinkage;
        Assert.Equal(70, early.ScanDay);
        Assert.Equal(FindingStatus.NotMet, early.Status);
    }

    [Fact]
    public void A_new_lesion_does_not_cancel_early_shrinkage()
    {
        var evaluation = KineticPatients.Evaluate(static p => p
            .Baseline(KineticPatients.Day(0), static s => s.Target("T1", "lung", 100))
            .Assessment(KineticPatients.Day(56), static s => s.Measured("T1", 50).NewTarget("X1", "liver", 15)));
        var early = ResponseKinetics.Of(evaluation).EarlyTumorShrinkage;
        Assert.Equal(FindingStatus.Met, early.Status);
        Assert.True(early.NewLesion);
    }

    [Fact]
    public void Other_thresholds_and_weeks_can_be_chosen()
    {
        var evaluation = KineticPatients.Sizes(100, (42, 75), (56, 60));
        var options = new ResponseKineticsOptions { EarlyShrinkage = Percentage.FromPercent(30m), EarlyScanWeek = 6, EarlyScanToleranceWeeks = 1 };
        Assert.Equal(FindingStatus.NotMet, ResponseKinetics.Of(evaluation, options).EarlyTumorShrinkage.Status);
        Assert.Equal(
            KineticsReason.OutsideWindow,
            ResponseKinetics.Of(evaluation, options with { EarlyScanWeek = int.MaxValue, EarlyScanToleranceWeeks = -1 }).EarlyTumorShrinkage.Reason);
    }

    [Fact]
    public void Time_to_response_is_to_the_first_response()
    {
        var response = Of(100, (56, 90), (112, 60), (168, 0)).TimeToResponse;
        Assert.Equal(112, response.Days);
        Assert.Equal(OverallResponse.PartialResponse, response.Response);
    }

    [Fact]
    public void Time_to_response_counts_from_randomization()
    {
        var evaluation = KineticPatients.Evaluate(static p => p
            .Randomized(KineticPatients.Day(3)).FirstDose(KineticPatients.Day(7))
            .Baseline(KineticPatients.Day(0), static s => s.Target("T1", "lung", 100))
            .Assessment(KineticPatients.Day(56), static s => s.Measured("T1", 60)));
        Assert.Equal(53, ResponseKinetics.Of(evaluation).TimeToResponse.Days);
    }

    [Fact]
    public void A_response_after_progression_is_none() =>
        Assert.Equal(KineticsReason.NoResponse, Of(100, (56, 130), (112, 40)).TimeToResponse.Reason);

    [Theory]
    [InlineData(119.99, FindingStatus.Met)]
    [InlineData(120.0, FindingStatus.NotMet)]
    public void The_burden_stays_strictly_below_120_percent(double size, FindingStatus status)
    {
        var burden = Of(100, (56, 90), (112, size), (168, 60)).LimitedBurdenIncrease;
        Assert.Equal(status, burden.Status);
        Assert.Equal(KineticPatients.Day(112), burden.Date);
    }

    [Fact]
    public void One_sum_that_is_missing_leaves_it_open_whether_the_burden_stayed_low()
    {
        Assert.Equal(KineticsReason.MissingTargets, Of(100, (56, 90), (112, -1)).LimitedBurdenIncrease.Reason);
        Assert.Equal(FindingStatus.NotMet, Of(100, (56, 125), (112, -1)).LimitedBurdenIncrease.Status);
    }

    [Fact]
    public void Nothing_counts_after_another_therapy_began()
    {
        var evaluation = KineticPatients.Evaluate(static p => p
            .Baseline(KineticPatients.Day(0), static s => s.Target("T1", "lung", 100))
            .Assessment(KineticPatients.Day(56), static s => s.Measured("T1", 95))
            .Assessment(KineticPatients.Day(112), static s => s.Measured("T1", 20))
            .Event(SubjectEvent.NewAnticancerTherapy(KineticPatients.Day(100))));
        var kinetics = ResponseKinetics.Of(evaluation);
        Assert.Equal(-5m, kinetics.DepthOfResponse.ChangePercent);
        Assert.Equal(KineticsReason.NoResponse, kinetics.TimeToResponse.Reason);
    }

    [Fact]
    public void Without_follow_up_nothing_is_evaluable() => AllAre(KineticsReason.NoFollowUp, KineticsReason.NoFollowUp, KineticPatients.Sizes(100));

    [Fact]
    public void Without_targets_no_sum_is_evaluable() => AllAre(
        KineticsReason.MissingTargets,
        KineticsReason.NoResponse,
        KineticPatients.Evaluate(static p => p
            .Baseline(KineticPatients.Day(0), static s => s.NonTarget("N1", "bone"))
            .Assessment(KineticPatients.Day(56), static s => s.Present("N1"))));

    private static ResponseKinetics Of(double baseline, params (int Day, double Size)[] followUps) =>
        ResponseKinetics.Of(KineticPatients.Sizes(baseline, followUps));

    private static void AllAre(KineticsReason ofSums, KineticsReason ofResponse, SubjectEvaluation evaluation)
    {
        var kinetics = ResponseKinetics.Of(evaluation);
        Assert.Equal(ofSums, kinetics.DepthOfResponse.Reason);
        Assert.Null(kinetics.DepthOfResponse.ChangePercent);
        Assert.Equal(ofSums, kinetics.EarlyTumorShrinkage.Reason);
        Assert.Equal(FindingStatus.NotEvaluable, kinetics.EarlyTumorShrinkage.Status);
        Assert.Equal(ofResponse, kinetics.TimeToResponse.Reason);
        Assert.Equal(ofSums, kinetics.LimitedBurdenIncrease.Reason);
    }
}
