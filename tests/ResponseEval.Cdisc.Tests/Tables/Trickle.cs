namespace ResponseEval.Cdisc.Tests;

/// <summary>A stream that gives few bytes at a time, as networks and decompressors do: by default one.</summary>
internal sealed class Trickle(byte[] content, int most = 1) : ForwardStream
{
    private int position;

    public override int Read(Span<byte> buffer)
    {
        var length = Math.Min(Math.Min(most, buffer.Length), content.Length - position);
        content.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }
}
