namespace ResponseEval.Tests.Progression;

/// <summary>What happened to the subject while progression was unresolved. It never confirms.</summary>
public sealed class ClinicalOutcomeTests
{
    private static readonly Patient _open = Patient.Of("""
        day  T1
        0    50
        56   60
        """);

    [Theory]
    [InlineData(DeathCause.Disease, ClinicalOutcome.DiedOfDisease)]
    [InlineData(DeathCause.Other, ClinicalOutcome.Died)]
    [InlineData(DeathCause.Unknown, ClinicalOutcome.Died)]
    public void Death_on_or_after_the_event_is_its_outcome(DeathCause cause, ClinicalOutcome expected)
    {
        Assert.Equal(expected, Outcome(_open.With(SubjectEvent.Death(Patient.Day(56), cause))));
        Assert.Equal(ClinicalOutcome.None, Outcome(_open.With(SubjectEvent.Death(Patient.Day(55), cause))));
    }

    [Theory]
    [InlineData(StopReason.Progression, ClinicalOutcome.StoppedForProgression)]
    [InlineData(StopReason.Toxicity, ClinicalOutcome.None)]
    [InlineData(StopReason.Other, ClinicalOutcome.None)]
    [InlineData(StopReason.Unknown, ClinicalOutcome.None)]
    public void A_stop_counts_for_progression_only(StopReason reason, ClinicalOutcome expected) =>
        Assert.Equal(expected, Outcome(_open.With(SubjectEvent.TreatmentStopped(Patient.Day(60), reason))));

    [Fact]
    public void The_first_of_death_and_stop_counts_and_a_death_on_the_same_day()
    {
        var stop = SubjectEvent.TreatmentStopped(Patient.Day(60), StopReason.Progression);
        Assert.Equal(ClinicalOutcome.StoppedForProgression, Outcome(_open.With(SubjectEvent.Death(Patient.Day(61)), stop)));
        Assert.Equal(ClinicalOutcome.Died, Outcome(_open.With(stop, SubjectEvent.Death(Patient.Day(60)))));
    }

    [Fact]
    public void Nothing_after_the_data_cut_off_counts() => Assert.Equal(
        ClinicalOutcome.None, Outcome(_open.With(SubjectEvent.DataCutoff(Patient.Day(70)), SubjectEvent.Death(Patient.Day(71)))));

    [Fact]
    public void Death_does_not_confirm()
    {
        var patient = _open.With(SubjectEvent.Death(Patient.Day(60), DeathCause.Disease));
        Assert.Equal(ProgressionStatus.Unresolved, patient.Progression.Status);
        Assert.Equal(ResponsePattern.UnconfirmedProgression, patient.Evaluation.Pattern);
    }

    [Theory]
    [InlineData("70")]
    [InlineData("30")]
    public void A_resolved_event_has_no_outcome(string size) => Assert.Equal(
        ClinicalOutcome.None,
        Outcome(Patient.Of($"""
            day  T1
            0    50
            56   60
            84   {size}
            """).With(SubjectEvent.Death(Patient.Day(90)))));

    [Theory]
    [InlineData(84, null, true)]
    [InlineData(85, null, false)]
    [InlineData(94, 10, true)]
    [InlineData(95, 10, false)]
    public void An_event_is_early_up_to_84_days_after_the_first_dose(int day, int? firstDose, bool early) => Assert.Equal(
        early,
        Patient.Of($"""
            day    T1
            0      50
            {day}  60
            """).With(new SubjectHeader("S") { FirstDoseDate = firstDose is { } dose ? Patient.Day(dose) : null }).Progression.Early);

    private static ClinicalOutcome Outcome(Patient patient) => patient.Progression.ClinicalOutcome;
}
