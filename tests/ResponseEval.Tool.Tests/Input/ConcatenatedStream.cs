namespace ResponseEval.Tool.Tests.Input;

/// <summary>Streams one after the other.</summary>
internal sealed class ConcatenatedStream(params Stream[] parts) : MemoryStream
{
    private int part;

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (part < parts.Length)
        {
            var read = parts[part].Read(buffer, offset, count);
            if (read > 0)
                return read;
            part++;
        }

        return 0;
    }
}
