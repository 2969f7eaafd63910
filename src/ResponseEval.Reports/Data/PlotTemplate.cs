using System.Collections.Concurrent;
using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>The part of a plot that is the same whatever its data: a Vega-Lite specification without title, parameters and data.</summary>
internal static class PlotTemplate
{
    /// <summary>Fonts, lines and grid of all plots.</summary>
    public static JsonElement Config { get; } = Parse("config.json");

    private static ConcurrentDictionary<string, JsonElement> Templates { get; } = new(StringComparer.Ordinal);

    public static JsonElement Named(string name) => Templates.GetOrAdd(name, static wanted => Parse(wanted + ".vl.json"));

    private static JsonElement Parse(string resource)
    {
        using var document = JsonDocument.Parse(Resource.Bytes(resource));
        return document.RootElement.Clone();
    }
}
