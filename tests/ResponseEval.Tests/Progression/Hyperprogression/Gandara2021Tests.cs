namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class Gandara2021Tests
{
    [Theory]
    [InlineData("GA", 150, 42, FindingStatus.Met)]
    [InlineData("GB", 149.9, 42, FindingStatus.NotMet)]
    [InlineData("GC", 150, 43, FindingStatus.NotMet)]
    public void The_scans_of_the_rule_book(string id, double after, int day, FindingStatus status)
    {
        Assert.NotEmpty(id);
        Assert.Equal(status, Scan(after, day).Status(new Gandara2021()));
    }

    [Theory]
    [InlineData("GD", DeathCause.Disease, 84, FindingStatus.Met)]
    [InlineData("GE", DeathCause.Disease, 85, FindingStatus.NotMet)]
    [InlineData("GG", DeathCause.Other, 30, FindingStatus.NotMet)]
    [InlineData("GG unknown", DeathCause.Unknown, 30, FindingStatus.NotEvaluable)]
    [InlineData("too late to matter", DeathCause.Unknown, 85, FindingStatus.NotMet)]
    [InlineData("on the first day", DeathCause.Disease, 0, FindingStatus.Met)]
    public void The_deaths_of_the_rule_book(string id, DeathCause cause, int day, FindingStatus status)
    {
        Assert.NotEmpty(id);
        Assert.Equal(status, Death(cause, day).Status(new Gandara2021()));
        Assert.Null(Death(cause, day).Of(new Gandara2021()).Value);
    }

    [Fact]
    public void GF_with_a_scan_death_plays_no_part() =>
        Assert.Equal(FindingStatus.NotMet, (Scan(110, 41) with { Events = [SubjectEvent.Death(GrowthPatient.Day(60), DeathCause.Disease)] }).Status(new Gandara2021()));

    [Fact]
    public void A_window_of_a_week_lets_a_late_scan_in()
    {
        var rule = new Gandara2021 { ScanWindowDays = 7 };
        Assert.Equal(FindingStatus.Met, Scan(150, 43).Status(rule));
        Assert.Equal(FindingStatus.Met, Scan(150, 49).Status(rule));
        Assert.Equal(FindingStatus.NotMet, Scan(150, 50).Status(rule));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Gandara2021 { ScanWindowDays = -1 });
    }

    [Fact]
    public void No_progression_is_asked_for()
    {
        var patient = new GrowthPatient { Baseline = 8, After = 12, DaysAfter = 42 };
        Assert.Equal(OverallResponse.StableDisease, patient.Evaluation.Timepoints[0].Recist.Overall);
        Assert.Equal(FindingStatus.Met, patient.Status(new Gandara2021()));
    }

    [Fact]
    public void Without_a_scan_and_a_death_nobody_looked() =>
        Matos2020Tests.Unknown(HyperprogressionReason.NoFollowUp, (new GrowthPatient { DaysAfter = null }).Of(new Gandara2021()));

    [Fact]
    public void An_unknown_cause_is_a_missing_clinical_fact() =>
        Matos2020Tests.Unknown(HyperprogressionReason.MissingClinicalData, Death(DeathCause.Unknown, 84).Of(new Gandara2021()));

    [Fact]
    public void A_death_without_a_first_dose_has_no_time_unless_its_cause_settles_it()
    {
        Matos2020Tests.Unknown(HyperprogressionReason.NoTreatmentStart, (Death(DeathCause.Disease, 30) with { FirstDose = null }).Of(new Gandara2021()));
        Assert.Equal(FindingStatus.NotMet, (Death(DeathCause.Other, 30) with { FirstDose = null }).Status(new Gandara2021()));
    }

    [Fact]
    public void Of_two_records_of_one_death_the_one_with_a_cause_counts()
    {
        SubjectEvent[] events = [SubjectEvent.Death(GrowthPatient.Day(30)), SubjectEvent.Death(GrowthPatient.Day(30), DeathCause.Disease)];
        Assert.Equal(FindingStatus.Met, (new GrowthPatient { DaysAfter = null, Events = events }).Status(new Gandara2021()));
        Assert.Equal(FindingStatus.Met, (new GrowthPatient { DaysAfter = null, Events = [events[1], events[0]] }).Status(new Gandara2021()));
    }

    [Fact]
    public void A_death_after_new_therapy_is_outside_the_end_conditions() =>
        Matos2020Tests.Unknown(
            HyperprogressionReason.NoFollowUp,
            (Death(DeathCause.Disease, 60) with
            {
                Events = [SubjectEvent.NewAnticancerTherapy(GrowthPatient.Day(30)), SubjectEvent.Death(GrowthPatient.Day(60), DeathCause.Disease)],
            }).Of(new Gandara2021()));

    private static GrowthPatient Scan(double after, int day) => new() { After = after, DaysAfter = day };

    private static GrowthPatient Death(DeathCause cause, int day) => new() { DaysAfter = null, Events = [SubjectEvent.Death(GrowthPatient.Day(day), cause)] };
}
