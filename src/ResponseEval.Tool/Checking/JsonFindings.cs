using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResponseEval.Tool.Output;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>One JSON object: the findings, a line each, and the summary.</summary>
internal sealed class JsonFindings(OutputTarget output) : FindingWriter(output)
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private bool wroteFinding;

    public override void Start() => Text("{\"formatVersion\":1,\"findings\":[");

    public override void Write(Finding finding)
    {
        Text(wroteFinding ? ",\n" : "\n");
        wroteFinding = true;
        Text(Json(json =>
        {
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.SeverityName);
            json.WriteString("site", finding.Site);
            json.WriteString("subject", finding.Place.Subject);
            json.WriteString("assessment", finding.Place.Assessment);
            json.WriteString("lesion", finding.Place.Lesion);
            json.WriteString("member", finding.Place.Member);
            json.WriteString("found", finding.Found);
            json.WriteString("expected", finding.Expected);
            json.WriteString("query", finding.Query);
            if (finding.Suppression is not { } suppression)
                return;
            json.WriteStartObject("suppressed");
            json.WriteString("author", suppression.Author);
            json.WriteString("reason", suppression.Reason);
            json.WriteEndObject();
        }));
    }

    public override void End(CheckSummary summary) => Text((wroteFinding ? "\n]" : "]") + ",\"summary\":" + Json(json =>
    {
        json.WriteNumber("subjects", summary.All.Subjects);
        Counts(json, summary.All);
        json.WriteStartArray("codes");
        foreach (var (kind, counts) in summary.Codes)
            Item(json, "code", kind.Code, counts, withSubjects: false);
        json.WriteEndArray();
        json.WriteStartArray("sites");
        foreach (var (site, counts) in summary.Sites)
            Item(json, "site", site.Length == 0 ? null : site, counts, withSubjects: true);
        json.WriteEndArray();
    }) + "}\n");

    private static void Item(Utf8JsonWriter json, string name, string? value, FindingCounts counts, bool withSubjects)
    {
        json.WriteStartObject();
        json.WriteString(name, value);
        if (withSubjects)
            json.WriteNumber("subjects", counts.Subjects);
        Counts(json, counts);
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, FindingCounts counts)
    {
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("notes", counts.Notes);
        json.WriteNumber("suppressed", counts.Suppressed);
    }

    private static string Json(Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
