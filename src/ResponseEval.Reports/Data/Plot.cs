using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>
/// A plot: a Vega-Lite specification with its data, a text alternative, and the data as CSV. The same evaluations give the same bytes.
/// </summary>
public sealed class Plot
{
    private static readonly JsonWriterOptions _indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>A subtitle does not wrap by itself; this many letters fit above the narrowest plot.</summary>
    private const int SubtitleLetters = 100;

    internal Plot(string name, string title)
    {
        Name = name;
        Title = title;
    }

    /// <summary>What it is: <c>waterfall</c>, <c>spider</c>, <c>swimmer</c>, <c>km</c>, <c>timeline</c>, <c>ctdna</c>, <c>rates</c>, <c>hyperprogression</c>,
    /// <c>concordance</c>, <c>findings</c>.</summary>
    public string Name { get; }

    /// <summary>The heading.</summary>
    public string Title { get; }

    /// <summary>What the plot shows, in words, for those who cannot see it.</summary>
    public string Description { get; internal init; } = "";

    /// <summary>What stands below it: who is shown, medians, sources.</summary>
    public ValueList<string> Notes { get; internal init; }

    /// <summary>True if there is nothing to draw.</summary>
    public bool IsEmpty => Tables.All(table => table.Count == 0);

    /// <summary>The data: a table after the other, each with a heading, a blank line between two; LF, quoted as RFC 4180 has it.</summary>
    public string Csv
    {
        get
        {
            var csv = new StringBuilder();
            foreach (var table in Tables)
            {
                if (csv.Length > 0)
                    csv.Append('\n');
                table.WriteCsv(csv);
            }

            return csv.ToString();
        }
    }

    internal IReadOnlyList<PlotParameter> Parameters { get; init; } = [];

    internal IReadOnlyList<PlotTable> Tables { get; init; } = [];

    /// <summary>Writes the whole specification (Vega-Lite 5), usable alone in any tool that draws it.</summary>
    /// <param name="output">Receives UTF-8.</param>
    public void WriteVegaLite(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, _indented);
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://vega.github.io/schema/vega-lite/v5.json"u8);
        json.WritePropertyName("title"u8);
        WriteTitle(json);
        WriteParts(json);
        foreach (var member in PlotTemplate.Named(Name).EnumerateObject())
            member.WriteTo(json);
        json.WritePropertyName("config"u8);
        PlotTemplate.Config.WriteTo(json);
        json.WriteEndObject();
    }

    /// <summary>Writes the members that differ between plots of a kind, except the title, which a page prints itself.</summary>
    internal void WriteParts(Utf8JsonWriter json)
    {
        json.WriteString("description"u8, Description);
        WriteParametersAndData(json);
    }

    /// <summary>Writes the members of it that depend on who is shown.</summary>
    internal void WriteParametersAndData(Utf8JsonWriter json)
    {
        json.WriteStartArray("params"u8);
        foreach (var parameter in Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, parameter.Name);
            json.WritePropertyName("value"u8);
            parameter.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("datasets"u8);
        foreach (var table in Tables)
        {
            json.WritePropertyName(table.Name);
            table.WriteJson(json);
        }

        json.WriteEndObject();
    }

    private void WriteTitle(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, Title);
        json.WriteStartArray("subtitle"u8);
        foreach (var note in Notes)
            foreach (var line in Lines(note))
                json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Breaks a text between words; a longer word has a line of its own.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var rest = text;
        while (rest.Length > SubtitleLetters)
        {
            var end = rest.LastIndexOf(' ', SubtitleLetters);
            if (end <= 0)
                end = rest.IndexOf(' ', StringComparison.Ordinal);
            if (end <= 0)
                break;
            yield return rest[..end];
            rest = rest[(end + 1)..];
        }

        yield return rest;
    }
}
