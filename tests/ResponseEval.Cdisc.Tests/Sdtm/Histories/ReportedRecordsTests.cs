namespace ResponseEval.Cdisc.Tests;

public sealed class ReportedRecordsTests
{
    [Fact]
    public void What_RS_says_of_a_visit_stands_in_the_history_by_criterion() => Assert.Equal(
        [
            new ReportedResponse
            {
                Assessment = "W8", Date = new(2024, 3, 4), Reader = "INVESTIGATOR", Target = "SD", NonTarget = "NON-CR/NON-PD", NewLesion = true, Overall = "PD",
                Sum = new SumOfDiameters(3050),
            },
            new ReportedResponse { Assessment = "W8", Date = new(2024, 3, 4), Reader = "INVESTIGATOR", Criterion = ReportedCriterion.Irecist, Overall = "iUPD" },
            new ReportedResponse { Reader = "INVESTIGATOR", Best = "SD" },
        ],
        Reported(
            Response("TRGRESP", "SD"),
            Response("NTRGRESP", "NON-CR/NON-PD"),
            Response("NEWLPROG", "UNEQUIVOCAL"),
            Response("OVRLRESP", "PD"),
            Response("OVRLRESP", "iUPD", category: "iRECIST"),
            new DiseaseResponse { Sequence = 9, Evaluator = "INVESTIGATOR", TestCode = "BESTRESP", Category = "RECIST 1.1", Result = "SD" }));

    [Theory]
    [InlineData("NEWLPROG", "UNEQUIVOCAL", true)]
    [InlineData("NEWLPROG", "EQUIVOCAL", false)]
    [InlineData("NEWLIND", "Y", true)]
    [InlineData("NEWLIND", "N", false)]
    [InlineData("NEWLPROG", "CHECK", null)]
    public void New_lesions_are_reported_in_two_ways(string test, string result, bool? expected) =>
        Assert.Equal(expected, Reported(Response(test, result))[0].NewLesion);

    [Fact]
    public void Other_criteria_are_not_carried() => Assert.Empty(Reported(sum: null, Response("OVRLRESP", "PD", category: "RANO")));

    private static ReportedResponse[] Reported(params DiseaseResponse[] responses) => Reported(30.5m, responses);

    private static ReportedResponse[] Reported(decimal? sum, params DiseaseResponse[] responses)
    {
        var results = new List<TumorResult> { Diameter("BL", "2024-01-02", 40), Diameter("W8", "2024-03-04", 30.5m) };
        if (sum is { } millimeters)
            results.Add(Diameter("W8", "2024-03-04", millimeters) with { Sequence = 3, LinkId = null, TestCode = "SUMDIAM" });
        var subject = new SdtmSubject("S-1")
        {
            TumorIdentifications = [new TumorIdentification { Sequence = 1, Evaluator = "INVESTIGATOR", LinkId = "T01", TestCode = "TUMIDENT", Result = "TARGET", Location = "LUNG", Visit = "BL", Date = "2024-01-02" }],
            TumorResults = [.. results],
            Responses = [.. responses],
        };
        return SdtmHistories.Of(subject)[0].History!.Reported.AsSpan().ToArray();
    }

    private static TumorResult Diameter(string visit, string date, decimal millimeters) => new()
    {
        Sequence = 1, Evaluator = "INVESTIGATOR", LinkId = "T01", GroupId = "TARGET", TestCode = "LDIAM", Number = millimeters, Unit = "mm", Visit = visit, Date = date,
    };

    private static DiseaseResponse Response(string test, string result, string category = "RECIST 1.1") => new()
    {
        Evaluator = "INVESTIGATOR", TestCode = test, Category = category, Result = result, Visit = "W8", Date = "2024-03-04",
    };
}
