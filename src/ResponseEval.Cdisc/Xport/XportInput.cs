namespace ResponseEval.Cdisc;

/// <summary>The bytes of a transport file, looked at from the front. Its memory grows with what is looked at at once, and no faster than the file.</summary>
/// <param name="stream">The file; it is closed with this.</param>
internal sealed class XportInput(Stream stream) : IDisposable
{
    /// <summary>The length of the records that the format is made of.</summary>
    public const int RecordLength = 80;

    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>How many bytes of the file lie before those looked at.</summary>
    public long Position { get; private set; }

    /// <summary>How many bytes are left of the current record; 0 at the beginning of one.</summary>
    public int ToRecord => (int)((RecordLength - Position % RecordLength) % RecordLength);

    /// <summary>The next bytes: as many as wanted, or all that are left.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (end - start < count)
            Fill(count);
        return buffer.AsSpan(start, Math.Min(count, end - start));
    }

    /// <summary>Goes on by as many bytes, which must have been looked at.</summary>
    public void Skip(int count)
    {
        start += count;
        Position += count;
    }

    /// <summary>The next bytes, gone past; valid until the next call.</summary>
    /// <param name="count">How many.</param>
    /// <param name="what">What stands there, for the error.</param>
    /// <exception cref="TableFormatException">The file ends before it does.</exception>
    public ReadOnlySpan<byte> Take(int count, string what)
    {
        var bytes = Peek(count);
        if (bytes.Length < count)
            throw new TableFormatException($"byte {Position}", $"the end of the file after {bytes.Length} more bytes", $"{what} of {count} bytes");
        Skip(count);
        return bytes;
    }

    /// <summary>Goes on to the beginning of the next record, if it is not at one.</summary>
    public void SkipToRecord() => Take(ToRecord, "the rest of a record");

    public void Dispose() => stream.Dispose();

    private void Fill(int count)
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        end -= start;
        start = 0;
        while (end < count)
        {
            if (end == buffer.Length)
                Array.Resize(ref buffer, Math.Min(2 * buffer.Length, count));
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                return;
            end += read;
        }
    }
}
