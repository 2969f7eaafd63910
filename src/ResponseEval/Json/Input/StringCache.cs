using System.Buffers.Binary;
using System.Text;

namespace ResponseEval;

/// <summary>
/// Shares the strings that come again and again: ids of lesions and assessments, organs, assays. Each short text has one slot; a later
/// one of the same slot takes its place, so the cache stays small whatever is read.
/// </summary>
internal sealed class StringCache
{
    private const int Slots = 1024;
    private const int Longest = 32;
    private readonly string?[] strings = new string?[Slots];

    /// <summary>The string of a text that is valid UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > Longest)
            return text.IsEmpty ? "" : Encoding.UTF8.GetString(text);
        ref var slot = ref strings[Slot(text)];
        if (slot is { } cached && Ascii.Equals(text, cached))
            return cached;
        var made = Encoding.UTF8.GetString(text);
        if (made.Length == text.Length) // else it is not ASCII and would never be found again
            slot = made;
        return made;
    }

    private static int Slot(ReadOnlySpan<byte> text)
    {
        ulong first = 0, last = 0;
        if (text.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(text);
            last = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else
            foreach (var character in text)
                first = (first << 8) | character;
        return unchecked((int)((((first * 0x9E3779B97F4A7C15) ^ last ^ (ulong)text.Length) * 0xD6E8FEB86659FD93) >> 54));
    }
}
