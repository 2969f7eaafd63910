using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Small tables, the transport files made of them, and what readers find in those.</summary>
internal static class XportFiles
{
    /// <summary>Text, plain and short numbers, the three kinds of dates, and every kind of missing value.</summary>
    public static TableMetadata Results { get; } = new("ADTR", [
        Text("USUBJID", 8) with { Label = "Unique Subject Identifier" },
        Number("AVAL") with { Label = "Analysis Value", DisplayFormat = "8.2" },
        Number("SMALL") with { NumberBytes = 3 },
        Dated("ADT", TableDataType.Date, "DATE9."),
        Dated("ADTM", TableDataType.DateTime, "DATETIME20."),
        Dated("ATM", TableDataType.Time, "TIME8."),
        Text("AVALC", 12) with { Label = "Größe", DisplayFormat = "$12.", InputFormat = "$12.", IsRightJustified = true }])
    {
        Label = "Tumor Results",
        SasType = "DATA",
        CreatedAt = new DateTime(2024, 2, 29, 13, 14, 15),
        ModifiedAt = new DateTime(1999, 12, 31, 23, 59, 59),
        SourceSystemName = "SAS on X64_10PR",
        SourceSystemVersion = "9.4",
    };

    /// <summary>Rows for <see cref="Results"/>; null is missing, and so is a character, of its kind.</summary>
    public static object?[][] ResultRows { get; } = [
        ["S-001", 12.34, 1.0, 23435.0, 2024665200.5, 3661.0, "Größe"],
        ["S-002", -0.1, -255.0, -1.0, -1.0, 86399.0, null],
        ["S-003", 'A', 4096.0, null, null, null, ""],
        ["S-004", '_', 0.0, 0.0, 0.0, 0.0, "abcdefghijkl"],
        ["S-005", null, 0.5, 2936549.0, 1e10, 0.25, " x"],
        ["S-006", 1e75, 'Z', null, 5.5e-79, 1 / 3.0, "y"]];

    public static TableColumn Text(string name, int? length) => new(name, TableDataType.String) { Length = length };

    public static TableColumn Number(string name) => new(name, TableDataType.Float);

    public static TableColumn Dated(string name, TableDataType type, string? format) =>
        new(name, type) { TargetDataType = TargetDataType.Integer, DisplayFormat = format };

    public static byte[] Write(TableMetadata table, IEnumerable<object?[]> rows, XportVersion version = XportVersion.V5)
    {
        var stream = new MemoryStream();
        using (var writer = new XportWriter(stream, table, version))
        {
            WriteRows(writer, table, rows);
            writer.Complete();
        }

        return stream.ToArray();
    }

    public static void WriteRows(TableWriter writer, TableMetadata table, IEnumerable<object?[]> rows)
    {
        var builder = new TableRowBuilder(table.Columns.Count);
        foreach (var row in rows)
        {
            builder.Clear();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is double number)
                    builder.Set(i, number);
                else if (row[i] is char code)
                    builder.SetMissing(i, (byte)code);
                else
                    builder.Set(i, (string?)row[i]);
            }

            writer.Write(builder.Row);
        }
    }

    public static byte[] Unpack(string gzipInBase64)
    {
        using var stream = new GZipStream(new MemoryStream(Convert.FromBase64String(gzipInBase64)), CompressionMode.Decompress);
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    public static string[] Rows(byte[] file, TableReadOptions? options = null)
    {
        using var reader = new XportReader(new MemoryStream(file), options);
        return Rows(reader);
    }

    /// <summary>The rows as text: cells parted by bars, texts in quotes, missing values as SAS prints them.</summary>
    public static string[] Rows(TableReader reader)
    {
        var rows = new List<string>();
        while (reader.Read())
        {
            var line = new StringBuilder();
            for (var i = 0; i < reader.Row.Cells.Length; i++)
            {
                var cell = reader.Row.Cells[i];
                line.Append(i == 0 ? "" : "|").Append(cell.Kind switch
                {
                    CellKind.Text => $"'{reader.Row.Text(i)}'",
                    CellKind.Number => cell.Number.ToString("R", CultureInfo.InvariantCulture),
                    _ => cell.MissingCode == '.' ? "." : $".{(char)cell.MissingCode}",
                });
            }

            rows.Add(line.ToString());
        }

        return [.. rows];
    }

    public static IReadOnlyList<TableWarning> Warnings(byte[] file)
    {
        using var reader = new XportReader(new MemoryStream(file));
        Rows(reader);
        return reader.Warnings;
    }

    public static TableMetadata Metadata(byte[] file)
    {
        using var reader = new XportReader(new MemoryStream(file));
        return reader.Metadata;
    }

    public static TableFormatException Refused(byte[] file, TableReadOptions? options = null) =>
        Assert.Throws<TableFormatException>(() => Rows(file, options));
}
