using System.IO.Compression;

namespace ResponseEval.Cdisc;

/// <summary>
/// The content of a gzip or zlib file, which must be whole. The framework's streams take the end of a file that was cut off for the end of its
/// data unless a switch of the whole process says otherwise; this one looks for itself.
/// </summary>
internal sealed class DecompressedStream : ForwardStream
{
    private readonly FileSource source;
    private readonly Stream content;
    private readonly Func<bool> isWhole;
    private bool isChecked;

    private DecompressedStream(FileSource source, Stream content, Func<bool> isWhole)
    {
        this.source = source;
        this.content = content;
        this.isWhole = isWhole;
    }

    /// <summary>A gzip file member that holds the letter S: see <see cref="NextMemberOpens"/>.</summary>
    private static ReadOnlySpan<byte> Probe =>
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 1, 0, 0xFE, 0xFF, (byte)'S', 0xC3, 0xEF, 0x60, 0x20, 1, 0, 0, 0];

    /// <summary>Opens a gzip file (RFC 1952), of one member or several.</summary>
    public static DecompressedStream Gzip(Stream file) => Gzip(new FileSource(file));

    /// <summary>Opens a zlib file (RFC 1950).</summary>
    public static DecompressedStream Zlib(Stream file) => Zlib(new FileSource(file));

    /// <summary>Opens a file that is one or the other, as its first two bytes say.</summary>
    public static DecompressedStream GzipOrZlib(Stream file)
    {
        var source = new FileSource(file);
        return source.Peek(2).SequenceEqual(Probe[..2]) ? Gzip(source) : Zlib(source);
    }

    private static DecompressedStream Gzip(FileSource source)
    {
        var content = new GZipStream(source, CompressionMode.Decompress);
        return new DecompressedStream(source, content, () => source.Count > 0 && NextMemberOpens(source, content));
    }

    /// <summary>The framework answers the wish for a dictionary (RFC 1950, FDICT), which nobody has, with an exception that no caller can name.</summary>
    private static DecompressedStream Zlib(FileSource source) =>
        source.Peek(2) is [var method, var flags] && (method & 0x0F) == 8 && ((method << 8) + flags) % 31 == 0 && (flags & 0x20) != 0
            ? throw new TableFormatException("byte 1 of the compressed file", "the wish for a dictionary", "zlib data without one")
            : new DecompressedStream(source, new ZLibStream(source, CompressionMode.Decompress), () => !source.Ended);

    /// <exception cref="TableFormatException">The file is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = content.Read(buffer);
            if (read > 0 || buffer.IsEmpty || isChecked)
                return read;
            if (!isWhole())
                throw Broken("the end of the file, or bytes that do not belong to it", "the end of the compressed data");
            isChecked = true;
            return 0;
        }
        catch (InvalidDataException exception)
        {
            throw Broken("damaged data, or the end of the file", "compressed data", exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            content.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>
    /// A gzip file may go on with another member. Only a decompressor that has seen the end of the last one, check sum included, opens a further
    /// one; one that is in the middle of its data takes it for more data and stumbles.
    /// </summary>
    private static bool NextMemberOpens(FileSource source, GZipStream content)
    {
        source.Append(Probe);
        Span<byte> letters = stackalloc byte[2];
        return content.Read(letters) == 1 && letters[0] == 'S' && content.Read(letters) == 0;
    }

    private TableFormatException Broken(string found, string expected, Exception? cause = null) =>
        new($"byte {source.Count} of the compressed file", found, expected, cause);
}
