using System.Globalization;
using System.Text;

namespace ResponseEval.Tests;

public sealed class StringCacheTests
{
    private readonly StringCache cache = new();

    [Theory]
    [InlineData("T1")]
    [InlineData("W8")]
    [InlineData("lymph node")]
    [InlineData("12345678")]
    [InlineData("abcdefghijklmnopqrstuvwxyz012345")]
    public void A_short_text_is_made_once(string text) => Assert.Same(Get(text), Get(text));

    [Theory]
    [InlineData("")]
    [InlineData("Läsion 🫁")]
    [InlineData("a text that is longer than what the cache keeps of a text")]
    public void Any_text_is_right(string text)
    {
        Assert.Equal(text, Get(text));
        Assert.Equal(text, Get(text));
    }

    [Fact]
    public void Texts_that_share_a_slot_are_not_mixed_up()
    {
        for (var round = 0; round < 2; round++)
            for (var i = 0; i < 5_000; i++)
            {
                var text = "lesion-" + i.ToString(CultureInfo.InvariantCulture);
                Assert.Equal(text, Get(text));
            }
    }

    [Fact]
    public void Texts_that_differ_in_one_byte_are_not_mixed_up() =>
        Assert.All(Enumerable.Range(1, 127), character => Assert.Equal(((char)character).ToString(), Get(((char)character).ToString())));

    private string Get(string text) => cache.Get(Encoding.UTF8.GetBytes(text));
}
