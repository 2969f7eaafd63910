using System.Buffers;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>Turns the texts of a transport file, which does not name its encoding, into UTF-8 and strings.</summary>
internal sealed class XportText
{
    private readonly Encoding encoding;
    private char[] characters = new char[256];
    private byte[] utf8 = new byte[256];

    /// <summary>Texts in an encoding; null for UTF-8.</summary>
    public XportText(Encoding? encoding)
    {
        this.encoding = (Encoding)(encoding ?? Encoding.UTF8).Clone();
        this.encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        IsUtf8 = this.encoding.CodePage == Encoding.UTF8.CodePage;
    }

    /// <summary>True if the bytes of the file are UTF-8 as they stand.</summary>
    public bool IsUtf8 { get; }

    /// <summary>What a text of this encoding is, for errors.</summary>
    public string Expected => IsUtf8
        ? "UTF-8 text; if the file has another encoding, name it, for example windows-1252"
        : $"{encoding.WebName} text; the file may have another encoding";

    /// <summary>The text of a field without the blanks and zeros after it.</summary>
    /// <exception cref="TableFormatException">It is not in the encoding.</exception>
    public string Field(ReadOnlySpan<byte> bytes, long position)
    {
        var text = bytes.TrimEnd(" \0"u8);
        try
        {
            return encoding.GetString(text);
        }
        catch (DecoderFallbackException exception)
        {
            throw new TableFormatException($"byte {position}", $"\"{XportHeader.Printable(text)}\"", Expected, exception);
        }
    }

    /// <summary>The text of a field that was cut off at a byte, which need not be the end of a character.</summary>
    /// <exception cref="TableFormatException">It is not in the encoding.</exception>
    public string CutField(ReadOnlySpan<byte> bytes, long position)
    {
        if (!IsUtf8)
            return Field(bytes, position);
        var tail = bytes.Length;
        while (tail > bytes.Length - 3 && (bytes[tail - 1] & 0xC0) == 0x80)
            tail--;
        var isCut = bytes[tail - 1] >= 0xC0 && Rune.DecodeFromUtf8(bytes[(tail - 1)..], out _, out _) != OperationStatus.Done;
        return Field(isCut ? bytes[..(tail - 1)] : bytes, position);
    }

    /// <summary>The text in UTF-8, valid until the next call.</summary>
    /// <exception cref="DecoderFallbackException">It is not in the encoding.</exception>
    public ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> bytes)
    {
        var most = encoding.GetMaxCharCount(bytes.Length);
        if (characters.Length < most)
            characters = new char[most];
        var length = encoding.GetChars(bytes, characters);
        most = Encoding.UTF8.GetMaxByteCount(length);
        if (utf8.Length < most)
            utf8 = new byte[most];
        return utf8.AsSpan(0, Encoding.UTF8.GetBytes(characters.AsSpan(0, length), utf8));
    }

    /// <summary>The bytes that a text takes in UTF-8.</summary>
    public static int Length(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Fills a field with a text in UTF-8 and blanks; of a longer text, as many whole characters as fit.</summary>
    public static void Fill(Span<byte> field, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        bytes = bytes[..WholeCharacters(bytes, field.Length)];
        bytes.CopyTo(field);
        field[bytes.Length..].Fill((byte)' ');
    }

    /// <summary>How many of the first bytes of a UTF-8 text make whole characters.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="most">How many bytes there may be.</param>
    private static int WholeCharacters(ReadOnlySpan<byte> bytes, int most)
    {
        var used = 0;
        while (used < bytes.Length)
        {
            Rune.DecodeFromUtf8(bytes[used..], out _, out var length);
            if (used + length > most)
                break;
            used += length;
        }

        return used;
    }
}
