using System.Buffers;
using System.Text.Json;
using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Sharding;

/// <summary>Takes the rows of a data set as JSON: a text as a text, a number as a number with all its digits, what is missing as null.</summary>
internal sealed class RowRecorder : TableWriter
{
    private readonly ArrayBufferWriter<byte> rows = new();
    private readonly Utf8JsonWriter json;

    public RowRecorder()
    {
        json = new Utf8JsonWriter(rows);
        json.WriteStartArray();
    }

    public override void Write(in TableRow row)
    {
        json.WriteStartArray();
        for (var i = 0; i < row.Cells.Length; i++)
            if (row.Cells[i].Kind == CellKind.Text)
                json.WriteStringValue(row.Utf8(i));
            else if (row.Cells[i].Kind == CellKind.Number)
                json.WriteNumberValue(row.Cells[i].Number);
            else
                json.WriteNullValue();
        json.WriteEndArray();
    }

    /// <summary>Writes the rows since the last call, as an array of arrays.</summary>
    public void MoveTo(Utf8JsonWriter output)
    {
        json.WriteEndArray();
        json.Flush();
        output.WriteRawValue(rows.WrittenSpan, skipInputValidation: true);
        rows.ResetWrittenCount();
        json.Reset(rows);
        json.WriteStartArray();
    }

    /// <summary>Sets the cells of a row that was recorded.</summary>
    /// <exception cref="JsonException">A cell is neither a text nor a number nor null, or they are not as many as the columns.</exception>
    public static void Restore(IReadOnlyList<JsonElement> cells, TableMetadata table, TableRowBuilder row)
    {
        if (cells.Count != table.Columns.Count)
            throw new JsonException($"a row of {table.Name} has {cells.Count} cells");
        row.Clear();
        for (var i = 0; i < cells.Count; i++)
            switch (cells[i].ValueKind)
            {
                case JsonValueKind.String:
                    row.Set(i, cells[i].GetString());
                    break;
                case JsonValueKind.Number:
                    row.Set(i, cells[i].GetDouble());
                    break;
                case JsonValueKind.Null:
                    break;
                default:
                    throw new JsonException($"a cell of {table.Name} holds {cells[i].ValueKind}");
            }
    }

    public override void Complete()
    {
    }

    protected override void Dispose(bool disposing) => json.Dispose();
}
