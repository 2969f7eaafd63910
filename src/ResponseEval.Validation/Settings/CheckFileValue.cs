using System.Text.Json;

namespace ResponseEval.Validation;

/// <summary>A place in a checks file: reads its value, or reports what is wrong with it and gives a stand-in.</summary>
internal readonly record struct CheckFileValue(List<string> Errors, string Path)
{
    private const int LongestFound = 80;

    public CheckFileValue Inside(string name) => new(Errors, Path.Length == 0 ? name : Path + "." + name);

    public void Report(string found, string expected) => Errors.Add($"checks file: {(Path.Length == 0 ? "the text" : Path)}: found {found}, expected {expected}");

    public IEnumerable<(string Name, JsonElement Value, CheckFileValue Place)> Members(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Report(Raw(value), "an object");
            yield break;
        }

        foreach (var member in value.EnumerateObject())
            yield return (member.Name, member.Value, Inside(member.Name));
    }

    public IEnumerable<(JsonElement Value, CheckFileValue Place)> Items(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Report(Raw(value), "an array");
            yield break;
        }

        var place = 0;
        foreach (var item in value.EnumerateArray())
            yield return (item, new(Errors, $"{Path}[{place++}]"));
    }

    public string Text(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
            return text;
        Report(Raw(value), "a text");
        return "";
    }

    public bool Flag(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Report(Raw(value), "true or false");
        return value.ValueKind == JsonValueKind.True;
    }

    public int Whole(JsonElement value, int least, int most)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
            return number;
        Report(Raw(value), least == most ? $"{least}" : $"a whole number from {least} to {most}");
        return least;
    }

    public ProblemSeverity? Severity(JsonElement value)
    {
        var word = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        foreach (var severity in Enum.GetValues<ProblemSeverity>())
            if (CheckKind.NameOf(severity) == word)
                return severity;
        Report(Raw(value), "note, warning or error");
        return null;
    }

    /// <summary>A code of the catalogue; an empty one was reported before.</summary>
    public string Code(string code)
    {
        if (code.Length > 0 && CheckCatalogue.Find(code) is null)
            Report(Shortened(code), "a code of the catalogue");
        return code;
    }

    public void Required(string text, JsonElement owner)
    {
        var name = Path[(Path.LastIndexOf('.') + 1)..];
        if (text.Length == 0 && owner.ValueKind == JsonValueKind.Object && !owner.TryGetProperty(name, out _))
            Report("nothing", "a text");
    }

    public T Unknown<T>(T unchanged, string expected)
    {
        Report("a member of that name", expected);
        return unchanged;
    }

    private static string Raw(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => Shortened(value.GetRawText()),
    };

    private static string Shortened(string text) => text.Length <= LongestFound ? text : text[..LongestFound] + "…";
}
