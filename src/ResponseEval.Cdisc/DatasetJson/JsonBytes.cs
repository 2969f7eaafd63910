using System.Buffers;
using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>Writes pieces of JSON: no white space, and escapes only where JSON demands them.</summary>
internal static class JsonBytes
{
    private const int LongestEscape = 6;
    private const int LongestNumber = 32;

    /// <summary>What a JSON text cannot hold as it is: the quote, the backslash and the control characters.</summary>
    public static readonly SearchValues<byte> Special =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(control => (byte)control)]);

    /// <summary>Writes JSON as it is.</summary>
    public static void Raw(ArrayBufferWriter<byte> output, string json) => Encoding.UTF8.GetBytes(json, output);

    /// <summary>Writes JSON as it is.</summary>
    public static void Raw(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> json) => output.Write(json);

    /// <summary>Writes a text in quotes.</summary>
    public static void Text(ArrayBufferWriter<byte> output, string text) => Text(output, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a text in quotes.</summary>
    public static void Text(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        output.Write("\""u8);
        while (text.IndexOfAny(Special) is >= 0 and var special)
        {
            output.Write(text[..special]);
            Escape(output, text[special]);
            text = text[(special + 1)..];
        }

        output.Write(text);
        output.Write("\""u8);
    }

    /// <summary>Writes a finite number in the shortest form that reads as the same number.</summary>
    public static void Number(ArrayBufferWriter<byte> output, double number)
    {
        number.TryFormat(output.GetSpan(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        output.Advance(length);
    }

    private static void Escape(ArrayBufferWriter<byte> output, byte character)
    {
        var letter = character switch
        {
            (byte)'"' or (byte)'\\' => (char)character,
            (byte)'\b' => 'b',
            (byte)'\f' => 'f',
            (byte)'\n' => 'n',
            (byte)'\r' => 'r',
            (byte)'\t' => 't',
            _ => 'u',
        };
        var room = output.GetSpan(LongestEscape);
        room[0] = (byte)'\\';
        room[1] = (byte)letter;
        if (letter == 'u')
            character.TryFormat(room[2..], out _, "x4", CultureInfo.InvariantCulture);
        output.Advance(letter == 'u' ? LongestEscape : 2);
    }
}
