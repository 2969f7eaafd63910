using ResponseEval.Tool.Output;

namespace ResponseEval.Tool;

/// <summary>Writes what can be written. For messages: where they cannot be shown, there is nobody to tell.</summary>
internal sealed class LossyStream(Stream inner) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }

    public override void Flush()
    {
    }
}
