using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>Which reads go to an adjudicator, for which time points, and which read counts.</summary>
public sealed class AdjudicationTests
{
    [Theory]
    [InlineData("57 PR, 113 PD", "57 PR, 113 PD", "")]
    [InlineData("57 SD, 113 PD", "57 PR, 113 PD", "57 BestResponse ResponseDate")]
    [InlineData("57 PR, 113 CR", "57 PR, 113 PR", "57 BestResponse, 113 BestResponse")]
    [InlineData("57 PR, 113 PR", "57 SD, 113 PR", "57 ResponseDate, 113 ResponseDate")]
    [InlineData("57 SD, 113 PD", "57 SD, 113 SD, 169 PD", "113 ProgressionDate, 169 ProgressionDate")]
    [InlineData("57 SD, 113 PD", "57 SD, 113 SD, 169 SD", "113 ProgressionDate")]
    [InlineData("57 SD, 113 SD", "57 SD, 113 NE", "")]
    [InlineData("57 NE", "57 SD", "57 BestResponse")]
    public void By_default_best_response_and_the_dates_of_response_and_progression(string first, string second, string points) =>
        Assert.Equal(points, Said(Of(first, second, AdjudicationRules.Default)));

    [Theory]
    [InlineData(AdjudicationTriggers.Timepoint, "57 Timepoint, 169 Timepoint, 225 Timepoint")]
    [InlineData(AdjudicationTriggers.Response, "")]
    [InlineData(AdjudicationTriggers.Progression, "225 Progression")]
    [InlineData(AdjudicationTriggers.BestResponse, "57 BestResponse, 113 BestResponse")]
    [InlineData(AdjudicationTriggers.None, "")]
    public void Triggers_are_chosen(AdjudicationTriggers triggers, string points) => Assert.Equal(
        points, Said(Of("57 CR, 113 PR, 169 PR", "57 SD, 113 PR, 169 SD, 225 PD", AdjudicationRules.Default with { Triggers = triggers })));

    [Fact]
    public void A_responder_and_none_differ_in_response_at_the_response() => Assert.Equal(
        "113 Response",
        Said(Of("57 SD, 113 PR", "57 SD, 113 SD", AdjudicationRules.Default with { Triggers = AdjudicationTriggers.Response })));

    [Theory]
    [InlineData(2, "113 ProgressionDate, 116 ProgressionDate")]
    [InlineData(3, "")]
    public void Dates_may_differ_by_the_tolerance(int days, string points) => Assert.Equal(
        points, Said(Of("57 SD, 113 PD", "57 SD, 116 PD", AdjudicationRules.Default with { ToleranceDays = days })));

    [Fact]
    public void Best_responses_that_differ_without_dates_go_to_adjudication_too()
    {
        var subject = new SubjectReads("1", [new SubjectRead("R1") { Best = OverallResponse.StableDisease }, new SubjectRead("R2")]);
        var read = AdjudicatedRead.Of(subject, "R1", "R2", AdjudicationRules.Default);
        Assert.Equal((AdjudicationStatus.Pending, AdjudicationTriggers.BestResponse, 0), (read.Status, read.Triggers, read.Points.Count));
    }

    [Theory]
    [InlineData("57 PD", null, AdjudicationStatus.Concordant, "R1")]
    [InlineData("57 PD", "R2", AdjudicationStatus.Concordant, "R1")]
    [InlineData("57 SD", null, AdjudicationStatus.Pending, null)]
    [InlineData("57 SD", "R1", AdjudicationStatus.Adjudicated, "R1")]
    [InlineData("57 SD", "R2", AdjudicationStatus.Adjudicated, "R2")]
    [InlineData("57 SD", "R3", AdjudicationStatus.ChoseNeither, null)]
    public void The_read_that_counts_is_the_first_where_both_agree_and_else_the_chosen_one(
        string second, string? chosen, AdjudicationStatus status, string? accepted)
    {
        var read = Of("57 PD", second, AdjudicationRules.Default, chosen);
        Assert.Equal((status, accepted), (read.Status, read.Accepted?.Reader));
    }

    [Fact]
    public void Without_both_reads_nothing_counts() => Assert.Equal(
        (AdjudicationStatus.Incomplete, null),
        (AdjudicatedRead.Of(new("1", [new SubjectRead("R1")]), "R1", "R2", AdjudicationRules.Default) is var read ? read.Status : default, read.Accepted));

    [Fact]
    public void A_tolerance_below_0_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdjudicationRules { ToleranceDays = -1 });

    [Fact]
    public void More_triggers_ask_for_more_and_readers_who_agree_at_every_time_point_agree_in_all()
    {
        var all = AdjudicationRules.Default with { Triggers = (AdjudicationTriggers)63 };
        var check = Property.For(Subjects.Any).Cases(3_000).Require("a difference", 0.3, subject => Of(subject, all).Triggers != AdjudicationTriggers.None);
        check.Holds(subject =>
        {
            var (few, many) = (Of(subject, AdjudicationRules.Default), Of(subject, all));
            return (few.Triggers & ~many.Triggers) == 0
                && few.Points.All(point => many.Points.Any(other => other.Date == point.Date && (point.Triggers & ~other.Triggers) == 0))
                && (many.Triggers == AdjudicationTriggers.None || many.Triggers.HasFlag(AdjudicationTriggers.Timepoint));
        });
        check.FindsCounterexample(subject => Of(subject, all).Triggers is AdjudicationTriggers.None or AdjudicationTriggers.Timepoint);
    }

    /// <summary>A second reader who reads every third visit as the one before.</summary>
    private static AdjudicatedRead Of(SubjectCase subject, AdjudicationRules rules)
    {
        var input = EndpointInput.Of(subject.Evaluation);
        var other = input.Responses!.Value.Select((one, place) =>
            place % 3 == 1 ? one with { Response = input.Responses.Value[place - 1].Response, BackdatedTo = null } : one);
        return AdjudicatedRead.Of(
            new("S", [SubjectRead.Of("R1", input), SubjectRead.Of("R2", input with { Responses = new([.. other]) })]), "R1", "R2", rules);
    }

    private static AdjudicatedRead Of(string first, string second, AdjudicationRules rules, string? chosen = null) => AdjudicatedRead.Of(
        new SubjectReads("1", [SubjectRead.Of("R1", Visits.Of(first)), SubjectRead.Of("R2", Visits.Of(second))]), "R1", "R2", rules, chosen);

    private static string Said(AdjudicatedRead read) => string.Join(", ", read.Points.Select(static point =>
        $"{Visits.DayOf(point.Date)} {point.Triggers.ToString().Replace(",", "", StringComparison.Ordinal)}"));
}
