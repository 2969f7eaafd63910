using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>What an evaluation gives to the endpoints.</summary>
public sealed class EvaluatedSubjectTests
{
    private static Patient Plain { get; } = Patient.Of("""
        day  T1  N1
        0    50  seen
        56   30  seen
        112  45  seen
        """);

    [Fact]
    public void It_gives_responses_by_both_criteria_and_counts_from_the_reference_date()
    {
        var input = EndpointInput.Of(Plain.With(new SubjectHeader("P") { FirstDoseDate = Patient.Day(3) }).Evaluation);
        Assert.Equal(Patient.Day(3), input.StartDate);
        Assert.Equal(
            [(Patient.Day(56), OverallResponse.PartialResponse), (Patient.Day(112), OverallResponse.ProgressiveDisease)],
            input.Responses!.Value.Select(one => (one.Date, one.Response)));
        Assert.Equal(
            [IrecistResponse.PartialResponse, IrecistResponse.UnconfirmedProgression], input.ImmuneResponses!.Value.Select(one => one.Response));
        Assert.Same(ProtocolRules.Default, input.Rules);
    }

    [Theory]
    [InlineData("45 seen .", true)]
    [InlineData("45 PD .", false)]
    [InlineData("45 seen 10", false)]
    [InlineData("30 PD .", false)]
    [InlineData("30 seen .", false)]
    public void Progression_by_the_sum_alone_is_marked(string cells, bool bySum)
    {
        var patient = Patient.Of($"""
            day  T1  N1    X1
            0    50  seen  .
            56   30  seen  .
            112  {cells}
            """);
        Assert.Equal(bySum, EndpointInput.Of(patient.Evaluation).Responses!.Value[1].IsBySumOnly);
    }

    [Fact]
    public void Progression_is_dated_back_to_the_equivocal_sight_of_its_lesion_where_the_rules_do_so()
    {
        var patient = Patient.Of("""
            day  T1  X1
            0    50  .
            56   50  10?
            112  50  12
            """);
        Assert.Equal(Patient.Day(56), EndpointInput.Of(patient.Evaluation).Responses!.Value[1].BackdatedTo);
        Assert.Equal(Patient.Day(56), Endpoints.Of(patient.Evaluation, CensoringRule.Ema)[Endpoint.ProgressionFreeSurvival]!.Date);
        var plain = patient.Under(ProtocolRules.Default with { BackdateEquivocal = false });
        Assert.Null(EndpointInput.Of(plain.Evaluation).Responses!.Value[1].BackdatedTo);
    }

    [Theory]
    [InlineData("50", "seen", true)]
    [InlineData("0", "seen", true)]
    [InlineData("NE", "seen", false)]
    [InlineData(".", "seen", false)]
    [InlineData("50", "NE", true)]
    public void A_baseline_is_complete_if_every_target_was_read(string target, string nonTarget, bool isComplete)
    {
        var patient = Patient.Of($"""
            day  T1        N1
            0    {target}  {nonTarget}
            56   50        seen
            """);
        Assert.Equal(isComplete, EndpointInput.Of(patient.Evaluation).IsBaselineComplete);
    }

    [Fact]
    public void It_gives_the_first_of_each_event()
    {
        var input = EndpointInput.Of(Plain.With(
            SubjectEvent.Death(Patient.Day(300)),
            SubjectEvent.Death(Patient.Day(290)),
            SubjectEvent.NewAnticancerTherapy(Patient.Day(120)),
            SubjectEvent.TreatmentStopped(Patient.Day(90), StopReason.Toxicity),
            SubjectEvent.TreatmentStopped(Patient.Day(100), StopReason.Progression),
            SubjectEvent.DataCutoff(Patient.Day(295))).Evaluation);
        Assert.Equal(
            (Patient.Day(290), Patient.Day(120), Patient.Day(100), Patient.Day(295)),
            (input.Death!.Value, input.NewTherapy!.Value, input.ClinicalProgression!.Value, input.DataCutoff!.Value));
    }

    [Fact]
    public void The_last_sign_of_life_is_the_last_thing_that_was_done_or_said()
    {
        Assert.Equal(Patient.Day(112), Alive());
        Assert.Equal(Patient.Day(112), Alive(
            SubjectEvent.Death(Patient.Day(300)),
            SubjectEvent.DataCutoff(Patient.Day(400)),
            new SubjectEvent(Patient.Day(200), SubjectEventKind.LostToFollowUp)));
        Assert.Equal(Patient.Day(150), Alive(new SubjectEvent(Patient.Day(150), SubjectEventKind.ConsentWithdrawn)));
        Assert.Equal(Patient.Day(130), EndpointInput.Of(
            Plain.With(new SubjectHeader("P") { LastDoseDate = Patient.Day(130) }).Evaluation).LastKnownAlive);

        static DateOnly? Alive(params SubjectEvent[] events) => EndpointInput.Of(Plain.With(events).Evaluation).LastKnownAlive;
    }

    [Fact]
    public void The_endpoints_of_any_subject_can_be_had_under_any_preset() => Property.For(Subjects.UnderAnyRules).Cases(2_000)
        .Require("with a response", 0.2, subject => Endpoints.Of(subject.Evaluation, CensoringRule.FdaTableA)[Endpoint.DurationOfResponse] is not null)
        .Holds(subject => CensoringRule.Presets.All(rule =>
        {
            var endpoints = Endpoints.Of(subject.Evaluation, rule);
            return endpoints.Results.All(result => result.Days >= 1 && result.Reason != EndpointReason.Unspecified)
                && endpoints[Endpoint.ProgressionFreeSurvival] is not null
                && endpoints[Endpoint.ImmuneProgressionFreeSurvival] is not null;
        }));
}
