using System.Text.Json;

namespace ResponseEval.ConformanceTests;

/// <summary>The comparison itself: it must find every kind of difference, or the reference cases prove nothing.</summary>
public sealed class ComparisonTests
{
    private const string Actual = """
        {
          "pattern": "progression",
          "timepoints": [
            { "assessmentId": "V1", "date": "2024-03-11", "targetSumMm": 52.00, "nadirSumMm": null, "recist": { "target": "PD", "overall": "PD" }, "rules": ["A", "B"] }
          ],
          "best": { "recist": { "response": "PD", "date": "2024-03-11" } },
          "progressionEvents": [ { "date": "2024-03-11", "backdatedTo": null, "lateConfirmation": false } ],
          "ipfs": { "event": true, "date": "2024-03-11" },
          "idor": null
        }
        """;

    [Theory]
    [InlineData("""{ "pattern": "progression" }""")]
    [InlineData("""{ "timepoints": [ { "assessmentId": "V1", "targetSumMm": 52, "recist": { "overall": "PD" }, "rules": ["B"] } ] }""")]
    [InlineData("""{ "firstProgression": "2024-03-11", "backdatedTo": null, "lateConfirmation": false, "idor": null }""")]
    [InlineData("""{ "best": { "recist": { "response": "PD" } }, "ipfs": { "event": true } }""")]
    public void What_is_stated_and_agrees_is_no_difference(string expected) => Assert.Empty(Differences(expected));

    [Theory]
    [InlineData("""{ "pattern": "pseudoProgression" }""", "pattern")]
    [InlineData("""{ "timepoints": [ { "assessmentId": "V1", "targetSumMm": 52.01 } ] }""", "V1.targetSumMm")]
    [InlineData("""{ "timepoints": [ { "assessmentId": "V1", "nadirSumMm": 52 } ] }""", "V1.nadirSumMm")]
    [InlineData("""{ "timepoints": [ { "assessmentId": "V1", "recist": { "target": "SD" } } ] }""", "V1.recist.target")]
    [InlineData("""{ "timepoints": [ { "assessmentId": "V1", "rules": ["C"] } ] }""", "V1.rules")]
    [InlineData("""{ "firstProgression": null }""", "firstProgression")]
    [InlineData("""{ "backdatedTo": "2024-01-01" }""", "backdatedTo")]
    [InlineData("""{ "lateConfirmation": true }""", "lateConfirmation")]
    [InlineData("""{ "best": { "recist": { "response": "SD" } } }""", "best.recist.response")]
    [InlineData("""{ "idor": { "start": "2024-01-01" } }""", "idor")]
    [InlineData("""{ "progressionEvents": [] }""", "progressionEvents.length")]
    public void What_is_stated_and_differs_is_one_difference(string expected, string path) =>
        Assert.StartsWith(path + ": expected ", Assert.Single(Differences(expected)), StringComparison.Ordinal);

    private static List<string> Differences(string expected) =>
        Comparison.Differences(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(Actual).RootElement);
}
