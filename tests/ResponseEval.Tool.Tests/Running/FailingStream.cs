namespace ResponseEval.Tool.Tests.Running;

/// <summary>A disk that is full after some bytes.</summary>
internal sealed class FailingStream(long room) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Length + count > room)
            throw new IOException("No space left on device");
        base.Write(buffer, offset, count);
    }
}
