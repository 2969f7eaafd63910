using System.IO.Compression;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Tests.Output;

public sealed class OutputTargetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_bears_its_name_only_when_complete()
    {
        using var target = OutputTarget.Open(folder.Path("a.txt"), Stream.Null);
        target.Write("one"u8);
        Assert.StartsWith(".a.txt.", Assert.Single(folder.Names()), StringComparison.Ordinal);
        target.Complete();
        Assert.Equal(["a.txt"], folder.Names());
        Assert.Equal("one", File.ReadAllText(folder.Path("a.txt")));
    }

    [Fact]
    public void What_is_not_completed_leaves_the_old_file_and_nothing_else()
    {
        folder.Write("a.txt", "old");
        using (var target = OutputTarget.Open(folder.Path("a.txt"), Stream.Null))
            target.Write("new"u8);
        Assert.Equal(["a.txt"], folder.Names());
        Assert.Equal("old", File.ReadAllText(folder.Path("a.txt")));
    }

    [Fact]
    public void A_link_stays_and_its_file_is_replaced()
    {
        var file = folder.Write("file.txt", "old");
        File.CreateSymbolicLink(folder.Path("link.txt"), file);
        using var target = OutputTarget.Open(folder.Path("link.txt"), Stream.Null);
        target.Write("new"u8);
        target.Complete();
        Assert.Equal("new", File.ReadAllText(file));
        Assert.NotNull(new FileInfo(folder.Path("link.txt")).LinkTarget);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    public void A_gz_name_is_compressed_even_where_there_is_nothing(string text)
    {
        using (var target = OutputTarget.Open(folder.Path("a.gz"), Stream.Null))
        {
            target.Write(Histories.Utf8(text));
            target.Complete();
        }

        Assert.NotEqual(0, new FileInfo(folder.Path("a.gz")).Length);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(folder.Path("a.gz")), CompressionMode.Decompress));
        Assert.Equal(text, reader.ReadToEnd());
    }

    [Theory]
    [InlineData("nowhere/a.txt", "there is no such directory")]
    [InlineData("", "it is a directory")]
    public void A_place_that_cannot_be_written_is_named_before_anything_is_read(string name, string reason)
    {
        var path = folder.Path(name);
        var failure = Assert.Throws<OutputFailedException>(() => OutputTarget.Open(path, Stream.Null));
        Assert.Equal($"cannot write {path}: {reason}", failure.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    public void Standard_output_stays_open(string? path)
    {
        using var standard = new MemoryStream();
        using (var target = OutputTarget.Open(path, standard))
        {
            target.Write("x"u8);
            target.Complete();
        }

        Assert.True(standard.CanWrite);
        Assert.Equal("x"u8.ToArray(), standard.ToArray());
    }

    [Fact]
    public void Compressed_bytes_do_not_depend_on_the_pieces_that_are_written()
    {
        var random = new Random(1);
        var text = Histories.Utf8(string.Concat(Enumerable.Range(0, 60_000).Select(_ => $"{random.Next(300)},")));
        foreach (var piece in (int[])[text.Length, 100_000, 4096, 33])
        {
            using var target = OutputTarget.Open(folder.Path($"{piece}.gz"), Stream.Null);
            for (var start = 0; start < text.Length; start += piece)
                target.Write(text.AsSpan(start, Math.Min(piece, text.Length - start)));
            target.Complete();
            Assert.Equal(File.ReadAllBytes(folder.Path($"{text.Length}.gz")), File.ReadAllBytes(folder.Path($"{piece}.gz")));
        }
    }
}
