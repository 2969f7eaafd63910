using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData(0, "0.00", "0.0")]
    [InlineData(5, "0.05", "0.05")]
    [InlineData(50, "0.50", "0.5")]
    [InlineData(1400, "14.00", "14.0")]
    [InlineData(200_000, "2000.00", "2000.0")]
    public void Hundredths_have_two_decimals_and_lengths_at_least_one(int hundredths, string sum, string length)
    {
        Assert.Equal(sum, Written((ref json) => json.Hundredths(hundredths)));
        Assert.Equal(length, Written((ref json) => json.Millimetres(Length.FromHundredths(hundredths))));
    }

    [Theory]
    [InlineData(-1, "-0.01")]
    [InlineData(-7477, "-74.77")]
    [InlineData(long.MaxValue, "92233720368547758.07")]
    public void Hundredths_may_be_negative_or_large(long hundredths, string text) =>
        Assert.Equal(text, Written((ref json) => json.Hundredths(hundredths)));

    [Theory]
    [InlineData("lung", "\"lung\"")]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/", "\"a\\\"b\\\\c/\"")]
    [InlineData("\b\f\n\r\t\0\u001f\u007f", "\"\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f\"")]
    [InlineData("Läsion 🫁\u2028", "\"Läsion 🫁\u2028\"")]
    public void Text_is_escaped_where_JSON_needs_it(string text, string json) => Assert.Equal(json, Written((ref writer) => writer.Text(text)));

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() =>
        Assert.Equal("\"half \ufffd of a pair\ufffd\"", Written((ref json) => json.Text("half \ud83e of a pair\udec1")));

    [Fact]
    public void Any_text_comes_back_as_the_framework_reads_it() => Property
        .For(Gen.Choose(0, int.MaxValue).Select(RandomText))
        .Cases(2_000)
        .Holds(text => JsonDocument.Parse(Written((ref json) => json.Text(text))).RootElement.GetString() == text);

    [Fact]
    public void The_writer_asks_for_room_as_it_needs_it()
    {
        var text = Written((ref json) =>
        {
            for (var i = 0; i < 2_000; i++)
                json.Word("0123456789"u8);
            json.Raw(new byte[20_000]);
        });
        Assert.Equal(44_000, text.Length);
    }

    private static string RandomText(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var count = random.Next(3_000); count > 0; count--)
            text.Append(new Rune(random.Next(4) == 0 ? random.Next(0xE000, 0x10FFFF) : random.Next(0, 300)).ToString());
        return text.ToString();
    }

    private delegate void WriteJson(ref JsonText json);

    private static string Written(WriteJson write)
    {
        var bytes = new ArrayBufferWriter<byte>(1);
        var json = new JsonText(bytes);
        write(ref json);
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
