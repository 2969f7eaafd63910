using System.Text.Json;

namespace ResponseEval.Cdisc;

/// <summary>Describes what stands in a file, for errors.</summary>
internal static class JsonTokenText
{
    /// <summary>The token that the reader stands on: a value as it is written, shortened where it is long.</summary>
    public static string Describe(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.EndArray => "the end of the array",
        JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Excerpt.Of(json.ValueSpan)}\"",
        _ => Excerpt.Of(json.ValueSpan),
    };

    /// <summary>The error of text that is not JSON.</summary>
    /// <param name="place">Where: "row 1".</param>
    /// <param name="offset">The byte of the file at which JSON ended.</param>
    /// <param name="rest">The bytes from there on.</param>
    /// <param name="exception">What the JSON reader says.</param>
    public static TableFormatException Wrong(string place, long offset, ReadOnlySpan<byte> rest, JsonException exception) =>
        new($"{place}, byte {offset}", rest.IsEmpty ? "nothing more" : $"what is no JSON: {Excerpt.Of(rest)}", "JSON", exception);
}
