using System.Text;
using System.Text.Json;

namespace ResponseEval;

/// <summary>The members that an object of the format can have.</summary>
internal sealed class MemberNames
{
    private readonly string[] names;
    private readonly byte[][] utf8;

    /// <param name="required">The places of the required members, as bits.</param>
    /// <param name="names">The names, in the usual order.</param>
    public MemberNames(uint required, params string[] names)
    {
        Required = required;
        this.names = names;
        Allowed = Sentence.Alternatives(names);
        utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
    }

    public uint Required { get; }

    /// <summary>The names as a sentence names them: "a, b or c".</summary>
    public string Allowed { get; }

    public string this[int place] => names[place];

    /// <summary>The place of the name at which the reader stands, or -1.</summary>
    /// <param name="reader">Stands at the name of a member.</param>
    /// <param name="guess">Where to look first: members mostly come in the usual order.</param>
    public int Find(ref Utf8JsonReader reader, int guess)
    {
        if (reader.ValueIsEscaped)
            return JsonInput.TryUnescape(ref reader, out var text) ? Array.IndexOf(names, text) : -1;
        var name = reader.ValueSpan;
        for (var i = guess; i < utf8.Length; i++)
            if (name.SequenceEqual(utf8[i]))
                return i;
        for (var i = 0; i < guess; i++)
            if (name.SequenceEqual(utf8[i]))
                return i;
        return -1;
    }
}
