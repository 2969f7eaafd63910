using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>A stream of texts that follow one another: large files that need no memory.</summary>
internal sealed class Pieces(IEnumerable<string> pieces) : Stream
{
    private readonly IEnumerator<string> pieces = pieces.GetEnumerator();
    private byte[] piece = [];
    private int position;
    private string? last;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (position == piece.Length)
        {
            if (!pieces.MoveNext())
                return 0;
            if (!ReferenceEquals(pieces.Current, last))
                piece = Encoding.UTF8.GetBytes(last = pieces.Current);
            position = 0;
        }

        var length = Math.Min(buffer.Length, piece.Length - position);
        piece.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
