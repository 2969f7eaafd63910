using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ResponseEval;

/// <summary>Reads the members of the one object of a text.</summary>
internal interface IObjectParser
{
    /// <summary>Reads to the end of the object.</summary>
    /// <param name="reader">Stands at its start.</param>
    /// <param name="behind">The bytes behind the reader.</param>
    void Read(ref Utf8JsonReader reader, ref TextBehind behind);
}

/// <summary>Reads a text that is to be one JSON object, and reports what keeps it from being one.</summary>
internal static class JsonDocumentText
{
    private const int MostNested = 16;

    /// <summary>Reads a text.</summary>
    /// <returns>False where the text breaks off or is no object: what was read is a part.</returns>
    public static bool Read<T>(ReadOnlySpan<byte> utf8, JsonInput input, T parser)
        where T : IObjectParser
    {
        input.Member = null;
        var isText = true;
        if (utf8.StartsWith("\uFEFF"u8))
        {
            NotJson(input, "a byte order mark", "UTF-8 without one");
            utf8 = utf8["\uFEFF"u8.Length..];
        }

        if (!Utf8.IsValid(utf8))
        {
            isText = false;
            var start = Invalid(utf8);
            NotJson(input, $"0x{utf8[start].ToString("X2", CultureInfo.InvariantCulture)} at {Position(utf8, start)}", "UTF-8");
            utf8 = utf8[..start];
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostNested });
        var behind = new TextBehind(utf8);
        try
        {
            reader.Read();
            var isObject = input.IsObject(ref reader);
            if (isObject)
                parser.Read(ref reader, ref behind);
            reader.Read(); // throws where something follows
            return isText && isObject;
        }
        catch (JsonException broken)
        {
            input.Problems.LeaveAll();
            if (isText)
                Report(utf8, Offset(utf8, broken, behind.Passed), reader.CurrentDepth, input);
            return false;
        }
    }

    private static void Report(ReadOnlySpan<byte> utf8, int offset, int depth, JsonInput input)
    {
        if (utf8[..offset].Trim(" \t\r\n"u8).IsEmpty && offset == utf8.Length)
            input.Problems.Add(ProblemCatalogue.NothingToRead, "no text", "a JSON object", null);
        else if (offset == utf8.Length || (utf8[offset] is (byte)',' or (byte)':' && utf8[(offset + 1)..].Trim(" \t\r\n"u8).IsEmpty))
            NotJson(input, $"the end at {Position(utf8, utf8.Length)}", "the rest of the JSON object");
        else if (depth >= MostNested - 1 && utf8[offset] is (byte)'{' or (byte)'[')
            NotJson(input, $"more than {MostNested} levels at {Position(utf8, offset)}", "a history, which is not nested so deeply");
        else
            NotJson(input, $"{Around(utf8[offset..])} at {Position(utf8, offset)}", "valid JSON");
    }

    private static void NotJson(JsonInput input, string found, string expected) =>
        input.Problems.Add(ProblemCatalogue.NotJson, found, expected, null);

    /// <summary>The character that does not fit.</summary>
    private static string Around(ReadOnlySpan<byte> rest)
    {
        Rune.DecodeFromUtf8(rest, out var character, out _);
        return Rune.IsControl(character)
            ? $"the control character U+{character.Value.ToString("X4", CultureInfo.InvariantCulture)}"
            : $"'{character}'";
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonException broken, int passed)
    {
        var start = passed;
        for (var line = broken.LineNumber ?? 0; line > 0; line--)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(start + (broken.BytePositionInLine ?? 0), utf8.Length);
    }

    /// <summary>A place for people: the byte, after the line in a text of several lines. Both count from 1.</summary>
    private static string Position(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        var inLine = offset - before.LastIndexOf((byte)'\n');
        var lines = before.Count((byte)'\n');
        return utf8.Contains((byte)'\n')
            ? string.Create(CultureInfo.InvariantCulture, $"line {lines + 1}, byte {inLine}")
            : string.Create(CultureInfo.InvariantCulture, $"byte {inLine}");
    }

    private static int Invalid(ReadOnlySpan<byte> utf8)
    {
        var start = 0;
        while (Rune.DecodeFromUtf8(utf8[start..], out _, out var length) == System.Buffers.OperationStatus.Done)
            start += length;
        return start;
    }
}
