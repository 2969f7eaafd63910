using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class PartialDatesOfVisitsTests
{
    private static readonly SdtmOptions _last = new() { PartialDates = DateImputation.Last };

    private static SdtmCase Partial => SdtmCase.WithTarget.Longest("T01", Week8.On("2024-02"), "30").Longest("T01", Week16, "31");

    [Fact]
    public void The_first_day_of_the_month_is_taken_and_flagged()
    {
        var reader = Partial.History;
        Assert.Equal(new DateOnly(2024, 2, 1), HistoryLines.Valid(reader).Assessments[1].Date);
        Assert.Equal(["note 131 WEEK 8/-/TR 2: 2024-02"], reader.Problems.Select(HistoryLines.Problem));
        Assert.Equal(
            new AssessmentOrigin("WEEK 8", new(2024, 2, 1)) { VisitNumber = 2, Visit = "WEEK 8", Recorded = new(2024, 2, null), DateImputation = "D" },
            reader.Origins[1]);
        Assert.Equal([null, null, "D", null], reader.Placements.Select(placement => placement.DateImputation));
    }

    [Fact]
    public void Or_the_last_day_by_option() => Assert.Equal(
        new DateOnly(2024, 2, 29), HistoryLines.Valid(SdtmHistories.Of(Partial.Subject, _last)[0]).Assessments[1].Date);

    [Fact]
    public void A_full_date_of_the_same_month_at_the_same_visit_settles_it()
    {
        var reader = SdtmCase.WithTarget.Lesion("N1", "NON-TARGET").Longest("T01", Week8.On("2024-02"), "30").State("N1", Week8.On("2024-02-27"), "PRESENT").History;
        Assert.Equal(new DateOnly(2024, 2, 27), HistoryLines.Valid(reader).Assessments[1].Date);
        Assert.Empty(reader.Problems);
        Assert.All(reader.Placements, placement => Assert.Null(placement.DateImputation));
    }

    [Fact]
    public void A_full_date_of_another_month_does_not()
    {
        var reader = SdtmCase.WithTarget.Lesion("N1", "NON-TARGET").Longest("T01", Week8.On("2024-02"), "30").State("N1", Week8.On("2024-03-01"), "PRESENT").History;
        var assessment = HistoryLines.Valid(reader).Assessments[1];
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 3, 1)), (assessment.Date, assessment.EndDate));
        Assert.Equal(["note 131 WEEK 8/-/TR 2: 2024-02"], reader.Problems.Select(HistoryLines.Problem));
    }

    [Fact]
    public void An_imputed_date_that_puts_visits_out_of_order_is_an_error()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8.On("2024-02-20"), "30").Longest("T01", Week16.On("2024-02"), "31");
        Assert.Equal(["note 131 WEEK 16/-/TR 3: 2024-02", "error 132 WEEK 16/-/-: 2024-02-01 for 2024-02"], history.Problems());
        Assert.Null(history.History.History);
        var reader = SdtmHistories.Of(history.Subject, _last)[0];
        Assert.Equal(new DateOnly(2024, 2, 29), HistoryLines.Valid(reader).Assessments[2].Date);
    }

    [Fact]
    public void An_imputed_date_on_the_date_of_another_visit_is_an_error() => Assert.Contains(
        "error 132 WEEK 16/-/-: 2024-02-01 for 2024-02",
        SdtmCase.WithTarget.Longest("T01", Week8.On("2024-02-01"), "30").Longest("T01", Week16.On("2024-02"), "31").Problems());

    [Fact]
    public void Dates_that_were_not_imputed_may_be_out_of_order() =>
        Assert.Empty(SdtmCase.WithTarget.Longest("T01", Week16.On("2024-02-20"), "30").Longest("T01", Week8.On("2024-03-20"), "31").Problems());
}
