using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ResponseEval.Tool.Tests.Summarizing;

/// <summary>Runs <c>summarize</c> and reads its JSON.</summary>
internal static class Summaries
{
    internal static string Samples { get; } = FindSamples();

    /// <summary>A subject of <see cref="Histories"/> with more members in its header, as <c>"arm":"A"</c>.</summary>
    internal static string With(this string subject, string members) =>
        subject.Replace("\"lesions\":", $"{members},\"lesions\":", StringComparison.Ordinal);

    internal static string InArm(this string subject, string arm) => subject.With($"\"arm\":\"{arm}\"");

    /// <summary>A subject that died on a date.</summary>
    internal static string Dead(this string subject, string date) => subject.With(
        $$"""
        "events":[{"kind":"death","date":"{{date}}"}]
        """);

    internal static Summary Of(IEnumerable<string> subjects, string options) => Read(Run(subjects, options + " --format json"));

    internal static ToolRun Run(IEnumerable<string> subjects, string options, int workers = 2) => ToolRun.With(
        new() { Input = new MemoryStream(Histories.Utf8(string.Join('\n', subjects))), Workers = workers },
        ["summarize", "-", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    internal static Summary Read(ToolRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return new(JsonDocument.Parse(run.Output).RootElement);
    }

    private static string FindSamples([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples"));
}

/// <summary>A summary as JSON.</summary>
internal sealed class Summary(JsonElement root)
{
    public JsonElement Root => root;

    public IEnumerable<Row> Rows => root.GetProperty("statistics").EnumerateArray().Select(static row => new Row(row));

    /// <summary>The one statistic of a name.</summary>
    public Row this[string? group, string section, string name] => Assert.Single(
        Rows, row => (row.Text("group"), row.Text("section"), row.Text("statistic")) == (group, section, name));
}

/// <summary>One statistic as JSON.</summary>
internal sealed class Row(JsonElement row)
{
    public double? Value => Number("value");

    public double? Lower => Number("lower");

    public double? Upper => Number("upper");

    public (int?, int?) Counts => ((int?)Number("n"), (int?)Number("N"));

    public string? Note => Text("note");

    public string? Text(string member) => row.GetProperty(member).GetString();

    /// <summary>The value and its limits, each to the digits of the reference.</summary>
    public void Is(double value, double? lower, double? upper, double tolerance = 1e-9)
    {
        Assert.Equal(value, Value!.Value, tolerance * Math.Max(1, value));
        Near(lower, Lower, tolerance);
        Near(upper, Upper, tolerance);
    }

    private static void Near(double? expected, double? found, double tolerance)
    {
        Assert.Equal(expected is null, found is null);
        if (expected is { } limit)
            Assert.Equal(limit, found!.Value, tolerance * Math.Max(1, limit));
    }

    private double? Number(string member) => row.GetProperty(member) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
