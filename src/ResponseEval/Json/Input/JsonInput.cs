using System.Text;
using System.Text.Json;

namespace ResponseEval;

/// <summary>What the parsers of one text share: its problems, the strings seen before, and the member at hand.</summary>
internal sealed class JsonInput
{
    private const int LongestRawText = 80;

    public JsonProblems Problems { get; } = new();

    public StringCache Strings { get; } = new();

    /// <summary>The name of the member whose value is read.</summary>
    public string? Member { get; set; }

    /// <summary>Adds a problem of the member at hand.</summary>
    public void Add(ProblemKind kind, string found, string expected) => Problems.Add(kind, found, expected, Member);

    /// <summary>Reports a value of the wrong type and passes over it.</summary>
    public void WrongType(ref Utf8JsonReader reader, string expected)
    {
        Add(ProblemCatalogue.WrongType, Describe(ref reader), expected);
        reader.Skip();
    }

    /// <summary>True if the value is an object; else a problem, and the value is passed over.</summary>
    public bool IsObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        WrongType(ref reader, "an object");
        return false;
    }

    /// <summary>True if the value is an array; else a problem, and the value is passed over.</summary>
    public bool IsArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            return true;
        WrongType(ref reader, "an array");
        return false;
    }

    /// <summary>A short account of the value: texts as they are written, containers by their kind.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"\"{RawText(reader.ValueSpan)}\"",
        _ => RawText(reader.ValueSpan),
    };

    /// <summary>Text as it stands in the input, escapes included, so that it holds no line breaks; shortened.</summary>
    public static string RawText(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= LongestRawText)
            return Encoding.UTF8.GetString(utf8);
        var end = LongestRawText;
        while ((utf8[end] & 0xC0) == 0x80)
            end--;
        return Encoding.UTF8.GetString(utf8[..end]) + "…";
    }

    /// <summary>The text of a string or name with escapes; false where they do not form Unicode text.</summary>
    public static bool TryUnescape(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException) // half of a surrogate pair
        {
            text = "";
            return false;
        }
    }
}
