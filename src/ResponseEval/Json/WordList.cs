using System.Runtime.CompilerServices;
using System.Text;

namespace ResponseEval;

/// <summary>The words of one vocabulary, each with the value it stands for. Readers and writers share one list, so they cannot differ.</summary>
/// <typeparam name="T">An enumeration over <see cref="int"/> or <see cref="byte"/> with small numbers.</typeparam>
internal sealed class WordList<T>
    where T : struct, Enum
{
    private readonly T[] values;
    private readonly byte[][] words;
    private readonly byte[][] quoted;

    public WordList(params ReadOnlySpan<(T Value, string Word)> entries)
    {
        values = new T[entries.Length];
        words = new byte[entries.Length][];
        var largest = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            values[i] = entries[i].Value;
            words[i] = Encoding.UTF8.GetBytes(entries[i].Word);
            largest = Math.Max(largest, Number(entries[i].Value));
        }

        quoted = new byte[largest + 1][];
        Array.Fill(quoted, "\"\""u8.ToArray());
        for (var i = 0; i < values.Length; i++)
            quoted[Number(values[i])] = [(byte)'"', .. words[i], (byte)'"'];
        Allowed = Sentence.Alternatives(Array.ConvertAll(words, Encoding.UTF8.GetString));
    }

    /// <summary>The words as a sentence names them: "a, b or c".</summary>
    public string Allowed { get; }

    /// <summary>The words of all values of the enumeration.</summary>
    public static WordList<T> Of(Func<T, string> word)
    {
        var all = Enum.GetValues<T>();
        return new WordList<T>(Array.ConvertAll(all, value => (value, word(value))));
    }

    /// <summary>The word of a value; empty for one that has none.</summary>
    public ReadOnlySpan<byte> this[T value] => Quoted(value)[1..^1];

    /// <summary>The word of a value in quotes, as JSON has it.</summary>
    public ReadOnlySpan<byte> Quoted(T value) => quoted[Number(value)];

    /// <summary>Finds the value of a word; case matters.</summary>
    public bool TryFind(ReadOnlySpan<byte> word, out T value)
    {
        for (var i = 0; i < words.Length; i++)
            if (word.SequenceEqual(words[i]))
            {
                value = values[i];
                return true;
            }

        value = default;
        return false;
    }

    /// <summary>Finds the value of the word in quotes with which a text begins.</summary>
    public bool TryFindQuoted(ReadOnlySpan<byte> text, out T value)
    {
        foreach (var candidate in values)
            if (text.StartsWith(Quoted(candidate)))
            {
                value = candidate;
                return true;
            }

        value = default;
        return false;
    }

    private static int Number(T value) => Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value);
}
