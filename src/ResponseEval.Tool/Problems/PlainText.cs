using System.Globalization;
using System.Text;

namespace ResponseEval.Tool.Problems;

/// <summary>
/// Text from an input made fit for a terminal: what would move the cursor, colour, hide or turn round other text is written as
/// <c>\u001B</c>, so that data cannot forge what the tool says.
/// </summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (IsActive(rune))
                return Escape(text);
        return text;
    }

    private static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
            if (IsActive(rune))
                plain.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else
                plain.Append(rune);
        return plain.ToString();
    }

    private static bool IsActive(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
