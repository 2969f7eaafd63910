namespace ResponseEval.Tests.Progression;

/// <summary>A new lesion first doubtful, then certain: progression is dated to the doubt.</summary>
public sealed class BackdatingTests
{
    private static readonly Patient _patient = Patient.Of("""
        day  T1  X1
        0    50  .
        28   50  6?
        56   50  7?
        84   50  9
        """);

    [Fact]
    public void The_lesion_appears_when_it_is_certain()
    {
        Assert.Equal("SD SD PD", _patient.Recist);
        Assert.Equal("iSD iSD iUPD", _patient.Irecist);
        Assert.Equal(Patient.Day(84), _patient.Progression.Date);
    }

    [Fact]
    public void Progression_is_dated_to_the_first_doubtful_sight()
    {
        Assert.Equal(Patient.Day(28), _patient.Progression.BackdatedTo);
        Assert.Equal(new ImmuneProgressionFreeSurvival(Event: true, Patient.Day(28)), _patient.Evaluation.ImmuneProgressionFreeSurvival);
    }

    [Fact]
    public void A_best_response_of_PD_is_dated_back_and_iUPD_is_not()
    {
        var patient = Patient.Of("""
            day  T1  X1
            0    50  .
            28   NE  6?
            56   50  9
            """);
        Assert.Equal("PD@28", Patient.Written(patient.Evaluation.Best.Recist));
        Assert.Equal("PD@28", Patient.Written(patient.Evaluation.Best.RecistConfirmed));
        Assert.Equal("iUPD@56", Patient.Written(patient.Evaluation.Best.Irecist));
    }

    [Fact]
    public void The_earliest_doubt_of_several_lesions_that_open_the_block_counts() => Assert.Equal(
        Patient.Day(28),
        Patient.Of("""
            day  T1  X1  Y1
            0    50  .   .
            28   50  .   seen?
            56   50  6?  0
            84   50  9   seen
            """).Progression.BackdatedTo);

    [Fact]
    public void The_doubt_about_a_lesion_that_did_not_open_the_block_does_not_count() => Assert.Null(
        Patient.Of("""
            day  T1  X1
            0    50  .
            28   50  6?
            56   60  6?
            84   60  9
            """).Progression.BackdatedTo);

    [Fact]
    public void Duration_of_response_ends_at_the_doubt() => Assert.Equal(
        new ImmuneDurationOfResponse(Patient.Day(56), Event: true, Patient.Day(84)),
        Patient.Of("""
            day  T1  X1
            0    50  .
            56   30  .
            84   30  6?
            112  30  9
            """).Evaluation.ImmuneDurationOfResponse);

    /// <summary>The doubt on day 28 came before the response on day 56: progression is dated to it, and the response ends where progression was seen.</summary>
    [Fact]
    public void Duration_of_response_never_ends_before_it_begins()
    {
        var evaluation = Patient.Of("""
            day  T1  X1
            0    50  .
            28   50  6?
            56   30  6?
            84   30  9
            """).Evaluation;
        Assert.Equal(new ImmuneProgressionFreeSurvival(Event: true, Patient.Day(28)), evaluation.ImmuneProgressionFreeSurvival);
        Assert.Equal(new ImmuneDurationOfResponse(Patient.Day(56), Event: true, Patient.Day(84)), evaluation.ImmuneDurationOfResponse);
    }
}
