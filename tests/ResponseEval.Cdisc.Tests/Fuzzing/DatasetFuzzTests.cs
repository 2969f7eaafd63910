using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests;

public sealed class DatasetFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] _rows =
    [
        """["S-1",3,12.50,"0.10",true,"2014-02","2014-02-03","2014-02-03T10:15:30.25","10:15:30","https://x.example/1"]""",
        """["é吐😀 \u00e9\n\"\\",-3,1.5e3,"1,234.5",false,"","1959-12-31","1959-12-31T23:59:59","00:00:00",""]""",
        """[null,null,null,null,null,null,null,null,null,null]""",
        """["",0,0,"0",null,"2014","2000-02-29",null,null,null]""",
    ];

    private static readonly byte[][] _words =
    [
        .. ((string[])["{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "\r\n", " ", "[[", "]]", "null", "true", "false", "\"\"", "0", "-", "1e999", "0.5", "\"rows\":[", "],\"rows\":[",
            "\"records\":", "\"columns\":[", "\"name\":\"T\",", "\"x\":{\"y\":[1]},", "\\ud83d", "\\ude00", "\\u0000", "\"2014-02-30\"", "\"1,23\"", "\uFEFF", "é"]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0],
    ];

    /// <summary>So many rows that most damage is done to them, and little to the metadata.</summary>
    private static string[] Rows => [.. Enumerable.Repeat(_rows, 8).SelectMany(rows => rows)];

    private static string Ndjson => DatasetText.Ndjson(Rows);

    private static string Json => DatasetText.Json(Rows);

    private static string Extended => DatasetText.Metadata(2).Replace("\"itemGroupOID\"", "\"more\":{\"a\":[1,{\"b\":null}]},\"itemGroupOID\"", StringComparison.Ordinal);

    private static byte[][] NdjsonSeeds => Bytes(Ndjson, Ndjson.Replace(",", ", ", StringComparison.Ordinal), Extended + "}\r\n\r\n" + _rows[0] + "\r\n" + _rows[1], DatasetText.Ndjson());

    private static byte[][] JsonSeeds => Bytes(
        Json, Json.Replace(",", " ,\n", StringComparison.Ordinal), Extended + ",\"rows\":[" + _rows[0] + "," + _rows[1] + "],\"studyOID\":\"S\",\"more2\":[{}]}", DatasetText.Metadata(0) + "}");

    [Fact]
    public void Damaged_NDJSON_files_give_rows_or_an_error() => new Fuzzer(stream => new DatasetNdjsonReader(stream), new Mutator(NdjsonSeeds, _words), output).Run();

    [Fact]
    public void Damaged_JSON_files_give_rows_or_an_error() => new Fuzzer(stream => new DatasetJsonReader(stream), new Mutator(JsonSeeds, _words), output).Run();

    [Fact]
    public void Damaged_dsjc_files_give_rows_or_an_error()
    {
        byte[][] seeds =
        [
            .. NdjsonSeeds.Select(file => Packed(file, stream => new ZLibStream(stream, CompressionLevel.Optimal))),
            .. NdjsonSeeds.Select(file => Packed(file, stream => new ZLibStream(stream, CompressionLevel.NoCompression))),
            .. NdjsonSeeds.Select(file => Packed(file, stream => new GZipStream(stream, CompressionLevel.NoCompression))),
        ];
        new Fuzzer(CompressedDatasetJson.Read, new Mutator(seeds, [[0x78, 0xDA], [0x1F, 0x8B, 8], new byte[4], [0xFF, 0xFF]]), output).Run();
    }

    [Fact]
    public void Damaged_content_of_dsjc_files_gives_rows_or_an_error() => new Fuzzer(
        stream =>
        {
            var content = new MemoryStream();
            stream.CopyTo(content);
            return CompressedDatasetJson.Read(new MemoryStream(Packed(content.ToArray(), file => new ZLibStream(file, CompressionLevel.Fastest))));
        },
        new Mutator(NdjsonSeeds, _words),
        output).Run();

    /// <summary>The framework's own reader of JSON documents is the judge: what is read is JSON with these values, and what is refused as no JSON is none.</summary>
    [Fact]
    public void Lines_mean_what_the_framework_says_they_mean()
    {
        var mutator = new Mutator(NdjsonSeeds, _words);
        var (read, refused) = (0, 0);
        var first = Fuzzer.Setting("RESPONSEEVAL_FUZZ_FIRST", 1);
        var cases = Fuzzer.Setting("RESPONSEEVAL_FUZZ_CASES", 20_000);
        for (var number = first; number < first + cases; number++)
        {
            var file = mutator.Make(number);
            var lines = Encoding.Latin1.GetString(file).Split('\n').Where(line => line.Trim(' ', '\t', '\r').Length > 0).Select(Encoding.Latin1.GetBytes).ToArray();
            try
            {
                using var reader = new DatasetNdjsonReader(new MemoryStream(file));
                while (true)
                {
                    try
                    {
                        if (!reader.Read())
                            break;
                    }
                    catch (TableFormatException exception) when (exception.Expected == "JSON")
                    {
                        refused++;
                        Assert.ThrowsAny<JsonException>(() => Document(lines[reader.RowNumber]).Dispose());
                        break;
                    }

                    read++;
                    using var document = Document(lines[reader.RowNumber]);
                    Compare(document.RootElement, reader.Row, number);
                }
            }
            catch (TableFormatException)
            {
            }
        }

        Assert.True(read > cases / 10 && refused > cases / 20, $"{read} rows read, {refused} refused");
    }

    private static void Compare(JsonElement array, TableRow row, int number)
    {
        Assert.Equal(array.GetArrayLength(), row.Cells.Length);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var (value, cell) = (array[i], row.Cells[i]);
            var text = Encoding.UTF8.GetString(row.Utf8(i));
            var same = value.ValueKind switch
            {
                JsonValueKind.Null => cell.Kind == CellKind.Missing,
                JsonValueKind.Number => cell.Kind == CellKind.Number && cell.Number.Equals(value.GetDouble()) && text == value.GetRawText(),
                JsonValueKind.String when cell.Kind == CellKind.Text => text == value.GetString(),
                JsonValueKind.String => cell.Kind == CellKind.Number && text == (cell.Length == 0 ? "" : value.GetString()!.Replace(",", "", StringComparison.Ordinal)),
                _ => cell.Kind == CellKind.Text && text == value.GetRawText(),
            };
            Assert.True(same, $"case {number}, column {i}: {value.GetRawText()} is read as {text}");
        }
    }

    private static JsonDocument Document(byte[] line) => JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 32 });

    private static byte[][] Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static byte[] Packed(byte[] file, Func<Stream, Stream> pack)
    {
        var stream = new MemoryStream();
        using (var packer = pack(stream))
            packer.Write(file);
        return stream.ToArray();
    }
}
