using System.Collections.Frozen;
using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>The part of a plot that is the same whatever its data: a Vega-Lite specification without title, parameters and data.</summary>
internal static class PlotTemplate
{
    private const string Ending = ".vl.json";

    private static readonly FrozenDictionary<string, JsonElement> _templates = typeof(PlotTemplate).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[..^Ending.Length], Parse, StringComparer.Ordinal);

    /// <summary>Fonts, lines and grid of all plots.</summary>
    public static JsonElement Config { get; } = Parse("config.json");

    public static JsonElement Named(string name) => _templates[name];

    private static JsonElement Parse(string resource)
    {
        using var document = JsonDocument.Parse(Resource.Bytes(resource));
        return document.RootElement.Clone();
    }
}
