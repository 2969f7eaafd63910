using System.Buffers;
using System.Text.Json;

namespace ResponseEval;

/// <summary>
/// A live subject as JSON, to be kept between assessments: header, lesions and events in the history format, the state of the criteria, and
/// the version and hash of the rules it was made with. Its inner form belongs to this library and is not a contract.
/// </summary>
internal static class LiveSubjectJson
{
    private const string StateVersion = "1";
    private const int MaximumDepth = 16;

    public static void Write(LiveSubject subject, ProtocolRules rules, IBufferWriter<byte> output)
    {
        var frame = new ArrayBufferWriter<byte>();
        HistoryJson.Write(subject.Frame, frame);
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("stateVersion"u8, StateVersion);
        writer.WriteString("rulesVersion"u8, rules.Version);
        writer.WriteString("rulesHash"u8, RulesJson.Hash(rules));
        writer.WritePropertyName("subject"u8);
        writer.WriteRawValue(frame.WrittenSpan, skipInputValidation: true);
        writer.WritePropertyName("state"u8);
        SubjectStateJson.Write(subject, writer);
        writer.WriteEndObject();
    }

    /// <exception cref="InvalidHistoryException">The text is no saved state, or belongs to other rules or another version.</exception>
    public static LiveSubject Read(ReadOnlySpan<byte> utf8, ProtocolRules rules)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaximumDepth });
            using var document = JsonDocument.ParseValue(ref reader);
            return Read(document.RootElement, rules);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Refuse("text that is no saved state", $"a state saved by this library ({exception.Message})");
        }
    }

    private static LiveSubject Read(JsonElement root, ProtocolRules rules)
    {
        Expect(root, "stateVersion", StateVersion);
        Expect(root, "rulesVersion", rules.Version);
        Expect(root, "rulesHash", RulesJson.Hash(rules));
        var reading = HistoryJson.Read(System.Text.Encoding.UTF8.GetBytes(root.GetProperty("subject").GetRawText()));
        if (reading.History is not { } frame)
            throw new InvalidHistoryException(reading.Problems);
        return SubjectStateJson.Read(root.GetProperty("state"), frame) is { } state
            ? new LiveSubject(frame, state)
            : throw Refuse("a state that ends before its baseline", "a state saved by this library");
    }

    private static void Expect(JsonElement root, string member, string expected)
    {
        var found = root.GetProperty(member).GetString();
        if (!string.Equals(found, expected, StringComparison.Ordinal))
            throw Refuse(found ?? "null", expected, member);
    }

    private static InvalidHistoryException Refuse(string found, string expected, string? member = null)
    {
        var problems = new ProblemList();
        problems.Add(ProblemCatalogue.StateMismatch, found, expected, member: member);
        return new(problems.ToList());
    }
}
