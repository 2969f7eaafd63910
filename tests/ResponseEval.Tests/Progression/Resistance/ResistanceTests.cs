namespace ResponseEval.Tests;

/// <summary>Section E of the rule book.</summary>
public sealed class ResistanceTests
{
    private static readonly ResistanceOptions _exactMonths = new() { SixMonthsDays = 182.625m };

    [Fact]
    public void Exposure_of_30_days_is_too_short() => Assert.Equal(
        (FindingStatus.NotEvaluable, PhenomenonReason.InsufficientExposure, ResistanceKind.None),
        Monotherapy(Patients.OfTarget((30, 130)).LastDose(Patients.Day(30))));

    [Theory]
    [InlineData(41, FindingStatus.NotEvaluable)]
    [InlineData(42, FindingStatus.Met)]
    public void Exposure_begins_to_count_at_42_days(int day, FindingStatus status) =>
        Assert.Equal(status, Monotherapy(Patients.OfTarget((50, 130), (80, 140)).LastDose(Patients.Day(day))).Status);

    [Fact]
    public void Progression_at_day_42_that_a_scan_at_day_70_confirms_is_primary()
    {
        var resistance = Resistance.Of(Patients.OfTarget((42, 130), (70, 140)).LastDose(Patients.Day(42)).Evaluated());
        Assert.Equal((FindingStatus.Met, ResistanceKind.Primary, ProgressionConfirmation.Confirmed), Verdict(resistance.Monotherapy));
        Assert.Equal((42, 42, 28, true), (resistance.Facts!.BenefitDays, resistance.Facts.ExposureDays, resistance.Facts.ConfirmedAfterDays, resistance.Facts.AtFirstFollowUp));
    }

    [Fact]
    public void A_second_scan_27_days_later_leaves_it_unconfirmed()
    {
        var evaluation = Patients.OfTarget((42, 130), (69, 140)).LastDose(Patients.Day(42)).Evaluated();
        Assert.Equal("iUPD iCPD", evaluation.Irecist());
        Assert.Equal(
            (FindingStatus.Met, ResistanceKind.Primary, ProgressionConfirmation.Unconfirmed), Verdict(Resistance.Of(evaluation).Monotherapy));
    }

    [Fact]
    public void A_later_scan_with_progression_makes_up_for_one_that_came_too_early() => Assert.Equal(
        ProgressionConfirmation.Confirmed, Resistance.Of(Patients.OfTarget((42, 130), (69, 140), (90, 150)).Evaluated()).Monotherapy.Confirmation);

    [Fact]
    public void A_later_scan_without_progression_does_not() => Assert.Equal(
        ProgressionConfirmation.Unconfirmed, Resistance.Of(Patients.OfTarget((42, 130), (69, 140), (90, 60)).Evaluated()).Monotherapy.Confirmation);

    [Theory]
    [InlineData(179, ResistanceKind.Primary)]
    [InlineData(180, ResistanceKind.Secondary)]
    public void Stable_disease_parts_at_180_days(int day, ResistanceKind kind) => Assert.Equal(
        (FindingStatus.Met, PhenomenonReason.None, kind), Monotherapy(Patients.OfTarget((56, 100), (day, 130), (day + 28, 140))));

    [Theory]
    [InlineData(ShortResponsePolicy.Primary, FindingStatus.Met, ResistanceKind.Primary)]
    [InlineData(ShortResponsePolicy.Secondary, FindingStatus.Met, ResistanceKind.Secondary)]
    [InlineData(ShortResponsePolicy.Unclassified, FindingStatus.NotMet, ResistanceKind.Unclassified)]
    public void A_response_of_150_days_follows_the_policy(ShortResponsePolicy policy, FindingStatus status, ResistanceKind kind) => Assert.Equal(
        (status, PhenomenonReason.None, kind),
        Monotherapy(Patients.OfTarget((60, 60), (150, 90), (180, 100)), new() { ShortResponse = policy }));

    [Theory]
    [InlineData(384, FindingStatus.Met, PhenomenonReason.None, ResistanceKind.Secondary)]
    [InlineData(385, FindingStatus.NotMet, PhenomenonReason.OffTreatment, ResistanceKind.LateAfterStop)]
    public void Twelve_weeks_after_a_stop_at_day_300_part_secondary_from_late(int day, FindingStatus status, PhenomenonReason reason, ResistanceKind kind)
    {
        var builder = Patients.OfTarget((60, 60), (day, 90), (day + 28, 100)).Event(SubjectEvent.TreatmentStopped(Patients.Day(300)));
        Assert.Equal((status, reason, kind), Monotherapy(builder));
        Assert.Equal(day - 300, Resistance.Of(builder.Evaluated()).Facts!.DaysAfterLastDose);
    }

    [Fact]
    public void Benefit_of_six_months_after_a_shorter_exposure_is_not_evaluable() => Assert.Equal(
        (FindingStatus.NotEvaluable, PhenomenonReason.InsufficientExposure, ResistanceKind.None),
        Monotherapy(Patients.OfTarget((60, 60), (190, 90), (220, 100)).LastDose(Patients.Day(170))));

