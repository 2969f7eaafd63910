using System.Buffers.Binary;

namespace ResponseEval.Cdisc;

/// <summary>The bytes of a transport file on their way out.</summary>
/// <param name="stream">The file; it is closed with this.</param>
internal sealed class XportOutput(Stream stream) : IDisposable
{
    private readonly BufferedStream buffer = new(stream, 1 << 16);

    /// <summary>How many bytes have been written.</summary>
    public long Position { get; private set; }

    /// <summary>True if bytes written before can be replaced.</summary>
    public bool CanReplace => stream.CanSeek;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        buffer.Write(bytes);
        Position += bytes.Length;
    }

    /// <summary>Writes a 16-bit integer.</summary>
    public void WriteShort(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)number);
        Write(bytes);
    }

    /// <summary>Fills the record with blanks.</summary>
    public void PadRecord()
    {
        Span<byte> blanks = stackalloc byte[XportInput.RecordLength];
        blanks.Fill((byte)' ');
        Write(blanks[..(int)((XportInput.RecordLength - Position % XportInput.RecordLength) % XportInput.RecordLength)]);
    }

    /// <summary>Replaces bytes written before.</summary>
    /// <param name="position">Where they begin.</param>
    /// <param name="bytes">What shall stand there.</param>
    public void Replace(long position, ReadOnlySpan<byte> bytes)
    {
        buffer.Flush();
        var back = stream.Position - (Position - position);
        var end = stream.Position;
        stream.Position = back;
        stream.Write(bytes);
        stream.Position = end;
    }

    public void Flush() => buffer.Flush();

    public void Dispose() => buffer.Dispose();
}
