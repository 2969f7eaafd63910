using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>The plots of a page as its script reads them: each template once, what differs for each plot.</summary>
internal sealed class PlotCollection
{
    private readonly List<(string Id, Plot Plot)> plots = [];

    /// <summary>Takes a plot and gives the name under which the page has it.</summary>
    public string Add(Plot plot)
    {
        var id = $"{plot.Name}-{plots.Count}";
        plots.Add((id, plot));
        return id;
    }

    /// <param name="more">Writes further members.</param>
    public string ToJson(Action<Utf8JsonWriter>? more = null)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WritePropertyName("config"u8);
        PlotTemplate.Config.WriteTo(json);
        json.WriteStartObject("templates"u8);
        foreach (var name in plots.Select(entry => entry.Plot.Name).Distinct())
        {
            json.WritePropertyName(name);
            PlotTemplate.Named(name).WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteStartObject("plots"u8);
        foreach (var (id, plot) in plots)
        {
            json.WriteStartObject(id);
            json.WriteString("template"u8, plot.Name);
            json.WriteStartObject("parts"u8);
            plot.WriteParts(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        more?.Invoke(json);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
