using System.Text.Json;

namespace ResponseEval;

/// <summary>
/// The bytes behind a reader, for a parser that reads a stretch of them itself. A text of several lines has none: the places of its problems count lines, which only the
/// reader does.
/// </summary>
internal ref struct TextBehind
{
    private ReadOnlySpan<byte> text;

    /// <param name="utf8">What the reader was made over.</param>
    public TextBehind(ReadOnlySpan<byte> utf8) => text = utf8.Contains((byte)'\n') ? default : utf8;

    /// <summary>How many bytes the reader never saw.</summary>
    public int Passed { get; private set; }

    /// <summary>What the reader has not read yet; empty where it has to read all itself.</summary>
    public readonly ReadOnlySpan<byte> After(scoped in Utf8JsonReader reader) => text.IsEmpty ? default : text[(int)reader.BytesConsumed..];

    /// <summary>Takes the reader over bytes after which it finds the text in the state in which it stands.</summary>
    public void Pass(ref Utf8JsonReader reader, int bytes)
    {
        if (bytes == 0)
            return;
        text = text[((int)reader.BytesConsumed + bytes)..];
        Passed += bytes;
        reader = new Utf8JsonReader(text, isFinalBlock: true, reader.CurrentState);
    }
}
