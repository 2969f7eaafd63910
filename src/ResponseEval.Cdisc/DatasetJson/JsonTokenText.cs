using System.Text;
using System.Text.Json;

namespace ResponseEval.Cdisc;

/// <summary>Describes what stands in a file, for errors.</summary>
internal static class JsonTokenText
{
    private const int Longest = 40;

    /// <summary>The token that the reader stands on: a value as it is written, shortened where it is long.</summary>
    public static string Describe(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.EndArray => "the end of the array",
        JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Shortened(json.ValueSpan)}\"",
        _ => Shortened(json.ValueSpan),
    };

    /// <summary>A text, cut off where it is long.</summary>
    public static string Shortened(ReadOnlySpan<byte> text) =>
        text.Length <= Longest ? Encoding.UTF8.GetString(text) : $"{Encoding.UTF8.GetString(text[..Longest])}...";

    /// <summary>A text, cut off where it is long.</summary>
    public static string Shortened(string text) => text.Length <= Longest ? text : $"{text[..Longest]}...";

    /// <summary>The error of text that is not JSON.</summary>
    public static TableFormatException Wrong(string place, long offset, JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return new TableFormatException($"{place}, byte {offset}", end < 0 ? exception.Message : exception.Message[..end], "JSON", exception);
    }
}
