namespace ResponseEval.Tests.Kinetics;

public sealed class TimeToTreatmentFailureTests
{
    private static readonly DateOnly _firstDose = new(2024, 1, 15);

    [Theory]
    [InlineData(60, 30.4375, true)]
    [InlineData(61, 30.4375, false)]
    [InlineData(59, 30, true)]
    [InlineData(60, 30, false)]
    [InlineData(56, 28, false)]
    public void Two_months_are_strict(int days, double daysPerMonth, bool within) =>
        Assert.Equal(within, new TimeToTreatmentFailure(TreatmentFailure.Death, Day(days), days).IsWithin(2, daysPerMonth));

    [Fact]
    public void Nothing_recorded_is_not_failed()
    {
        Assert.Equal(default(TimeToTreatmentFailure), Of());
        Assert.False(Of()!.Value.IsWithin(2));
    }

    [Fact]
    public void Without_a_first_dose_there_is_no_time() =>
        Assert.Null(TimeToTreatmentFailure.Of(Evaluated(Builder().Event(SubjectEvent.Death(Day(30))), firstDose: false)));

    [Fact]
    public void Progression_is_failure() => Fails(TreatmentFailure.Progression, 56, Of(growth: 130));

    [Theory]
    [InlineData(DeathCause.Disease, true)]
    [InlineData(DeathCause.Unknown, true)]
    [InlineData(DeathCause.Other, false)]
    public void Death_is_failure_unless_it_has_another_cause(DeathCause cause, bool fails) =>
        Assert.Equal(fails ? 30 : null, Of(SubjectEvent.Death(Day(30), cause))!.Value.Days);

    [Theory]
    [InlineData(StopReason.Progression, true)]
    [InlineData(StopReason.Unknown, true)]
    [InlineData(StopReason.Toxicity, false)]
    [InlineData(StopReason.Other, false)]
    public void A_stop_of_treatment_is_failure_for_progression_or_no_reason(StopReason reason, bool fails) =>
        Assert.Equal(fails ? 30 : null, Of(SubjectEvent.TreatmentStopped(Day(30), reason))!.Value.Days);

    [Fact]
    public void Toxicity_is_failure_where_the_conventions_say_so()
    {
        var evaluation = Evaluated(Builder().Event(SubjectEvent.TreatmentStopped(Day(30), StopReason.Toxicity)));
        Fails(TreatmentFailure.TreatmentStopped, 30, TimeToTreatmentFailure.Of(evaluation, new() { ToxicityIsFailure = true }));
    }

    [Fact]
    public void The_earliest_failure_counts() => Fails(
        TreatmentFailure.TreatmentStopped, 20, Of(SubjectEvent.Death(Day(70)), SubjectEvent.TreatmentStopped(Day(20)), SubjectEvent.TreatmentStopped(Day(25))));

    [Fact]
    public void On_one_day_progression_stands_before_death_before_a_stop()
    {
        Fails(TreatmentFailure.Progression, 56, Of(growth: 130, SubjectEvent.Death(Day(56))));
        Fails(TreatmentFailure.Death, 30, Of(SubjectEvent.TreatmentStopped(Day(30)), SubjectEvent.Death(Day(30))));
    }

    [Fact]
    public void What_lies_before_the_first_dose_is_no_failure() => Assert.Null(Of(SubjectEvent.TreatmentStopped(Day(-1)))!.Value.Days);

    [Fact]
    public void A_stop_on_the_first_day_is_failure() => Assert.Equal(0, Of(SubjectEvent.TreatmentStopped(Day(0)))!.Value.Days);