    [Theory]
    [InlineData(180, false, ResistanceKind.Primary)]
    [InlineData(181, false, ResistanceKind.Secondary)]
    [InlineData(182, true, ResistanceKind.Primary)]
    [InlineData(183, true, ResistanceKind.Secondary)]
    public void With_chemotherapy_day_180_is_primary_and_no_scan_need_confirm(int day, bool exactMonths, ResistanceKind kind)
    {
        var resistance = Resistance.Of(Patients.OfTarget((60, 60), (day, 90)).Evaluated(), exactMonths ? _exactMonths : null);
        Assert.Equal((FindingStatus.Met, kind, ProgressionConfirmation.NotRequired), Verdict(resistance.ChemoCombination));
    }

    [Fact]
    public void Day_180_is_secondary_under_monotherapy_and_primary_with_chemotherapy()
    {
        var resistance = Resistance.Of(Patients.OfTarget((60, 60), (180, 90), (210, 100)).Evaluated());
        Assert.Equal((ResistanceKind.Secondary, ResistanceKind.Primary), (resistance.Monotherapy.Kind, resistance.ChemoCombination.Kind));
    }

    [Fact]
    public void With_chemotherapy_rapid_progression_needs_no_exposure()
    {
        Assert.Equal(ResistanceKind.Primary, Resistance.Of(Patients.OfTarget((30, 130)).Evaluated()).ChemoCombination.Kind);
        Assert.Equal(
            PhenomenonReason.InsufficientExposure,
            Resistance.Of(Patients.OfTarget((30, 130)).LastDose(Patients.Day(20)).Evaluated()).ChemoCombination.Reason);
        Assert.Equal(
            ResistanceKind.Primary,
            Resistance.Of(Patients.OfTarget((30, 130)).Evaluated(), new() { AcceptRapidProgression = true }).Monotherapy.Kind);
    }

    [Fact]
    public void Progression_on_the_day_of_the_first_dose_or_before_is_no_resistance_to_it()
    {
        var resistance = Resistance.Of(Patients.OfTarget((30, 60), (58, 90)).FirstDose(Patients.Day(58)).Evaluated());
        Assert.All(
            (ResistanceFinding[])[resistance.Monotherapy, resistance.ChemoCombination, resistance.Acquired],
            finding => Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.InsufficientExposure), (finding.Status, finding.Reason)));
    }

    [Fact]
    public void While_the_progression_is_open_monotherapy_is_unconfirmed()
    {
        var finding = Resistance.Of(Patients.OfTarget((60, 130)).Evaluated()).Monotherapy;
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.Unconfirmed, ResistanceKind.Primary), (finding.Status, finding.Reason, finding.Kind));
    }

    [Fact]
    public void Death_from_the_disease_waives_the_scan_if_asked_to()
    {
        var builder = Patients.OfTarget((60, 130)).Event(SubjectEvent.Death(Patients.Day(70), DeathCause.Disease));
        Assert.Equal(PhenomenonReason.Unconfirmed, Monotherapy(builder).Reason);
        Assert.Equal(FindingStatus.Met, Monotherapy(builder, new() { WaiveAfterClinicalOutcome = true }).Status);
    }

    [Fact]
    public void Pseudo_progression_is_no_resistance() => Assert.Equal(
        (FindingStatus.NotMet, PhenomenonReason.NoProgression, ResistanceKind.None), Monotherapy(Patients.OfTarget((56, 130), (98, 60))));

    [Fact]
    public void Progression_after_pseudo_progression_counts_from_the_first_dose() =>
        Assert.Equal(200, Resistance.Of(Patients.OfTarget((56, 130), (98, 60), (200, 90)).Evaluated()).Facts!.BenefitDays);

    [Theory]
    [InlineData(180, FindingStatus.Met)]
    [InlineData(181, FindingStatus.NotMet)]
    public void A_response_lost_up_to_six_months_after_the_last_dose_is_acquired_resistance(int after, FindingStatus status) => Assert.Equal(
        status, Resistance.Of(Patients.OfTarget((60, 60), (400, 90)).LastDose(Patients.Day(400 - after)).Evaluated()).Acquired.Status);

    [Fact]
    public void Without_a_response_there_is_no_acquired_resistance() =>
        Assert.Equal(PhenomenonReason.NoResponse, Resistance.Of(Patients.OfTarget((60, 100), (400, 130)).Evaluated()).Acquired.Reason);

    [Fact]
    public void Without_a_first_dose_it_is_not_evaluable()
    {
        var resistance = Resistance.Of(SubjectHistory.Create("P").Baseline(Patients.DayZero, s => s.Target("T1", "lung", 100))
            .Assessment(Patients.Day(60), s => s.Measured("T1", 60)).Assessment(Patients.Day(200), s => s.Measured("T1", 100)).Evaluated());
        Assert.All(
            (ResistanceFinding[])[resistance.Monotherapy, resistance.ChemoCombination, resistance.Acquired],
            finding => Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoTreatmentStart), (finding.Status, finding.Reason)));
    }

    [Fact]
    public void Without_a_follow_up_it_is_not_evaluable() =>
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp, ResistanceKind.None), Monotherapy(Patients.OfTarget()));

    private static (FindingStatus, ResistanceKind, ProgressionConfirmation) Verdict(ResistanceFinding finding) =>
        (finding.Status, finding.Kind, finding.Confirmation);

    private static (FindingStatus Status, PhenomenonReason Reason, ResistanceKind Kind) Monotherapy(SubjectHistoryBuilder builder, ResistanceOptions? options = null)
    {
        var finding = Resistance.Of(builder.Evaluated(), options).Monotherapy;
        return (finding.Status, finding.Reason, finding.Kind);
    }
}
