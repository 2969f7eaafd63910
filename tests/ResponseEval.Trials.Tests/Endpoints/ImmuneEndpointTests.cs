using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>iPFS and iDOR from dated iRECIST responses.</summary>
public sealed class ImmuneEndpointTests
{
    [Theory]
    [InlineData("57 iUPD, 85 iCPD", "event 57 Progression")]
    [InlineData("57 iUPD, 85 iUPD", "event 57 Progression")]
    [InlineData("57 iUPD, 85 NE", "event 57 Progression")]
    [InlineData("57 iUPD, 85 iSD", "censored 85 LastAdequateAssessment")]
    [InlineData("57 iUPD, 85 iSD, 113 iUPD", "event 113 Progression")]
    [InlineData("57 iUPD, 85 NE, 113 iPR", "censored 113 LastAdequateAssessment")]
    [InlineData("57 iUPD, 85 iCPD, 113 iSD", "event 57 Progression")]
    [InlineData("57 iSD, 85 iCPD", "event 85 Progression")]
    [InlineData("57 NE", "censored 1 NoAssessment")]
    public void Progression_is_the_start_of_the_block_that_was_confirmed_or_is_open(string visits, string said) =>
        Assert.Equal(said, Visits.OfImmune(visits).Said(Endpoint.ImmuneProgressionFreeSurvival, CensoringRule.FdaTableA));

    [Theory]
    [InlineData("57 iUPD, 85 iPR, 113 iCR, 141 iUPD", "event 141 Progression")]
    [InlineData("57 iPR, 85 iUPD, 113 iPR", "censored 113 LastAdequateAssessment")]
    [InlineData("57 iUPD, 85 iCPD, 113 iPR", "-")]
    [InlineData("57 iSD", "-")]
    public void Duration_of_response_runs_from_the_first_response_to_that_progression(string visits, string said) =>
        Assert.Equal(said, Visits.OfImmune(visits).Said(Endpoint.ImmuneDurationOfResponse, CensoringRule.FdaTableA));

    [Theory]
    [InlineData(70, "event 57 Progression")]
    [InlineData(85, "censored 85 LastAdequateAssessment")]
    public void Shrinkage_under_another_therapy_closes_nothing(int therapy, string said) => Assert.Equal(
        said,
        (Visits.OfImmune("57 iUPD, 85 iPR") with { NewTherapy = Visits.Day(therapy) })
            .Said(Endpoint.ImmuneProgressionFreeSurvival, CensoringRule.Ema));

    /// <summary>A rule without gaps and with the end conditions of the core, which counts what lies strictly before new therapy.</summary>
    private static CensoringRule CoreRule { get; } = new("core") { NoBaselineCensors = false, CensoringDate = ScanDate.First };

    [Fact]
    public void They_are_the_iPFS_and_iDOR_of_every_evaluation()
    {
        var check = Property.For(Subjects.UnderAnyRules)
            .Require("a confirmed block", 0.05, subject => subject.HasEvent(ProgressionStatus.Confirmed))
            .Require("a closed block", 0.05, subject => subject.HasEvent(ProgressionStatus.PseudoProgression))
            .Require("an open block", 0.05, subject => subject.HasEvent(ProgressionStatus.Unresolved))
            .Require("new therapy", 0.03, subject => subject.Evaluation.Window.NewTherapyDate is not null)
            .Require("iDOR with an event", 0.03, subject => subject.Evaluation.ImmuneDurationOfResponse?.Event == true)
            .Require("compared", 0.8, IsComparable);
        check.Holds(subject => !IsComparable(subject) || Agrees(subject, Input(subject)));
        check.FindsCounterexample(subject => !IsComparable(subject) || Agrees(subject, EndpointInput.Of(subject.Evaluation)));
    }

    /// <summary>
    /// The core gives no date without an assessment, and takes in follow-ups before randomization and after death.
    /// </summary>
    private static bool IsComparable(SubjectCase subject) =>
        subject.Evaluation.ImmuneProgressionFreeSurvival.Date is not null
        && subject.Evaluation.Timepoints.All(timepoint => timepoint.Date >= subject.Evaluation.Window.ReferenceDate)
        && !(subject.Evaluation.Timepoints[^1].Date > EndpointInput.Of(subject.Evaluation).Death)
        && !(subject.Evaluation.ImmuneProgressionFreeSurvival.Date < subject.Evaluation.Window.ReferenceDate);

    /// <summary>Without what happened on the day of new therapy, which the core passes over.</summary>
    private static EndpointInput Input(SubjectCase subject)
    {
        var input = EndpointInput.Of(subject.Evaluation);
        return input with
        {
            ImmuneResponses = new([.. input.ImmuneResponses!.Value.Where(response => response.Date != input.NewTherapy)]),
            Death = input.Death == input.NewTherapy ? null : input.Death,
        };
    }

    private static bool Agrees(SubjectCase subject, EndpointInput input)
    {
        var endpoints = Endpoints.Of(input, CoreRule);
        var survival = subject.Evaluation.ImmuneProgressionFreeSurvival;
        var duration = subject.Evaluation.ImmuneDurationOfResponse;
        return endpoints[Endpoint.ImmuneProgressionFreeSurvival] is { } found
            && (found.IsEvent, found.Date) == (survival.Event, survival.Date!.Value)
            && (endpoints[Endpoint.ImmuneDurationOfResponse] is { } response
                ? duration is { } wanted && (response.StartDate, response.IsEvent, response.Date) == (wanted.Start, wanted.Event, wanted.End)
                : duration is null);
    }
}
