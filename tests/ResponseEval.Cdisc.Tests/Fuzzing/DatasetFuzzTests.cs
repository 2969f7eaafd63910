using System.IO.Compression;
using System.Text;
using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Damaged Dataset-JSON and CSV.</summary>
public sealed class DatasetFuzzTests(ITestOutputHelper output)
{
    private static readonly byte[][] _words =
    [
        .. ((string[])
            ["{", "}", "[", "]", "[[", "]]", "\"", "\\", "\\u", "\\ud800", ":", ",", "\n", "\r\n", "null", "true", "-", "1e999", "1e-999", "-0", "0.1",
                "\"rows\":[", "\"columns\":[", "\"name\":\"", "\"records\":", "\"dataType\":\"decimal\"", "\"dataType\":\"datetime\"", "\"targetDataType\":\"integer\"",
                "\"2024-02-30\"", "\"2024-02\"", "9999999999999999999999", "\"\"", "\"\u00fc\"", "\uFEFF"])
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0], [0xED, 0xA0, 0x80], [.. Enumerable.Repeat((byte)'[', 100)], [.. Enumerable.Repeat((byte)'"', 9)],
    ];

    [Fact]
    public void Damaged_JSON_gives_rows_or_an_error() => Fuzz(stream => new DatasetJsonReader(stream), Seeds((stream, table) => new DatasetJsonWriter(stream, table)));

    [Fact]
    public void Damaged_NDJSON_gives_rows_or_an_error() => Fuzz(stream => new DatasetNdjsonReader(stream), Seeds((stream, table) => new DatasetNdjsonWriter(stream, table)));

    [Fact]
    public void Damaged_content_of_compressed_JSON_gives_rows_or_an_error() =>
        Fuzz(stream => CompressedDatasetJson.Read(Packed(stream)), Seeds((stream, table) => new DatasetNdjsonWriter(stream, table)));

    [Fact]
    public void Damaged_compressed_JSON_gives_rows_or_an_error() => Fuzz(CompressedDatasetJson.Read, Seeds(CompressedDatasetJson.Write), leastRows: 0);

    [Fact]
    public void Damaged_CSV_gives_rows_or_an_error() => Fuzz(stream => new CsvTableReader(stream, "T"), Seeds((stream, table) => new CsvTableWriter(stream, table)));

    /// <summary>Found by fuzzing: half of a surrogate pair in the name of a member.</summary>
    [Fact]
    public void A_member_whose_name_is_no_text_is_refused() => Assert.Throws<TableFormatException>(
        () => new DatasetJsonReader(new MemoryStream(Encoding.UTF8.GetBytes("{\"\\ud800\":1,\"rows\":[]}"))));

    private void Fuzz(Func<Stream, TableReader> open, byte[][] seeds, double leastRows = 0.1) => new Fuzzer(open, new Mutator(seeds, _words), output).Run(leastRows);

    private static byte[][] Seeds(Func<Stream, TableMetadata, TableWriter> create) =>
    [
        Written(create, XportFiles.Results, XportFiles.ResultRows),
        Written(create, XportFiles.Results, []),
        Written(create, XportFiles.Results with { Columns = [.. XportFiles.Results.Columns.AsSpan()[..4]] }, Enumerable.Repeat(XportFiles.ResultRows, 10).SelectMany(rows => rows).Select(row => row[..4])),
        Written(create, new TableMetadata("T", [XportFiles.Text("A", 9), new TableColumn("B", TableDataType.Boolean), new TableColumn("C", TableDataType.Decimal)]),
            [["a,\"b\"\n", "true", 0.1], [null, null, null], ["\u00fc\t\\", "false", -1e300]]),
    ];

    private static byte[] Written(Func<Stream, TableMetadata, TableWriter> create, TableMetadata table, IEnumerable<object?[]> rows)
    {
        var columns = table.Columns.AsSpan().ToArray().Select(column => column with { ItemOid = $"IT.{column.Name}" });
        // Dates with a fraction of a day, or times beyond one, have no ISO 8601 text.
        var whole = rows.Select(row => row.Select(cell => cell is double number && table.Columns.Count >= 4 ? Math.Truncate(number) % 80_000 : cell).ToArray());
        var stream = new MemoryStream();
        using (var writer = create(stream, table with { Columns = [.. columns], CreatedAt = new DateTime(2024, 2, 29), ItemGroupOid = "IG.T", Label = "T", Records = rows.Count() }))
        {
            XportFiles.WriteRows(writer, table, whole);
            writer.Complete();
        }

        return stream.ToArray();
    }

    private static MemoryStream Packed(Stream stream)
    {
        var packed = new MemoryStream();
        using (var packer = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            stream.CopyTo(packer);
        packed.Position = 0;
        return packed;
    }
}
