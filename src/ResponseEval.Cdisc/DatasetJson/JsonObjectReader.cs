using System.Globalization;
using System.Text.Json;

namespace ResponseEval.Cdisc;

/// <summary>Reads one JSON object member by member, each name once.</summary>
/// <param name="place">Where the object stands, for errors: "metadata", or "column 3".</param>
internal sealed class JsonObjectReader(string place)
{
    private const int MostMembers = 1000;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>The name of the member whose value stands before the reader.</summary>
    public string Name { get; private set; } = "";

    private string Place => $"{place}, {Name}";

    /// <summary>The text that the reader stands on.</summary>
    /// <exception cref="TableFormatException">It has half of a surrogate pair.</exception>
    public static string Unescaped(ref Utf8JsonReader json, string place)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new TableFormatException(place, "half of a surrogate pair", "text", exception);
        }
    }

    /// <summary>Goes to the value of the next member.</summary>
    /// <returns>False at the end of the object.</returns>
    public bool Next(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
            return false;
        TakeName(ref json);
        json.Read();
        return true;
    }

    /// <summary>Takes the name that the reader stands on.</summary>
    public void TakeName(ref Utf8JsonReader json)
    {
        Name = Unescaped(ref json, place);
        if (!names.Add(Name))
            throw new TableFormatException(place, $"the member {Quoted(Name)} twice", "every member once");
        if (names.Count > MostMembers)
            throw new TableFormatException(place, $"more than {MostMembers} members", $"at most {MostMembers}");
    }

    /// <summary>Asks for members that the object must have, once all have been read.</summary>
    public void Require(params ReadOnlySpan<string> required)
    {
        var before = Name == "rows" ? " before \"rows\"" : "";
        foreach (var name in required)
            if (!names.Contains(name))
                throw new TableFormatException(place, $"no member {Quoted(name)}{before}", "it");
    }

    /// <summary>The text of the member, which may be empty.</summary>
    public string Text(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
            throw Unexpected(ref json, "text");
        return Unescaped(ref json, Place);
    }

    /// <summary>The text of the member, which may not be empty.</summary>
    public string NonEmptyText(ref Utf8JsonReader json) => Text(ref json) is { Length: > 0 } text ? text : throw Unexpected(ref json, "text that is not empty");

    /// <summary>The text of the member; null if it is null.</summary>
    public string? TextOrNull(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null ? null : Text(ref json);

    /// <summary>The whole number of the member.</summary>
    public long Integer(ref Utf8JsonReader json, long minimum, long maximum)
    {
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt64(out var value) || value < minimum || value > maximum)
            throw Unexpected(ref json, string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}"));
        return value;
    }

    /// <summary>The whole number of the member, at least 1; null if it is null.</summary>
    public int? PositiveIntegerOrNull(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Null ? null : (int)Integer(ref json, 1, int.MaxValue);

    /// <summary>The date and time of the member. In UTC if it names a time zone; digits beyond 100 ns are cut off.</summary>
    public DateTime Timestamp(ref Utf8JsonReader json)
    {
        var text = Text(ref json);
        return JsonTimestamp.TryParse(text, out var time) ? time : throw Unexpected(ref json, "a date and time such as 2024-11-11T15:09:13");
    }

    /// <summary>Goes into the array of the member.</summary>
    public void EnterArray(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw Unexpected(ref json, "an array");
    }

    /// <summary>The error of a value that is not what it should be.</summary>
    public TableFormatException Unexpected(ref Utf8JsonReader json, string expected) => new(Place, JsonTokenText.Describe(ref json), expected);

    private static string Quoted(string name) => $"\"{Excerpt.Of(name)}\"";
}
