namespace ResponseEval;

/// <summary>
/// Reads readings in the form in which <see cref="HistoryJson"/> writes nearly all: lesion, state and perhaps mm, in this order and without white space. They are most of a
/// long file, and a tokeniser takes three times as long. What differs in any way is left to <see cref="ReadingParser"/>, which knows every form and every problem.
/// </summary>
internal ref struct UsualReadings
{
    private const int LongestText = 32;
    private const int MostWholeDigits = 4;
    private readonly ReadOnlySpan<byte> text;
    private int position;

    private UsualReadings(ReadOnlySpan<byte> text) => this.text = text;

    /// <summary>Reads from the start of an array.</summary>
    /// <param name="text">What follows its bracket, valid UTF-8.</param>
    /// <param name="strings">The strings seen before.</param>
    /// <param name="readings">Receives the readings.</param>
    /// <returns>How many bytes were read. What follows them is the array without its first readings.</returns>
    public static int Read(ReadOnlySpan<byte> text, StringCache strings, List<Reading> readings)
    {
        var cursor = new UsualReadings(text);
        var end = 0;
        while (cursor.TryRead(out var lesion, out var state, out var diameter) && cursor.PassEnd())
        {
            readings.Add(new(strings.Get(lesion), state) { Diameter = diameter });
            end = cursor.position;
        }

        return end;
    }

    private bool TryRead(out ReadOnlySpan<byte> lesion, out ReadingState state, out Length? diameter)
    {
        lesion = default;
        state = default;
        diameter = null;
        return Pass("{\"lesion\":\""u8) && TryText(out lesion) && !lesion.IsEmpty
            && Pass(",\"state\":\""u8) && TryText(out var word) && Vocabulary.States.TryFind(word, out state)
            && (!Pass(",\"mm\":"u8) || TryDiameter(out diameter));
    }

    /// <summary>Passes the end of a reading, to the next one or to the end of the array.</summary>
    private bool PassEnd()
    {
        if (Pass("},{"u8))
        {
            position--;
            return true;
        }

        if (!Pass("}]"u8))
            return false;
        position--;
        return true;
    }

    /// <summary>A short text without escapes, up to its closing quote.</summary>
    private bool TryText(out ReadOnlySpan<byte> found)
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

    /// <summary>Digits, and perhaps a point and one or two more: a length that needs no rounding.</summary>
    private bool TryDiameter(out Length? diameter)
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

    private bool Pass(scoped ReadOnlySpan<byte> expected)
    {
        if (!text[position..].StartsWith(expected))
            return false;
        position += expected.Length;
        return true;
    }
}
