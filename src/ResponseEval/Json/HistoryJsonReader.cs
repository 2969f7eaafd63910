namespace ResponseEval;

/// <summary>Reads many subjects one after the other, reusing its buffers. Not for several threads at once.</summary>
public sealed class HistoryJsonReader
{
    /// <summary>Reads one subject.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>The history, or all that is wrong with it.</returns>
    public HistoryReading Read(ReadOnlySpan<byte> utf8) => throw new NotSupportedException();
}
