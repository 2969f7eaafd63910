using System.Globalization;
using System.Text.Json;

namespace ResponseEval.ConformanceTests;

/// <summary>Every reference case of hyper-progression: status and reason of the definitions it names, values to four significant digits.</summary>
public sealed class HyperprogressionTests
{
    private const string File = "hpd.ndjson";

    public static TheoryData<string> Cases() => new(OracleCase.Read(File).Select(static oracle => oracle.Id));

    [OracleTheory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_source_states(string id)
    {
        var oracle = OracleCase.Find(File, id);
        Assert.Equal(["hyperprogression"], oracle.Expected.EnumerateObject().Select(static member => member.Name));
        var findings = HyperprogressionFindings.Of(new ResponseEvaluator(oracle.Rules).Evaluate(oracle.History));
        Assert.All(oracle.Expected.GetProperty("hyperprogression").EnumerateArray(), expected => Agrees(expected, findings));
    }

    [OracleFact]
    public void The_cases_are_all_there() => Assert.Equal(39, Cases().Count);

    [Theory]
    [InlineData(0.30654, "0.3065")]
    [InlineData(16.730449, "16.73")]
    [InlineData(-42.54352346, "-42.54")]
    [InlineData(6.0, "6")]
    public void Values_are_compared_to_four_significant_digits(double value, string digits) => Assert.Equal(digits, FourDigits(value));

    private static void Agrees(JsonElement expected, ValueList<HyperprogressionFinding> findings)
    {
        var definition = expected.GetProperty("definition").GetString()!;
        var finding = findings.Single(found => Named(definition, found.Definition));
        Assert.Equal(expected.GetProperty("status").GetString(), finding.Status.ToString(), ignoreCase: true);
        if (expected.TryGetProperty("reason", out var reason))
            Assert.Equal(reason.GetString(), finding.Reason.ToString(), ignoreCase: true);
        if (expected.TryGetProperty("value", out var value))
            Assert.Equal(FourDigits(value.GetDouble()), FourDigits(finding.Value!.Value));
        Assert.Equal(finding.Status == FindingStatus.NotEvaluable, finding.Reason != HyperprogressionReason.None);
    }

    private static bool Named(string name, HyperprogressionDefinition definition) =>
        string.Equals(name, definition.ToString(), StringComparison.OrdinalIgnoreCase);

    private static string FourDigits(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
