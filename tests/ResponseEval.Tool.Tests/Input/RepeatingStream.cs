namespace ResponseEval.Tool.Tests.Input;

/// <summary>One letter over and over, made as it is read: as long as wanted without being held anywhere.</summary>
internal sealed class RepeatingStream(char letter, long length) : Stream
{
    private long rest = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var part = (int)Math.Min(count, rest);
        buffer.AsSpan(offset, part).Fill((byte)letter);
        rest -= part;
        return part;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
