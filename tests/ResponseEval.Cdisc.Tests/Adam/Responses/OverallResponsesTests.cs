namespace ResponseEval.Cdisc.Tests.Adam.Responses;

/// <summary>Overall responses as RS assigns them.</summary>
public sealed class OverallResponsesTests
{
    private static readonly SdtmSubject _subject = new("S1")
    {
        Responses =
        [
            Response(1, "OVRLRESP", "SD", "2024-02-12"),
            Response(2, "TRGRESP", "SD", "2024-02-12"),
            Response(3, "OVRLRESP", "PR", "2024-02") with { Category = "RECIST 1.1", Visit = "WEEK 8", VisitNumber = 8 },
            Response(4, "OVRLRESP", "iUPD", "2024-03-01") with { Category = "iRECIST" },
            Response(5, "OVRLRESP", "SD", "2024-03-01") with { Category = "mRECIST" },
            Response(6, "OVRLRESP", null, "2024") with { Status = "NOT DONE" },
            Response(7, "OVRLRESP", "PD", "2024-02-12") with { Evaluator = "INDEPENDENT ASSESSOR", EvaluatorId = "RADIOLOGIST 1" },
            Response(8, "OVRLRESP", "SD", "2024-02-12") with { Evaluator = "INDEPENDENT ASSESSOR", EvaluatorId = "RADIOLOGIST 2", AcceptedFlag = "Y" },
        ],
        TumorIdentifications =
        [
            Lesion(1, "NON-TARGET", "SCREENING", "INVESTIGATOR"),
            Lesion(2, "TARGET", "BASELINE", "INVESTIGATOR"),
            Lesion(3, "NON-TARGET", "SCREENING", "INDEPENDENT ASSESSOR") with { EvaluatorId = "RADIOLOGIST 1" },
        ],
    };

    [Fact]
    public void The_investigator_has_his_own_responses_by_each_criterion()
    {
        var recist = Assigned(ResponseAssessor.Investigator, ResponseCriterion.Recist11);
        Assert.Equal([1, 3, 6], recist.Records.ToArray().Select(record => (int)record.Source.Sequence!.Value));
        var immune = Assigned(ResponseAssessor.Investigator, ResponseCriterion.Irecist);
        Assert.Equal("iUPD", Assert.Single(immune.Records.ToArray()).Response);
    }

    [Fact]
    public void The_central_review_is_the_accepted_read_and_a_radiologist_any_read_of_his_own()
    {
        Assert.Equal("SD", Assert.Single(Assigned(ResponseAssessor.CentralReview).Records.ToArray()).Response);
        Assert.Equal("PD", Assert.Single(Assigned(ResponseAssessor.Radiologist("RADIOLOGIST 1")).Records.ToArray()).Response);
    }

    [Fact]
    public void A_missing_day_is_the_last_of_the_month_and_a_missing_month_stays_so()
    {
        var records = Assigned(ResponseAssessor.Investigator).Records;
        Assert.Equal((new DateOnly(2024, 2, 12), null), (records[0].Date!.Value, records[0].DateImputation));
        Assert.Equal((new DateOnly(2024, 2, 29), "D"), (records[1].Date!.Value, records[1].DateImputation));
        Assert.Equal((null, null), (records[2].Date, records[2].DateImputation));
        var early = OverallResponses.Assigned(
            _subject, ResponseAssessor.Investigator, ResponseCriterion.Recist11, AdamPreset.Default with { DateImputation = DateImputation.First });
        Assert.Equal(new DateOnly(2024, 2, 1), early.Records[1].Date);
    }

    [Fact]
    public void A_record_keeps_what_RS_says()
    {
        var record = Assigned(ResponseAssessor.Investigator).Records[1];
        Assert.Equal(("WEEK 8", "WEEK 8", 8.0), (record.Visit, record.AnalysisVisit, record.VisitNumber));
        Assert.Equal(new SourceReference("RS", "RSSTRESC", 3), record.Source);
        Assert.Same(_subject.Responses[2], record.Assigned);
    }

    [Fact]
    public void Target_lesions_are_those_of_the_assessor()
    {
        var series = Assigned(ResponseAssessor.Investigator);
        Assert.Equal((true, new SourceReference("TU", "TUSTRESC", 2)), (series.HasTargets, series.TargetSource!.Value));
        Assert.False(Assigned(ResponseAssessor.Radiologist("RADIOLOGIST 1")).HasTargets);
        Assert.Null(Assigned(ResponseAssessor.CentralReview).HasTargets);
    }

    [Fact]
    public void The_peer_knows_only_targets_of_the_visit_SCREENING() => Assert.False(
        OverallResponses.Assigned(_subject, ResponseAssessor.Investigator, ResponseCriterion.Recist11, AdamPreset.Admiralonco).HasTargets);

    [Fact]
    public void Measurable_disease_rests_on_a_target_lesion()
    {
        var rows = Adrs.Derive(new SubjectResponses("S1", new SubjectDates(), [Assigned(ResponseAssessor.Investigator)]), AdamPreset.Default);
        var row = rows.ToArray().Single(row => row.Parameter.Code == "MDIS");
        Assert.Equal(("Y", 1, null), (row.Text, row.Value, row.Parameter.Category1));
        Assert.Equal(new SourceReference("TU", "TUSTRESC", 2), row.Source);
    }

    private static ResponseSeries Assigned(ResponseAssessor assessor, ResponseCriterion criterion = ResponseCriterion.Recist11) =>
        OverallResponses.Assigned(_subject, assessor, criterion, AdamPreset.Default);

    private static DiseaseResponse Response(double sequence, string test, string? result, string date) =>
        new() { Sequence = sequence, TestCode = test, Result = result, Date = date, Evaluator = "INVESTIGATOR" };

    private static TumorIdentification Lesion(double sequence, string result, string visit, string evaluator) =>
        new() { Sequence = sequence, Result = result, Visit = visit, Evaluator = evaluator };
}
