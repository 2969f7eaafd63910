using System.Buffers;

namespace ResponseEval;

/// <summary>Subject histories as JSON, version 1 of the format (docs/history-format.md), over UTF-8 bytes.</summary>
public static class HistoryJson
{
    /// <summary>Reads one subject. For many subjects a <see cref="HistoryJsonReader"/> is faster.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>The history, or all that is wrong with it.</returns>
    public static HistoryReading Read(ReadOnlySpan<byte> utf8) => new HistoryJsonReader().Read(utf8);

    /// <summary>Writes one subject as one object without line breaks. Reading it gives an equal history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(SubjectHistory history, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonText(output);
        HistoryText.Write(history, ref json);
        json.Flush();
    }
}
