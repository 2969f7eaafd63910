using System.Text.Json;

namespace ResponseEval;

/// <summary>
/// Reads the items of an array in the form in which <see cref="HistoryJson"/> writes nearly all of them: members in the order of the format, no white space, no escapes.
/// Lesions, assessments and readings are most of a history, and a tokeniser takes several times as long. The first item that differs in any way is left to the parser that knows
/// every form and every problem, with all that follow it.
/// </summary>
/// <param name="behind">The bytes behind a reader that stands at the start of the array.</param>
/// <param name="reader">The reader.</param>
internal ref struct UsualForm(scoped in TextBehind behind, scoped in Utf8JsonReader reader)
{
    private const int LongestText = 64;
    private const int MostWholeDigits = 4;
    private readonly ReadOnlySpan<byte> text = behind.After(in reader);
    private int position;

    /// <summary>How many bytes the items have that were read. What follows is the array without them.</summary>
    public int Taken { get; private set; }

    /// <summary>Passes what is expected; false, without having moved, where something else follows.</summary>
    public bool Pass(scoped ReadOnlySpan<byte> expected)
    {
        if (!text[position..].StartsWith(expected))
            return false;
        position += expected.Length;
        return true;
    }

    /// <summary>Takes the item that was read, if another one or the end of the array follows at once.</summary>
    public bool TakeItem()
    {
        if (Pass(",{"u8) || Pass("]"u8))
        {
            Taken = --position;
            return true;
        }

        return false;
    }

    /// <summary>A text that is not long and has no escapes, up to its closing quote; its opening one was passed.</summary>
    public bool TryText(out ReadOnlySpan<byte> found)
    {
        var rest = text[position..];
        for (var i = 0; i < rest.Length && i <= LongestText; i++)
            if (rest[i] == '"')
            {
                found = rest[..i];
                position += i + 1;
                return true;
            }
            else if (rest[i] is < (byte)' ' or (byte)'\\')
            {
                break;
            }

        found = default;
        return false;
    }

    /// <summary>A word, like a text.</summary>
    public bool TryWord<T>(WordList<T> words, out T value)
        where T : struct, Enum
    {
        if (!words.TryFindQuoted(text[(position - 1)..], out value))
            return false;
        position += words.Quoted(value).Length - 1;
        return true;
    }

    /// <summary>A date, like a text.</summary>
    public bool TryDate(out DateOnly date)
    {
        date = default;
        if (text.Length - position <= IsoDate.Length || !IsoDate.TryRead(text.Slice(position, IsoDate.Length), out date))
            return false;
        position += IsoDate.Length;
        return Pass("\""u8);
    }

    /// <summary>Digits, and perhaps a point and one or two more: a diameter that needs no rounding.</summary>
    public bool TryDiameter(out Length? diameter)
    {
        diameter = null;
        var start = position;
        var hundredths = 100 * Digits(MostWholeDigits);
        if (position == start || (text[start] == '0' && position > start + 1))
            return false;
        if (Pass("."u8))
        {
            var point = position;
            var decimals = Digits(2);
            if (position == point)
                return false;
            hundredths += position == point + 1 ? 10 * decimals : decimals;
        }

        if (hundredths > Length.Maximum.Hundredths)
            return false;
        diameter = Length.FromHundredths(hundredths);
        return true;
    }

    private int Digits(int most)
    {
        var number = 0;
        for (; most > 0 && position < text.Length && text[position] is >= (byte)'0' and <= (byte)'9'; most--)
            number = (10 * number) + (text[position++] - '0');
        return number;
    }
}
