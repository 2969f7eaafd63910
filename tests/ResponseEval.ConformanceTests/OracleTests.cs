namespace ResponseEval.ConformanceTests;

/// <summary>Every reference case of RECIST 1.1, iRECIST, best response and the situations that a reviewer raised.</summary>
public sealed class OracleTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in new[] { "recist.ndjson", "irecist.ndjson", "bor.ndjson", "review.ndjson" })
            foreach (var oracle in OracleCase.Read(file))
                cases.Add(file, oracle.Id);
        return cases;
    }

    [OracleTheory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_source_states(string file, string id)
    {
        var oracle = OracleCase.Find(file, id);
        Assert.Empty(Comparison.Differences(oracle.Expected, oracle.Result()));
    }

    [OracleFact]
    public void The_cases_are_all_there() => Assert.Equal(92 + 38 + 296 + 16, Cases().Count);
}
