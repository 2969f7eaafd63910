using System.IO.Compression;

namespace ResponseEval.Cdisc.Tests;

public sealed class DecompressedStreamTests
{
    private static readonly byte[] _content = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i / 7 % 256))];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_whole_file_gives_its_content(bool gzip) => Assert.Equal(_content, Read(Compressed(_content, gzip), gzip));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_without_content_is_whole(bool gzip)
    {
        // The framework compresses nothing to no bytes at all; these are what the gzip tool and the zlib library write.
        byte[] empty = gzip ? [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0] : [0x78, 0x9C, 3, 0, 0, 0, 0, 1];
        Assert.Empty(Read(empty, gzip));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_cut_off_anywhere_is_refused(bool gzip)
    {
        var whole = Compressed(_content, gzip);
        for (var length = 0; length < whole.Length; length++)
        {
            var error = Assert.Throws<TableFormatException>(() => Read(whole[..length], gzip));
            Assert.Contains("compressed file", error.Place, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Gzip_members_follow_one_another()
    {
        var two = (byte[])[.. Compressed(_content, gzip: true), .. Compressed([1, 2, 3], gzip: true)];
        Assert.Equal([.. _content, 1, 2, 3], Read(two, gzip: true));
        Assert.Throws<TableFormatException>(() => Read(two[..^1], gzip: true));
    }

    [Fact]
    public void Bytes_after_the_gzip_data_are_refused() =>
        Assert.Throws<TableFormatException>(() => Read([.. Compressed(_content, gzip: true), 0, 0, 0], gzip: true));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_changed_byte_of_the_check_sum_is_found(bool gzip)
    {
        var bytes = Compressed(_content, gzip);
        bytes[gzip ? ^6 : ^1] ^= 1;
        Assert.Throws<TableFormatException>(() => Read(bytes, gzip));
    }

    /// <summary>Found by fuzzing: the framework answers a zlib header that asks for a dictionary with an exception of its own.</summary>
    [Fact]
    public void A_zlib_file_that_wants_a_dictionary_is_refused() =>
        Assert.Throws<TableFormatException>(() => Read([0x78, 0x20, 0, 0, 0, 1, 3, 0, 0, 0, 0, 1], gzip: false));

    private static byte[] Compressed(byte[] content, bool gzip)
    {
        var stream = new MemoryStream();
        using (var compressor = Compressor(stream, gzip))
            compressor.Write(content);
        return stream.ToArray();
    }

    private static Stream Compressor(MemoryStream stream, bool gzip) =>
        gzip ? new GZipStream(stream, CompressionLevel.Optimal) : new ZLibStream(stream, CompressionLevel.Optimal);

    private static byte[] Read(byte[] bytes, bool gzip)
    {
        using var stream = gzip ? DecompressedStream.Gzip(new MemoryStream(bytes)) : DecompressedStream.Zlib(new MemoryStream(bytes));
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
