using System.Text;

namespace ResponseEval.Cdisc.Tests;

/// <summary>A stream of texts that follow one another: large files that need no memory.</summary>
internal sealed class Pieces(IEnumerable<string> pieces) : ForwardStream
{
    private readonly IEnumerator<string> pieces = pieces.GetEnumerator();
    private byte[] piece = [];
    private int position;
    private string? last;

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
}
