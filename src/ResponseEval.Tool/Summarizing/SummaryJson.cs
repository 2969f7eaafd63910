using System.Text.Json;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>Writes a summary as one JSON object (docs/summary-format.md).</summary>
internal static class SummaryJson
{
    private const int Version = 1;

    public static byte[] Of(TrialSummary summary)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            Write(summary, json);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(TrialSummary summary, Utf8JsonWriter json)
    {
        var options = summary.Options;
        json.WriteStartObject();
        json.WriteNumber("formatVersion", Version);
        json.WriteStartObject("rules");
        json.WriteString("name", options.Rules.Name);
        json.WriteString("version", options.Rules.Version);
        json.WriteString("hash", RulesJson.Hash(options.Rules));
        json.WriteEndObject();
        Write(options.Censoring, json);
        json.WriteString("by", options.By == Grouping.None ? null : ChoiceNames.Of(options.By));
        json.WriteString("population", options.Population == ResponsePopulation.Evaluable ? "evaluable" : "all");
        json.WriteNumber("level", options.Level);
        json.WriteString("interval", ChoiceNames.Of(options.Interval));
        json.WriteString("transform", ChoiceNames.Of(options.Transform));
        json.WriteNumber("subjects", summary.Subjects);
        json.WriteStartObject("histories");
        json.WriteNumber("evaluated", summary.Totals.Reported);
        json.WriteNumber("rejected", summary.Totals.Rejected);
        json.WriteNumber("withoutReader", summary.Totals.WithoutReader);
        json.WriteEndObject();
        json.WriteStartArray("statistics");
        foreach (var statistic in summary.Statistics)
            Write(statistic, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(CensoringRule censoring, Utf8JsonWriter json)
    {
        json.WriteStartObject("censoring");
        json.WriteString("name", censoring.Name);
        Number("maximumGapDays", censoring.MissedAssessments?.MaximumGapDays, json);
        Number("visitIntervalDays", censoring.ScheduledVisits?.IntervalDays, json);
        json.WriteEndObject();
    }

    private static void Write(Statistic statistic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("reader", statistic.Reader);
        json.WriteString("group", statistic.Group);
        json.WriteString("versus", statistic.Versus);
        json.WriteString("section", statistic.Section);
        json.WriteString("statistic", statistic.Name);
        Number("value", statistic.Value, json);
        Number("lower", statistic.Lower, json);
        Number("upper", statistic.Upper, json);
        Number("n", statistic.Count, json);
        Number("N", statistic.Subjects, json);
        json.WriteString("note", statistic.Note);
        json.WriteEndObject();
    }

    private static void Number(string name, double? value, Utf8JsonWriter json)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
