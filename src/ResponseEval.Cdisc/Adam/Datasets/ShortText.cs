using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>Texts of our own that must fit into 200 bytes, as SAS XPORT 5 asks.</summary>
internal static class ShortText
{
    private const int Pieces = 3;
    private const string Cutoff = "...";
    private const int ParameterWithoutName = 120;
    private const int Category = 40;

    /// <summary>The length of PARAM: our texts, and the name of the assessor.</summary>
    public static int ParameterLength(ResponseAssessor assessor) =>
        Math.Min(SourceLengths.Longest, ParameterWithoutName + Encoding.UTF8.GetByteCount(assessor.Name));

    /// <summary>The length of PARCAT2, the category of the assessor.</summary>
    public static int CategoryLength(ResponseAssessor assessor) =>
        Math.Clamp(Encoding.UTF8.GetByteCount(assessor.Category), Category, SourceLengths.Longest);

    /// <summary>The text, or as much of its beginning as fits with three points after it.</summary>
    public static string? Cut(string? text) => text is null || Fits(text) ? text : text[..Fitting(text, SourceLengths.Longest - Cutoff.Length)] + Cutoff;

    /// <summary>One of up to three pieces of a text, broken after a space where there is one; null beyond the end. The last piece is cut off where the text is longer.</summary>
    /// <param name="text">The text.</param>
    /// <param name="piece">0 to 2.</param>
    public static string? Piece(string text, int piece)
    {
        var rest = text.AsSpan();
        for (var i = 0; i < piece && !rest.IsEmpty; i++)
            rest = rest[BreakOf(rest)..];
        if (rest.IsEmpty)
            return null;
        return piece == Pieces - 1 ? Cut(rest.ToString()) : rest[..BreakOf(rest)].TrimEnd(' ').ToString();
    }

    private static bool Fits(ReadOnlySpan<char> text) => text.Length * 3 <= SourceLengths.Longest || Encoding.UTF8.GetByteCount(text) <= SourceLengths.Longest;

    private static int BreakOf(ReadOnlySpan<char> text)
    {
        if (Fits(text))
            return text.Length;
        var fitting = Fitting(text, SourceLengths.Longest);
        var space = text[..fitting].LastIndexOf(' ');
        return space <= 0 ? fitting : space + 1;
    }

    /// <summary>How many characters of a text fit, surrogate pairs kept together.</summary>
    private static int Fitting(ReadOnlySpan<char> text, int bytes)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
