using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>The part of a stream that is in memory: it moves on as bytes are used, and grows only while a single piece needs it.</summary>
/// <param name="stream">The stream; it is closed with the window.</param>
internal sealed class StreamWindow(Stream stream) : IDisposable
{
    private const int FirstSize = 1 << 16;
    private byte[] buffer = new byte[FirstSize];
    private int start;
    private int end;

    /// <summary>The place of the first byte in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>True once the stream has no more bytes than those in the window.</summary>
    public bool HasLast { get; private set; }

    /// <summary>The bytes.</summary>
    public Span<byte> Bytes => buffer.AsSpan(start, end - start);

    /// <summary>Leaves used bytes behind.</summary>
    /// <param name="count">How many.</param>
    public void Advance(int count)
    {
        start += count;
        Offset += count;
    }

    /// <summary>Adds bytes from the stream; moves the ones it has.</summary>
    /// <param name="limit">The most bytes that a piece may have.</param>
    /// <param name="piece">What the piece is, for the error: "a row".</param>
    /// <exception cref="TableFormatException">The window is as long as the limit and still does not hold the piece.</exception>
    public void Fill(int limit, string piece)
    {
        if (end - start >= limit)
            throw new TableFormatException($"byte {Offset}", $"{piece} of more than {limit} bytes", $"at most {limit}");
        if (start > 0)
        {
            Bytes.CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        HasLast = read == 0;
    }

    /// <summary>
    /// Adds as many bytes as there are, unless the stream ends: who must begin a piece anew when it was not whole, however few bytes the
    /// stream gives at a time, does so only a few times.
    /// </summary>
    public void Double(int limit, string piece)
    {
        var wanted = Math.Min(2L * Bytes.Length, limit);
        do
            Fill(limit, piece);
        while (!HasLast && Bytes.Length < wanted);
    }

    /// <summary>Leaves a UTF-8 byte order mark at the start behind.</summary>
    public void SkipByteOrderMark()
    {
        while (Bytes.Length < Encoding.UTF8.Preamble.Length && !HasLast)
            Fill(FirstSize, "a byte order mark");
        if (Bytes.StartsWith(Encoding.UTF8.Preamble))
            Advance(Encoding.UTF8.Preamble.Length);
    }

    public void Dispose() => stream.Dispose();
}
