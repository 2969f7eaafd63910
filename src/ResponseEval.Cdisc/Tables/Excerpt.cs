using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>Shows a piece of a file in an error.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>A text, cut off where it is long, without control characters.</summary>
    public static string Of(ReadOnlySpan<byte> text) => Of(Encoding.UTF8.GetString(text[..Math.Min(text.Length, 4 * Longest)]));

    /// <summary>A text, cut off where it is long, without control characters.</summary>
    public static string Of(string text)
    {
        var plain = string.Concat(text.Take(Longest).Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
        return text.Length <= Longest ? plain : plain + "...";
    }
}
