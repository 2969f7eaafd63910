namespace ResponseEval.Cdisc;

/// <summary>The bytes of a file on their way to a decoder: counted, known from their beginning, their end noted, and one more piece afterwards where it is wanted.</summary>
/// <param name="file">The file; it is closed with this stream.</param>
internal sealed class FileSource(Stream file) : ForwardStream
{
    private byte[] appendix = [];
    private byte[] peeked = [];

    /// <summary>Bytes read from the file.</summary>
    public long Count { get; private set; }

    /// <summary>True once somebody wanted more bytes than the file has.</summary>
    public bool Ended { get; private set; }

    /// <summary>The next bytes of the file, fewer if it has fewer; they are still read afterwards.</summary>
    /// <param name="length">How many bytes.</param>
    public ReadOnlySpan<byte> Peek(int length)
    {
        if (peeked.Length < length)
        {
            var first = new byte[length];
            peeked.CopyTo(first, 0);
            var read = file.ReadAtLeast(first.AsSpan(peeked.Length), length - peeked.Length, throwOnEndOfStream: false);
            peeked = first[..(peeked.Length + read)];
        }

        return peeked.AsSpan(0, Math.Min(length, peeked.Length));
    }

    /// <summary>Gives these bytes to whoever reads beyond the end of the file.</summary>
    public void Append(ReadOnlySpan<byte> bytes) => appendix = bytes.ToArray();

    public override int Read(Span<byte> buffer)
    {
        var read = Math.Min(peeked.Length, buffer.Length);
        peeked.AsSpan(0, read).CopyTo(buffer);
        peeked = peeked[read..];
        if (read == 0 && !Ended)
            read = file.Read(buffer);
        Count += read;
        if (read > 0 || buffer.IsEmpty)
            return read;
        Ended = true;
        var length = Math.Min(appendix.Length, buffer.Length);
        appendix.AsSpan(0, length).CopyTo(buffer);
        appendix = appendix[length..];
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            file.Dispose();
        base.Dispose(disposing);
    }
}
