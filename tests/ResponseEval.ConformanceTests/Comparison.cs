using System.Text.Json;

namespace ResponseEval.ConformanceTests;

/// <summary>Compares what a case states with what the tool prints: every stated member must agree, everything else is free.</summary>
internal static class Comparison
{
    /// <summary>The differences, each with its path.</summary>
    public static List<string> Differences(JsonElement expected, JsonElement actual)
    {
        var differences = new List<string>();
        foreach (var member in expected.EnumerateObject())
            CompareMember(member, actual, differences);
        return differences;
    }

    private static void CompareMember(JsonProperty member, JsonElement actual, List<string> differences)
    {
        switch (member.Name)
        {
            case "timepoints":
                foreach (var timepoint in member.Value.EnumerateArray())
                    CompareTimepoint(timepoint, actual, differences);
                break;
            case "firstProgression":
                Same("firstProgression", member.Value.GetString(), FirstProgression(actual), differences);
                break;
            case "backdatedTo":
                Compare("backdatedTo", member.Value, actual.GetProperty("progressionEvents")[0].GetProperty("backdatedTo"), differences);
                break;
            case "lateConfirmation":
                var late = actual.GetProperty("progressionEvents").EnumerateArray().Any(Late);
                Same("lateConfirmation", member.Value.GetBoolean().ToString(), late.ToString(), differences);
                break;
            case "best":
                foreach (var best in member.Value.EnumerateObject())
                    Compare($"best.{best.Name}", best.Value, actual.GetProperty("best").GetProperty(best.Name), differences);
                break;
            default:
                Compare(member.Name, member.Value, actual.GetProperty(member.Name), differences);
                break;
        }

        static bool Late(JsonElement progression) => progression.GetProperty("lateConfirmation").GetBoolean();
    }

    private static void CompareTimepoint(JsonElement expected, JsonElement actual, List<string> differences)
    {
        var id = expected.GetProperty("assessmentId").GetString();
        var timepoint = actual.GetProperty("timepoints").EnumerateArray().Single(t => t.GetProperty("assessmentId").GetString() == id);
        foreach (var member in expected.EnumerateObject())
            if (member.Name == "rules")
                foreach (var rule in member.Value.EnumerateArray())
                    Same($"{id}.rules", rule.GetString(), Rules(timepoint).Contains(rule.GetString()) ? rule.GetString() : string.Join(" ", Rules(timepoint)), differences);
            else
                Compare($"{id}.{member.Name}", member.Value, timepoint.GetProperty(member.Name), differences);
    }

    private static IEnumerable<string?> Rules(JsonElement timepoint) =>
        timepoint.GetProperty("rules").EnumerateArray().Select(static rule => rule.GetString());

    private static void Compare(string path, JsonElement expected, JsonElement actual, List<string> differences)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object:
                foreach (var member in expected.EnumerateObject())
                    Compare($"{path}.{member.Name}", member.Value, actual.GetProperty(member.Name), differences);
                break;
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array:
                Same($"{path}.length", $"{expected.GetArrayLength()}", $"{actual.GetArrayLength()}", differences);
                foreach (var (item, index) in expected.EnumerateArray().Take(actual.GetArrayLength()).Select(static (item, index) => (item, index)))
                    Compare($"{path}[{index}]", item, actual[index], differences);
                break;
            case JsonValueKind.Number when actual.ValueKind == JsonValueKind.Number:
                if (expected.GetDecimal() != actual.GetDecimal())
                    Same(path, expected.GetRawText(), actual.GetRawText(), differences);
                break;
            default:
                Same(path, expected.GetRawText(), actual.GetRawText(), differences);
                break;
        }
    }

    private static string? FirstProgression(JsonElement actual) =>
        actual.GetProperty("timepoints").EnumerateArray()
            .Where(static timepoint => timepoint.GetProperty("recist").GetProperty("overall").GetString() == "PD")
            .Select(static timepoint => timepoint.GetProperty("date").GetString())
            .FirstOrDefault();

    private static void Same(string path, string? expected, string? actual, List<string> differences)
    {
        if (expected != actual)
            differences.Add($"{path}: expected {expected ?? "null"}, found {actual ?? "null"}");
    }
}
