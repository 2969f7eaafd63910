using System.Text.Json;
using ResponseEval.Trials;

namespace ResponseEval.ConformanceTests;

/// <summary>Every reference case of progression-free survival under two censoring rules, by its days.</summary>
public sealed class PfsCensoringTests
{
    private static readonly DateOnly _dayOne = new(2024, 1, 1);

    public static TheoryData<string> Cases() => new(Read().Select(static one => one.GetProperty("id").GetString()!));

    [OracleTheory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_source_states(string id)
    {
        var pfs = Read().Single(one => one.GetProperty("id").GetString() == id);
        var gap = new MissedAssessments(pfs.GetProperty("maxGapDays").GetInt32());
        Agrees(pfs, "FDA_TABLE_A", CensoringRule.FdaTableA with { MissedAssessments = gap });
        Agrees(pfs, "EMA_ITT", CensoringRule.Ema);
    }

    [OracleFact]
    public void The_gap_of_the_cases_is_that_of_the_preset() => Assert.All(
        Read(), static pfs => Assert.Equal(CensoringRule.FdaTableA.MissedAssessments!.MaximumGapDays, pfs.GetProperty("maxGapDays").GetInt32()));

    [OracleFact]
    public void The_cases_are_all_there() => Assert.Equal(10, Cases().Count);

    private static void Agrees(JsonElement pfs, string name, CensoringRule rule)
    {
        var expected = pfs.GetProperty("expected").GetProperty(name);
        var result = Endpoints.Of(Input(pfs), rule)[Endpoint.ProgressionFreeSurvival]!;
        Assert.Equal((expected.GetProperty("event").GetInt32() == 1, expected.GetProperty("day").GetInt32()), (result.IsEvent, result.Days));
    }

    private static EndpointInput Input(JsonElement pfs) => new(_dayOne)
    {
        Responses = new(pfs.GetProperty("assessments").EnumerateArray()
            .Select(static one => new DatedResponse<OverallResponse>(Day(one[0]), Response(one[1].GetString()!)))
            .ToArray()),
        Death = Day(pfs, "death"),
        NewTherapy = Day(pfs, "newTherapy"),
    };

    private static DateOnly? Day(JsonElement pfs, string member) => pfs.TryGetProperty(member, out var day) ? Day(day) : null;

    private static DateOnly Day(JsonElement day) => _dayOne.AddDays(day.GetInt32() - 1);

    private static OverallResponse Response(string code) => Enum.GetValues<OverallResponse>().Single(response => response.Code() == code);

    private static JsonElement.ArrayEnumerator Read() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OracleFolder.Oracle, "endpoints.json"))).RootElement.GetProperty("pfs").EnumerateArray();
}
