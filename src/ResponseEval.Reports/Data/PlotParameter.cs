using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>A value that a specification reads by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Write">Writes the value.</param>
internal sealed record PlotParameter(string Name, Action<Utf8JsonWriter> Write)
{
    public static PlotParameter Of(string name, bool value) => new(name, json => json.WriteBooleanValue(value));

    public static PlotParameter Of(string name, double value) => new(name, json => json.WriteNumberValue(value));

    public static PlotParameter Of(string name, IEnumerable<string> values) => new(name, json => WriteArray(json, values, json.WriteStringValue));

    public static PlotParameter Of(string name, IEnumerable<double> values) => new(name, json => WriteArray(json, values, json.WriteNumberValue));

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
            write(value);
        json.WriteEndArray();
    }
}