    [Fact]
    public void After_new_therapy_nothing_is_failure_but_a_stop_on_its_day()
    {
        Assert.Null(Of(growth: 130, SubjectEvent.NewAnticancerTherapy(Day(56)))!.Value.Days);
        Assert.Null(Of(SubjectEvent.NewAnticancerTherapy(Day(30)), SubjectEvent.Death(Day(30)))!.Value.Days);
        Assert.Equal(30, Of(SubjectEvent.NewAnticancerTherapy(Day(30)), SubjectEvent.TreatmentStopped(Day(30)))!.Value.Days);
        Assert.Null(Of(SubjectEvent.NewAnticancerTherapy(Day(30)), SubjectEvent.TreatmentStopped(Day(31)))!.Value.Days);
    }

    [Fact]
    public void After_the_data_cut_off_nothing_is_failure()
    {
        Assert.Null(Of(SubjectEvent.DataCutoff(Day(29)), SubjectEvent.Death(Day(30)), SubjectEvent.TreatmentStopped(Day(30)))!.Value.Days);
        Assert.Equal(30, Of(SubjectEvent.DataCutoff(Day(30)), SubjectEvent.Death(Day(30)))!.Value.Days);
        Assert.Null(Of(SubjectEvent.NewAnticancerTherapy(Day(30)), SubjectEvent.DataCutoff(Day(29)), SubjectEvent.TreatmentStopped(Day(30)))!.Value.Days);
    }

    [Theory]
    [InlineData(true, 40, 40)]
    [InlineData(false, 40, 80)]
    [InlineData(true, -5, 80)]
    public void Progression_is_dated_to_the_first_equivocal_sight_unless_that_lies_before_the_first_dose(bool backdate, int seen, int failed)
    {
        var history = SubjectHistory.Create("S").FirstDose(_firstDose)
            .Lesion(new Lesion("X1", LesionRole.NewNonTarget))
            .Baseline(Day(-30), s => s.Target("T1", "lung", 100))
            .Assessment(Day(seen), s => s.Measured("T1", 100).Read(Reading.Present("X1") with { Certainty = LesionCertainty.Equivocal }))
            .Assessment(Day(80), s => s.Measured("T1", 100).Present("X1"))
            .Build();
        var evaluation = new ResponseEvaluator(ProtocolRules.Default with { BackdateEquivocal = backdate }).Evaluate(history);
        Fails(TreatmentFailure.Progression, failed, TimeToTreatmentFailure.Of(evaluation));
    }

    [Fact]
    public void Progression_before_the_first_dose_is_left_out()
    {
        var history = SubjectHistory.Create("S").FirstDose(_firstDose)
            .Baseline(Day(-60), s => s.Target("T1", "lung", 100))
            .Assessment(Day(-10), s => s.Measured("T1", 130))
            .Assessment(Day(40), s => s.Measured("T1", 160))
            .Build();
        Fails(TreatmentFailure.Progression, 40, TimeToTreatmentFailure.Of(new ResponseEvaluator(ProtocolRules.Default).Evaluate(history)));
    }

    private static void Fails(TreatmentFailure cause, int days, TimeToTreatmentFailure? failure) =>
        Assert.Equal(new TimeToTreatmentFailure(cause, Day(days), days), failure);

    private static TimeToTreatmentFailure? Of(params SubjectEvent[] events) => Of(100, events);

    private static TimeToTreatmentFailure? Of(double growth, params SubjectEvent[] events) =>
        TimeToTreatmentFailure.Of(Evaluated(events.Aggregate(Builder(growth), static (builder, subjectEvent) => builder.Event(subjectEvent))));

    private static SubjectHistoryBuilder Builder(double growth = 100) => SubjectHistory.Create("S")
        .Baseline(Day(0), s => s.Target("T1", "lung", 100))
        .Assessment(Day(56), s => s.Measured("T1", growth));

    private static SubjectEvaluation Evaluated(SubjectHistoryBuilder builder, bool firstDose = true) =>
        new ResponseEvaluator(ProtocolRules.Default).Evaluate((firstDose ? builder.FirstDose(_firstDose) : builder).Build());

    private static DateOnly Day(int days) => _firstDose.AddDays(days);
}
