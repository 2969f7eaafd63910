using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ResponseEval.ConformanceTests;

/// <summary>One reference case: a history, options of the rules, and what a source states of the result.</summary>
internal sealed class OracleCase
{
    private readonly JsonElement root;

    private OracleCase(JsonElement root) => this.root = root;

    public string Id => root.GetProperty("id").GetString()!;

    public JsonElement Expected => root.GetProperty("expected");

    public static IEnumerable<OracleCase> Read(string file) =>
        File.ReadLines(Path.Combine(OracleFolder.Oracle, file)).Select(static line => new OracleCase(JsonDocument.Parse(line).RootElement));

    public static OracleCase Find(string file, string id) => Read(file).Single(oracle => oracle.Id == id);

    public ProtocolRules Rules
    {
        get
        {
            var reading = RulesJson.Read(Utf8("rules"));
            Assert.Empty(reading.Problems);
            return reading.Rules!;
        }
    }

    public SubjectHistory History
    {
        get
        {
            var reading = HistoryJson.Read(Utf8("history"));
            Assert.Empty(reading.Problems);
            return reading.History!;
        }
    }

    /// <summary>The result as the tool prints it.</summary>
    public JsonElement Result()
    {
        var rules = Rules;
        var output = new ArrayBufferWriter<byte>();
        new EvaluationJsonWriter(rules).Write(new ResponseEvaluator(rules).Evaluate(History), [], output);
        return JsonDocument.Parse(output.WrittenMemory).RootElement;
    }

    private byte[] Utf8(string member) => Encoding.UTF8.GetBytes(root.GetProperty(member).GetRawText());
}
