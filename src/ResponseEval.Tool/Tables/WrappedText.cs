using System.Text;
using Spectre.Console;

namespace ResponseEval.Tool.Tables;

/// <summary>Breaks text between words so that it fits a width.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a paragraph; all but the first begin at the hanging indent.</summary>
    public static IEnumerable<string> Lines(string text, int width, int hanging)
    {
        var content = text.TrimStart(' ');
        var line = text[..^content.Length];
        var indent = new string(' ', hanging);
        var isEmpty = true;
        foreach (var word in content.Split(' ').SelectMany(word => Pieces(word, width - indent.Length)))
        {
            if (!isEmpty && line.GetCellWidth() + 1 + word.GetCellWidth() > width)
            {
                yield return line;
                line = indent;
                isEmpty = true;
            }

            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }

        yield return line;
    }

    /// <summary>A word that is wider than a line, cut so that each piece fits.</summary>
    private static IEnumerable<string> Pieces(string word, int width)
    {
        if (word.GetCellWidth() <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var taken = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var letter = rune.ToString();
            if (taken + letter.GetCellWidth() > width)
            {
                yield return piece.ToString();
                piece.Clear();
                taken = 0;
            }

            piece.Append(letter);
            taken += letter.GetCellWidth();
        }

        yield return piece.ToString();
    }
}
