namespace ResponseEval.Tests.Criteria.Recist11;

/// <summary>The dates from which times and durations of response count.</summary>
public sealed class FirstResponsesTests
{
    [Theory]
    [InlineData("SD PR CR CR", 56, 84)]
    [InlineData("CR CR PR CR", 28, 28)]
    [InlineData("SD SD SD SD", null, null)]
    [InlineData("SD PD PR CR", null, null)]
    [InlineData("NE PR PD CR", 56, null)]
    public void Unconfirmed_they_are_the_first_before_progression(string responses, int? response, int? complete) =>
        Assert.Equal(Dates(response, complete), FirstResponses.Unconfirmed(Visits(responses), Window));

    [Theory]
    [InlineData("SD PR CR CR", 56, 84)]
    [InlineData("SD PR CR PD", 56, null)]
    [InlineData("PR SD PR PR", 84, null)]
    [InlineData("PR SD SD PD", null, null)]
    [InlineData("CR NE CR SD", 28, 28)]
    public void Confirmed_they_are_the_first_that_a_later_assessment_confirms(string responses, int? response, int? complete) =>
        Assert.Equal(Dates(response, complete), FirstResponses.Confirmed(Visits(responses), Window, ProtocolRules.Default));

    [Fact]
    public void Responses_under_another_therapy_do_not_count() =>
        Assert.Equal(default, FirstResponses.Unconfirmed(Visits("SD PR PR PR"), Window with { NewTherapyDate = Day(56) }));

    [Fact]
    public void They_agree_with_the_best_response_of_every_subject() => Property.For(Subjects.UnderAnyRules)
        .Require("a confirmed response", 0.05, subject => Confirmed(subject).Response is not null)
        .Require("a complete response after a partial one", 0.01, subject => Confirmed(subject).CompleteResponse > Confirmed(subject).Response)
        .Holds(subject => Agree(subject.Evaluation.Best.RecistConfirmed, Confirmed(subject))
            && Agree(subject.Evaluation.Best.Recist, FirstResponses.Unconfirmed(subject.Timepoints, subject.Evaluation.Window)));

    private static EvaluationWindow Window { get; } = new(Day(0), null, null);

    private static bool Agree(BestResponse<OverallResponse> best, FirstResponses first) => best.Response switch
    {
        OverallResponse.CompleteResponse => first.CompleteResponse == best.Date && first.Response <= best.Date,
        OverallResponse.PartialResponse => first.CompleteResponse is null && first.Response == best.Date,
        _ => first == default,
    };

    private static FirstResponses Confirmed(SubjectCase subject) =>
        FirstResponses.Confirmed(subject.Timepoints, subject.Evaluation.Window, subject.Rules);

    private static FirstResponses Dates(int? response, int? complete) => new(Date(response), Date(complete));

    private static DateOnly? Date(int? day) => day is { } given ? Day(given) : null;

    private static DateOnly Day(int day) => new DateOnly(2024, 1, 1).AddDays(day);

    /// <summary>A visit every 28 days.</summary>
    private static TimepointResponse[] Visits(string responses) => [.. responses.Split(' ').Select(static (code, place) => new TimepointResponse
    {
        Date = Day(28 * (place + 1)),
        Recist = new(default, default, false, Enum.GetValues<OverallResponse>().Single(response => response.Code() == code)),
    })];
}
