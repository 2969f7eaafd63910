namespace ResponseEval.Tool.Output;

/// <summary>Writes in blocks of one size, however the bytes come: what a compressor makes of them depends on the pieces that it is given.</summary>
internal sealed class BlockStream(Stream inner) : WriteOnlyStream
{
    private readonly byte[] block = new byte[64 * 1024];
    private int used;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var count = Math.Min(buffer.Length, block.Length - used);
            buffer[..count].CopyTo(block.AsSpan(used));
            used += count;
            buffer = buffer[count..];
            if (used == block.Length)
                WriteBlock();
        }
    }

    public override void Flush()
    {
        WriteBlock();
        inner.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void WriteBlock()
    {
        if (used > 0)
            inner.Write(block, 0, used);
        used = 0;
    }
}
