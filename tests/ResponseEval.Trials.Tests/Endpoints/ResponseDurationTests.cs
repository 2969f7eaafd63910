namespace ResponseEval.Trials.Tests;

/// <summary>Times and durations of response, stable disease, control and benefit, and overall survival.</summary>
public sealed class ResponseDurationTests
{
    [Theory]
    [InlineData("57 SD, 113 PR, 169 PR, 225 PD", "event 113 Response", "event 225 Progression", "-")]
    [InlineData("57 PR, 113 CR, 169 CR", "event 57 Response", "censored 169 LastAdequateAssessment", "censored 169 LastAdequateAssessment")]
    [InlineData("57 SD, 113 PD, 169 PR", "-", "-", "-")]
    [InlineData("57 SD, 113 SD", "-", "-", "-")]
    public void Responders_have_times_and_durations(string visits, string time, string duration, string complete)
    {
        var input = Visits.Of(visits);
        Assert.Equal(
            (time, duration, complete),
            (input.Said(Endpoint.TimeToResponse, CensoringRule.FdaTableA),
                input.Said(Endpoint.DurationOfResponse, CensoringRule.FdaTableA),
                input.Said(Endpoint.DurationOfCompleteResponse, CensoringRule.FdaTableA)));
    }

    [Fact]
    public void Durations_count_from_the_response_itself()
    {
        var duration = Of("57 PR, 113 PD")[Endpoint.DurationOfResponse]!;
        Assert.Equal((Visits.Day(57), 57), (duration.StartDate, duration.Days));
        Assert.Equal(1, Of("57 PR")[Endpoint.DurationOfResponse]!.Days);
        Assert.Equal(57, Of("57 PR")[Endpoint.TimeToResponse]!.Days);
    }

    [Theory]
    [InlineData("57 PR, 113 SD, 169 PR, 225 CR", "event 169 Response", "-")]
    [InlineData("57 PR, 113 CR, 169 CR", "event 57 Response", "censored 169 LastAdequateAssessment")]
    [InlineData("57 PR, 113 PD", "-", "-")]
    public void Where_responses_need_confirmation_only_confirmed_ones_count(string visits, string time, string complete)
    {
        var confirmed = new EndpointDefinitions { ConfirmedResponsesOnly = true };
        Assert.Equal(time, Visits.Of(visits).Said(Endpoint.TimeToResponse, CensoringRule.Ema, confirmed));
        Assert.Equal(complete, Visits.Of(visits).Said(Endpoint.DurationOfCompleteResponse, CensoringRule.Ema, confirmed));
    }

    [Theory]
    [InlineData(113, "-")]
    [InlineData(114, "censored 113 NewTherapy")]
    public void A_response_counts_strictly_before_new_therapy_whatever_the_rule(int therapy, string fda)
    {
        var input = Visits.Of("57 SD, 113 PR, 169 PD") with { NewTherapy = Visits.Day(therapy) };
        Assert.Equal(fda, input.Said(Endpoint.DurationOfResponse, CensoringRule.FdaTableA));
        Assert.Equal(fda == "-" ? "-" : "event 169 Progression", input.Said(Endpoint.DurationOfResponse, CensoringRule.Ema));
    }

    [Fact]
    public void A_claim_of_progression_before_a_response_does_not_end_it()
    {
        var input = Visits.Of("57 SD, 113 PR, 169 PD") with { ClinicalProgression = Visits.Day(60) };
        Assert.Equal("event 169 Progression", input.Said(Endpoint.DurationOfResponse, CensoringRule.FdaTableC));
        Assert.Equal("event 57 ClinicalProgression", input.Said(Endpoint.ProgressionFreeSurvival, CensoringRule.FdaTableC));
    }

    [Fact]
    public void Progression_is_not_dated_back_to_before_a_response()
    {
        var input = Visits.Of("57 SD, 113 PR, 169 PD <57");
        Assert.Equal("event 169 Progression", input.Said(Endpoint.DurationOfResponse, CensoringRule.FdaTableA));
        Assert.Equal("event 57 Progression", input.Said(Endpoint.ProgressionFreeSurvival, CensoringRule.FdaTableA));
        Assert.Equal("event 113 Progression", Visits.Of("57 PR, 113 SD, 169 PD <113").Said(Endpoint.DurationOfResponse, CensoringRule.FdaTableA));
    }

