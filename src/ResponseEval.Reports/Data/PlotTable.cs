using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ResponseEval.Reports;

/// <summary>The rows that a plot draws, under the name by which its specification calls them.</summary>
internal sealed class PlotTable(string name, params string[] columns)
{
    private readonly List<object?[]> rows = [];

    public string Name => name;

    public int Count => rows.Count;

    public IReadOnlyList<object?[]> Rows => rows;

    /// <summary>Adds a row: text, numbers, truth values, or null where there is nothing.</summary>
    public void Add(params object?[] cells)
    {
        if (cells.Length != columns.Length)
            throw new ArgumentException($"The table {name} has {columns.Length} columns, found {cells.Length} cells.", nameof(cells));
        rows.Add(cells);
    }

    /// <summary>Writes an array of objects. Columns without a value are left out, to save space: a plot reads them as missing.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var c = 0; c < columns.Length; c++)
                WriteCell(json, columns[c], row[c]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Appends a heading and the rows as RFC 4180 has it, with LF.</summary>
    public void WriteCsv(StringBuilder csv)
    {
        csv.AppendJoin(',', columns).Append('\n');
        foreach (var row in rows)
            csv.AppendJoin(',', row.Select(CsvCell)).Append('\n');
    }

    private static void WriteCell(Utf8JsonWriter json, string column, object? cell)
    {
        switch (cell)
        {
            case null:
                return;
            case string text:
                json.WriteString(column, text);
                return;
            case bool truth:
                json.WriteBoolean(column, truth);
                return;
            case int number:
                json.WriteNumber(column, number);
                return;
            case decimal number:
                json.WriteNumber(column, number);
                return;
            case double number:
                json.WriteNumber(column, number);
                return;
            default:
                throw new ArgumentException($"A plot has no cells of type {cell.GetType().Name}.", nameof(cell));
        }
    }

    private static string CsvCell(object? cell)
    {
        var text = cell switch
        {
            null => "",
            bool truth => truth ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => cell.ToString()!,
        };
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
