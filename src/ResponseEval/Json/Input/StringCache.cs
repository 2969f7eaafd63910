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
    private readonly ulong[] keys = new ulong[Slots];

    /// <summary>The string of a text that is valid UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > Longest)
            return text.IsEmpty ? "" : Encoding.UTF8.GetString(text);
        var (key, last) = Ends(text);
        var slot = Slot(key, last, text.Length);
        // What is shorter than a key is all in it.
        if (strings[slot] is { } cached && keys[slot] == key && cached.Length == text.Length && (text.Length < sizeof(ulong) || Ascii.Equals(text, cached)))
            return cached;
        var made = Encoding.UTF8.GetString(text);
        if (made.Length == text.Length) // else it is not ASCII and would never be found again
            (strings[slot], keys[slot]) = (made, key);
        return made;
    }

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(ulong))
            return (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
        ulong key = 0;
        foreach (var character in text)
            key = (key << 8) | character;
        return (key, 0);
    }

    private static int Slot(ulong first, ulong last, int length) =>
        unchecked((int)((((first * 0x9E3779B97F4A7C15) ^ last ^ (ulong)length) * 0xD6E8FEB86659FD93) >> 54));
}
