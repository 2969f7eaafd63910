using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Tables as text, one line a row, so that two can be compared and a difference can be read.</summary>
internal static class TableText
{
    /// <summary>All rows: a missing cell is ".", text stands in quotes, a number is followed by the digits of its file if there are any.</summary>
    public static string[] Rows(TableReader reader)
    {
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(Row(reader.Row));
        return [.. lines];
    }

    public static string Row(in TableRow row)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Cells.Length; i++)
            line.Append(i == 0 ? "" : " ").Append(Cell(row, i));
        return line.ToString();
    }

    /// <summary>Writes all rows of a reader, completes the file and returns its bytes.</summary>
    public static byte[] Written(TableReader reader, Func<Stream, TableMetadata, TableWriter> create, TableMetadata? metadata = null)
    {
        var file = new MemoryStream();
        using (var writer = create(file, metadata ?? reader.Metadata))
        {
            while (reader.Read())
                writer.Write(reader.Row);
            writer.Complete();
        }

        return file.ToArray();
    }

    private static string Cell(in TableRow row, int column) => row.Cells[column] switch
    {
        { Kind: CellKind.Missing, MissingCode: (byte)'.' } => ".",
        { Kind: CellKind.Missing, MissingCode: var code } => $".{(char)code}",
        { Kind: CellKind.Text } => $"\"{Encoding.UTF8.GetString(row.Utf8(column))}\"",
        { Number: var number } => string.Create(CultureInfo.InvariantCulture, $"{number:R}|{Encoding.UTF8.GetString(row.Utf8(column))}"),
    };
}
