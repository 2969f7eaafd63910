using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ResponseEval.Reports.Tests;

internal static class SpecificationOf
{
    public static string Text(Plot plot)
    {
        var output = new ArrayBufferWriter<byte>();
        plot.WriteVegaLite(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static JsonElement Json(Plot plot) => JsonDocument.Parse(Text(plot)).RootElement;

    public static List<JsonElement> Rows(Plot plot, string table) => [.. Json(plot).GetProperty("datasets").GetProperty(table).EnumerateArray()];

    public static List<string?> Column(Plot plot, string table, string column) =>
        [.. Rows(plot, table).Select(row => row.TryGetProperty(column, out var cell) ? cell.ToString() : null)];
}
