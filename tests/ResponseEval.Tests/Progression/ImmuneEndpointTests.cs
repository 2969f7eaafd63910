namespace ResponseEval.Tests.Progression;

/// <summary>iPFS and iDOR.</summary>
public sealed class ImmuneEndpointTests
{
    [Theory]
    [InlineData("60 65", true, 56)]
    [InlineData("60 60", true, 56)]
    [InlineData("60 50", false, 84)]
    [InlineData("60 NE", true, 56)]
    [InlineData("50 NE", false, 56)]
    [InlineData("50 60", true, 84)]
    public void Progression_free_survival_ends_where_the_confirmed_or_open_block_began(string sizes, bool isEvent, int day) =>
        Assert.Equal(new ImmuneProgressionFreeSurvival(isEvent, Patient.Day(day)), Two(sizes).Evaluation.ImmuneProgressionFreeSurvival);

    [Fact]
    public void Nothing_evaluable_gives_no_date() => Assert.Equal(default, Two("NE NE").Evaluation.ImmuneProgressionFreeSurvival);

    [Fact]
    public void Death_ends_it_where_no_block_is_open()
    {
        var death = SubjectEvent.Death(Patient.Day(100), DeathCause.Other);
        Assert.Equal(new(Event: true, Patient.Day(100)), Two("60 50").With(death).Evaluation.ImmuneProgressionFreeSurvival);
        Assert.Equal(new(Event: true, Patient.Day(84)), Two("50 60").With(death).Evaluation.ImmuneProgressionFreeSurvival);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void Death_counts_strictly_before_another_therapy(int therapy, bool isEvent) => Assert.Equal(
        isEvent,
        Two("50 50").With(SubjectEvent.Death(Patient.Day(100)), SubjectEvent.NewAnticancerTherapy(Patient.Day(therapy)))
            .Evaluation.ImmuneProgressionFreeSurvival.Event);

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void Death_counts_up_to_the_data_cut_off(int cutoff, bool isEvent) => Assert.Equal(
        isEvent,
        Two("50 50").With(SubjectEvent.Death(Patient.Day(100)), SubjectEvent.DataCutoff(Patient.Day(cutoff)))
            .Evaluation.ImmuneProgressionFreeSurvival.Event);

    [Fact]
    public void The_first_death_counts() => Assert.Equal(
        Patient.Day(90),
        Two("50 50").With(SubjectEvent.Death(Patient.Day(95)), SubjectEvent.Death(Patient.Day(90))).Evaluation.ImmuneProgressionFreeSurvival.Date);

    [Fact]
    public void Without_a_response_there_is_no_duration_of_response() => Assert.Null(Two("60 50").Evaluation.ImmuneDurationOfResponse);

    [Fact]
    public void Duration_of_response_begins_with_the_first_response_even_after_pseudo_progression() => Assert.Equal(
        new ImmuneDurationOfResponse(Patient.Day(84), Event: true, Patient.Day(140)),
        Patient.Of("""
            day  T1
            0    50
            56   60
            84   30
            112  30
            140  36
            """).Evaluation.ImmuneDurationOfResponse);

    private static Patient Two(string sizes)
    {
        var words = sizes.Split(' ');
        return Patient.Of($"""
            day  T1
            0    50
            56   {words[0]}
            84   {words[1]}
            """);
    }
}
