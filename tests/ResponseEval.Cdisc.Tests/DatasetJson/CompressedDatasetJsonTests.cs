using System.IO.Compression;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>Compressed Dataset-JSON is zlib, as the specification says, and gzip, as the examples are.</summary>
public sealed class CompressedDatasetJsonTests
{
    private static readonly string _text = DatasetText.Ndjson(Enumerable.Repeat("""["S",1,1,"1",true,null,null,null,null,null]""", 100).ToArray());

    [Fact]
    public void Zlib_is_read() => Assert.Equal(100, Rows(Compressed(file => new ZLibStream(file, CompressionLevel.Optimal))).Length);

    [Fact]
    public void Gzip_is_read() => Assert.Equal(100, Rows(Compressed(file => new GZipStream(file, CompressionLevel.Optimal))).Length);

    [Fact]
    public void A_file_may_arrive_byte_by_byte()
    {
        using var reader = CompressedDatasetJson.Read(new Trickle(Compressed(file => new GZipStream(file, CompressionLevel.Optimal))));
        Assert.Equal(100, TableText.Rows(reader).Length);
    }

    [Fact]
    public void What_is_written_is_a_zlib_stream_of_the_NDJSON_form()
    {
        using var reader = DatasetText.ReadNdjson(_text);
        var file = TableText.Written(reader, CompressedDatasetJson.Write);
        Assert.Equal([0x78, 0xDA], file[..2]); // RFC 1950: deflate, window of 32 KiB, highest compression
        using var content = new StreamReader(new ZLibStream(new MemoryStream(file), CompressionMode.Decompress), Encoding.UTF8);
        Assert.Equal(_text, content.ReadToEnd());
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        foreach (var file in new[] { Compressed(file => new ZLibStream(file, CompressionLevel.Optimal)), Compressed(file => new GZipStream(file, CompressionLevel.Optimal)) })
        {
            for (var length = 0; length < file.Length; length++)
                Assert.Throws<TableFormatException>(() => Rows(file[..length]));
        }
    }

    [Fact]
    public void What_is_not_compressed_is_refused() => Assert.Throws<TableFormatException>(() => Rows(Encoding.UTF8.GetBytes(_text)));

    /// <summary>Found by fuzzing: a zlib stream may ask for a dictionary that both sides know (RFC 1950), and the framework throws another exception then.</summary>
    [Fact]
    public void A_stream_that_wants_a_dictionary_is_refused()
    {
        var file = Compressed(file => new ZLibStream(file, CompressionLevel.Optimal));
        (file[0], file[1]) = (0x78, 0xBB);
        Assert.Throws<TableFormatException>(() => Rows(file));
    }

    [Fact]
    public void A_writer_that_was_not_completed_leaves_no_whole_file()
    {
        var file = new MemoryStream();
        using (var reader = DatasetText.ReadNdjson(_text))
        using (var writer = CompressedDatasetJson.Write(file, reader.Metadata))
        {
            Assert.True(reader.Read());
            writer.Write(reader.Row);
        }

        Assert.Throws<TableFormatException>(() => Rows(file.ToArray()));
    }

    private static byte[] Compressed(Func<Stream, Stream> compress)
    {
        var file = new MemoryStream();
        using (var stream = compress(file))
            stream.Write(Encoding.UTF8.GetBytes(_text));
        return file.ToArray();
    }

    private static string[] Rows(byte[] file)
    {
        using var reader = CompressedDatasetJson.Read(new MemoryStream(file));
        return TableText.Rows(reader);
    }
}
