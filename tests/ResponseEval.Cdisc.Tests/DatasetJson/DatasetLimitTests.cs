using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Files that are too much of something: refused early, in bounded memory.</summary>
public sealed class DatasetLimitTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_may_have_16_MiB(bool json)
    {
        using var reader = Open(json, [Start(json, records: 1), "[\"", .. Enumerable.Repeat(new string('x', Megabyte), 15), "\"]", json ? "]}" : "\n"]);
        Assert.True(reader.Read());
        Assert.Equal(15 * Megabyte, reader.Row.Utf8(0).Length);
        Assert.False(reader.Read());
    }

    /// <summary>A reader that parsed the row anew for each piece would go through 60 GB here.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_long_row_may_come_in_small_pieces(bool json)
    {
        using var reader = Open(json, [Start(json, records: 1), "[\"", .. Enumerable.Repeat(new string('x', 1000), 11_000), "\"]", json ? "]}" : "\n"]);
        Assert.True(reader.Read());
        Assert.Equal(11_000_000, reader.Row.Utf8(0).Length);
        Assert.False(reader.Read());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_row_without_end_is_refused(bool json)
    {
        using var reader = Open(json, [Start(json, records: 1), "[\"", .. Endless()]);
        var memory = Allocated(() => Assert.Contains(
            "of more than 16777216 bytes", Assert.Throws<TableFormatException>(() => reader.Read()).Message, StringComparison.Ordinal));
        Assert.InRange(memory, 0, 64 * Megabyte);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Metadata_without_end_are_refused(bool json)
    {
        var memory = Allocated(() =>
        {
            var error = Assert.Throws<TableFormatException>(() => Open(json, ["{\"label\":\"", .. Endless()]).Dispose());
            Assert.Contains("of more than 67108864 bytes", error.Message, StringComparison.Ordinal);
        });
        Assert.InRange(memory, 0, 256 * Megabyte);
    }

    [Fact]
    public void White_space_without_end_is_refused_too()
    {
        Assert.Throws<TableFormatException>(() => Open(json: true, Enumerable.Repeat(new string(' ', Megabyte), 200)).Dispose());
        using var reader = Open(json: true, [Start(json: true, records: 1), .. Enumerable.Repeat(new string(' ', Megabyte), 200)]);
        Assert.Throws<TableFormatException>(() => reader.Read());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_million_columns_are_refused(bool json)
    {
        var columns = Enumerable.Range(0, 1000).Select(block => string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{\"name\":\"{(1000 * block) + i}\"}},")))
            .Select(block => block.Replace("\"}", "\",\"itemOID\":\"I\",\"label\":\"\",\"dataType\":\"URI\"}", StringComparison.Ordinal));
        var error = Assert.Throws<TableFormatException>(() => Open(json, [DatasetText.Metadata(0, []).TrimEnd(']'), .. columns, "{}]}"]).Dispose());
        Assert.Equal("columns: found more than 100000 columns, expected at most 100000", error.Message);
    }

    [Fact]
    public void Columns_are_refused_beyond_a_hundred_thousand()
    {
        var columns = Enumerable.Range(0, 100_001).Select(i => new TableColumn($"C{i}", TableDataType.String)).ToArray();
        Assert.Equal(
            "columns: found more than 100000 columns, expected at most 100000",
            Assert.Throws<TableFormatException>(() => DatasetText.ReadNdjson(DatasetText.Metadata(0, columns) + "}")).Message);
        using var reader = DatasetText.ReadNdjson(DatasetText.Metadata(0, columns[..100_000]) + "}");
        Assert.Equal(100_000, reader.Metadata.Columns.Count);
    }

    [Theory]
    [InlineData("\"more\":")]
    [InlineData("\"rows\":")]
    [InlineData("\"columns\":")]
    public void Depth_is_limited(string member)
    {
        var text = "{" + member + new string('[', 1_000_000);
        Assert.Throws<TableFormatException>(() => DatasetText.ReadNdjson(text));
        Assert.Throws<TableFormatException>(() => DatasetText.Rows(text, json: true));
        Assert.Throws<TableFormatException>(() => DatasetText.Rows(DatasetText.Metadata(1) + ",\"rows\":[[[" + new string('[', 1_000_000), json: true));
    }

    [Fact]
    public void Many_unknown_members_give_no_more_than_a_thousand_warnings_and_are_refused_in_one_object()
    {
        var members = string.Concat(Enumerable.Range(0, 2000).Select(i => $"\"x{i}\":{i},"));
        Assert.Equal("metadata: found more than 1000 members, expected at most 1000", Assert.Throws<TableFormatException>(() => DatasetText.ReadNdjson("{" + members)).Message);
        var columns = string.Join(',', Enumerable.Range(0, 2000).Select(i => $"{{\"itemOID\":\"I\",\"name\":\"C{i}\",\"label\":\"\",\"dataType\":\"string\",\"x{i}\":0}}"));
        using var reader = DatasetText.ReadNdjson(DatasetText.Metadata(0, []).Replace("[]", $"[{columns}]", StringComparison.Ordinal) + "}");
        Assert.Equal(1000, reader.Warnings.Count);
    }

    [Fact]
    public void A_bomb_is_read_in_small_memory_and_refused_at_the_row_that_is_too_much()
    {
        var bomb = new MemoryStream();
        using (var zlib = new ZLibStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(Encoding.UTF8.GetBytes(Start(json: false, records: 1_000_000)));
            var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"[\"{new string('x', 997)}\"]\n", 100)));
            for (var i = 0; i < 2000; i++)
                zlib.Write(rows); // 200 MB in 0.2 MB
        }

        bomb.Position = 0;
        using var reader = CompressedDatasetJson.Read(bomb);
        var memory = Allocated(() =>
        {
            while (reader.RowNumber < 200_000)
                Assert.True(reader.Read());
            Assert.Throws<TableFormatException>(() => reader.Read());
        });
        Assert.InRange(memory, 0, Megabyte);
    }

    [Fact]
    public void A_bomb_of_one_row_is_refused()
    {
        var bomb = new MemoryStream();
        using (var zlib = new ZLibStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(Encoding.UTF8.GetBytes(Start(json: false, records: 1) + "[\""));
            for (var i = 0; i < 200; i++)
                zlib.Write(new byte[Megabyte].AsSpan());
        }

        bomb.Position = 0;
        using var reader = CompressedDatasetJson.Read(bomb);
        Assert.InRange(Allocated(() => Assert.Throws<TableFormatException>(() => reader.Read())), 0, 64 * Megabyte);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Rows_are_read_without_allocating(bool json)
    {
        const int Rows = 50_000;
        const string Row = """["S-1",3,12.50,"0.10",true,"2014-02","2014-02-03","2014-02-03T10:15:30","10:15:30",null]""";
        using var reader = Open(json, [DatasetText.Metadata(Rows) + (json ? ",\"rows\":[" : "}\n"), Row, .. Enumerable.Repeat((json ? "," : "\n") + Row, Rows - 1), json ? "]}" : "\n"]);
        Assert.True(reader.Read());
        var memory = Allocated(() =>
        {
            while (reader.Read())
            {
            }
        });
        Assert.Equal(Rows, reader.RowNumber);
        Assert.InRange(memory, 0, 100_000);
    }

    private static string Start(bool json, long records) =>
        DatasetText.Metadata(records, new TableColumn("A", TableDataType.String)) + (json ? ",\"rows\":[" : "}\n");

    private static IEnumerable<string> Endless() => Enumerable.Repeat(new string('x', Megabyte), 1000);

    private static TableReader Open(bool json, IEnumerable<string> pieces)
    {
        var stream = new Pieces(pieces);
        return json ? new DatasetJsonReader(stream) : new DatasetNdjsonReader(stream);
    }

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
