using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>Shares the strings that come again and again: visits, tests, dates. Each text has one slot; a later one of the same slot takes its place.</summary>
internal sealed class TextCache
{
    private const int Slots = 4096, Longest = 64;
    private readonly (byte[] Utf8, string Text)[] entries = new (byte[], string)[Slots];

    /// <summary>The string of a text in UTF-8.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
            return Encoding.UTF8.GetString(utf8);
        ref var entry = ref entries[Slot(utf8)];
        if (entry.Utf8 is null || !utf8.SequenceEqual(entry.Utf8))
            entry = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return entry.Text;
    }

    /// <summary>FNV-1a (Fowler, Noll, Vo), folded.</summary>
    private static int Slot(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var value in utf8)
            hash = unchecked((hash ^ value) * 16777619);
        return (int)((hash ^ (hash >> 12)) % Slots);
    }
}
