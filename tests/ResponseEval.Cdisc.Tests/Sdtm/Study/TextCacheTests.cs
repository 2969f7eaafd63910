using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc.Tests;

public sealed class TextCacheTests
{
    [Fact]
    public void Any_text_comes_back_however_many_share_a_slot()
    {
        var cache = new TextCache();
        for (var round = 0; round < 2; round++)
            for (var i = 0; i < 20_000; i++)
            {
                var text = "Längs " + i.ToString(CultureInfo.InvariantCulture);
                Assert.Equal(text, cache.Get(Encoding.UTF8.GetBytes(text)));
            }
    }

    [Fact]
    public void A_text_that_comes_again_shares_its_string_unless_it_is_long()
    {
        var cache = new TextCache();
        Assert.Same(cache.Get("WEEK 8"u8), cache.Get("WEEK 8"u8));
        var longText = Encoding.UTF8.GetBytes(new string('x', 65));
        Assert.NotSame(cache.Get(longText), cache.Get(longText));
    }
}