    [Theory]
    [InlineData("57 SD, 113 PD", "event 113 Progression", "event 113 Progression", "-")]
    [InlineData("57 NON-CR/NON-PD, 113 PD", "event 113 Progression", "event 113 Progression", "-")]
    [InlineData("42 SD, 113 PD", "-", "-", "-")]
    [InlineData("43 SD, 113 PD", "event 113 Progression", "event 113 Progression", "-")]
    [InlineData("28 PR, 113 PD", "-", "event 113 Progression", "event 113 Progression")]
    [InlineData("57 SD, 168 SD, 225 PD", "event 225 Progression", "event 225 Progression", "-")]
    [InlineData("57 SD, 169 SD, 225 PD", "event 225 Progression", "event 225 Progression", "event 225 Progression")]
    [InlineData("57 PD, 169 SD", "-", "-", "-")]
    [InlineData("57 NED", "-", "-", "-")]
    [InlineData("57 NE", "-", "-", "-")]
    public void Stable_disease_control_and_benefit_last_as_long_as_progression_free_survival(string visits, string stable, string control, string benefit)
    {
        var input = Visits.Of(visits);
        Assert.Equal(
            (stable, control, benefit),
            (input.Said(Endpoint.DurationOfStableDisease, CensoringRule.FdaTableA),
                input.Said(Endpoint.DiseaseControl, CensoringRule.FdaTableA),
                input.Said(Endpoint.ClinicalBenefit, CensoringRule.FdaTableA)));
    }

    [Fact]
    public void The_days_of_clinical_benefit_are_a_definition()
    {
        var definitions = new EndpointDefinitions { ClinicalBenefitDays = 161 };
        Assert.Equal("censored 162 LastAdequateAssessment", Visits.Of("162 SD").Said(Endpoint.ClinicalBenefit, CensoringRule.Ema, definitions));
        Assert.Equal("-", Visits.Of("161 SD").Said(Endpoint.ClinicalBenefit, CensoringRule.Ema, definitions));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EndpointDefinitions { ClinicalBenefitDays = 0 });
    }

    [Theory]
    [InlineData(100, null, null, "event 100 Death")]
    [InlineData(100, 90, 100, "event 100 Death")]
    [InlineData(101, 90, 100, "censored 100 DataCutoff")]
    [InlineData(null, 90, 100, "censored 90 LastKnownAlive")]
    [InlineData(null, 110, 100, "censored 100 DataCutoff")]
    [InlineData(null, 110, null, "censored 110 LastKnownAlive")]
    [InlineData(null, null, null, "censored 1 NoFollowUp")]
    [InlineData(null, 0, null, "censored 1 LastKnownAlive")]
    public void Overall_survival_ends_with_death_or_the_last_sign_of_life(int? death, int? alive, int? cutoff, string said) => Assert.All(
        CensoringRule.Presets,
        rule => Assert.Equal(
            said,
            new EndpointInput(Visits.Day(1)) { Death = Date(death), LastKnownAlive = Date(alive), DataCutoff = Date(cutoff), NewTherapy = Visits.Day(50) }
                .Said(Endpoint.OverallSurvival, rule)));

    [Fact]
    public void Without_responses_of_a_criterion_there_is_only_overall_survival() =>
        Assert.Equal([Endpoint.OverallSurvival], Endpoints.Of(new EndpointInput(Visits.Day(1)), CensoringRule.Ema).Results.Select(one => one.Endpoint));

    [Theory]
    [InlineData("57 SD, 57 PD", "found 2024-02-26 after 2024-02-26")]
    [InlineData("57 SD, 56 PD", "found 2024-02-25 after 2024-02-26")]
    [InlineData("57-56 SD", "2024-02-26 to 2024-02-25")]
    public void Responses_out_of_order_are_refused_with_their_dates(string visits, string found) => Assert.Contains(
        found, Assert.Throws<ArgumentException>(() => Endpoints.Of(Visits.Of(visits), CensoringRule.Ema)).Message, StringComparison.Ordinal);

    private static SubjectEndpoints Of(string visits) => Endpoints.Of(Visits.Of(visits), CensoringRule.FdaTableA);

    private static DateOnly? Date(int? day) => day is { } given ? Visits.Day(given) : null;
}
