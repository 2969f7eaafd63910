using System.Text.Json;
using System.Text.Unicode;

namespace ResponseEval.Tool.Sharding;

/// <summary>
/// Finds the id of a subject without building its history, so that the subjects of other shards cost little. It finds just the id that
/// <see cref="HistoryJsonReader"/> reports, also of a text that breaks off or is no JSON further on.
/// </summary>
internal static class SubjectIdScanner
{
    private const int MostNested = 16;

    /// <summary>The id in UTF-8; empty where none can be read.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> subject)
    {
        if (subject.StartsWith("\uFEFF"u8))
            subject = subject["\uFEFF"u8.Length..];
        var reader = new Utf8JsonReader(subject, new JsonReaderOptions { MaxDepth = MostNested });
        try
        {
            if (!IsAtId(ref reader) || reader.TokenType != JsonTokenType.String || !Utf8.IsValid(subject[..(int)reader.BytesConsumed]))
                return [];
            return reader.ValueIsEscaped ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return []; // no JSON, or half of a surrogate pair
        }
    }

    /// <summary>Goes to the value of the member with the id: of several the first counts, as it does when the subject is read.</summary>
    private static bool IsAtId(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = IsId(ref reader);
            reader.Read();
            if (isId)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool IsId(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.ValueTextEquals("subjectId"u8);
        }
        catch (InvalidOperationException)
        {
            return false; // half of a surrogate pair in the name of another member
        }
    }
}
