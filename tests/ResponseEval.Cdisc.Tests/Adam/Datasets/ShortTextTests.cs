using System.Text;

namespace ResponseEval.Cdisc.Tests.Adam.Datasets;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("T01, T02", 8)]
    public void A_short_text_stays(string? text, int bytes)
    {
        Assert.Equal(text, ShortText.Cut(text));
        Assert.Equal(bytes, Encoding.UTF8.GetByteCount(text ?? ""));
    }

    [Fact]
    public void A_long_text_ends_with_points_at_200_bytes()
    {
        Assert.Equal(new string('a', 197) + "...", ShortText.Cut(new string('a', 201)));
        Assert.Equal(new string('a', 200), ShortText.Cut(new string('a', 200)));
    }

    [Fact]
    public void No_character_is_torn_apart()
    {
        var cut = ShortText.Cut(string.Concat(Enumerable.Repeat("\U0001F9EB", 60)))!;
        Assert.Equal(49 * 4 + 3, Encoding.UTF8.GetByteCount(cut));
    }

    [Fact]
    public void Pieces_break_after_a_space_and_the_last_one_is_cut_off()
    {
        var word = new string('a', 99) + " ";
        var text = string.Concat(Enumerable.Repeat(word, 7));
        Assert.Equal([199, 199, 200], Enumerable.Range(0, 3).Select(piece => ShortText.Piece(text, piece)!.Length));
        Assert.EndsWith("...", ShortText.Piece(text, 2), StringComparison.Ordinal);
        Assert.Null(ShortText.Piece("short", 1));
        Assert.Null(ShortText.Piece("", 0));
    }

    [Fact]
    public void A_text_without_spaces_breaks_where_it_must()
    {
        var text = new string('a', 500);
        Assert.Equal(text, ShortText.Piece(text, 0) + ShortText.Piece(text, 1) + ShortText.Piece(text, 2));
    }
}
